// marshal's reader: bytes to values.

import { Code } from "../../compiler/code.js"
import { PyBytes } from "../../objects/bytes.js"
import { PyCode } from "../../objects/code.js"
import { PyComplex } from "../../objects/complex.js"
import { PyDict } from "../../objects/dict.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { newException, type PyBaseException, typeError, valueError } from "../../objects/exceptions.js"
import { PyList } from "../../objects/list.js"
import { decodeUtf8 } from "../../objects/primitives/codec-utf.js"
import { normalise } from "../../objects/primitives/int.js"
import type { Runtime } from "../../objects/runtime.js"
import { PyFrozenset, PySet } from "../../objects/set.js"
import { Ellipsis } from "../../objects/singletons.js"
import { PyTuple } from "../../objects/tuple.js"
import { PyFloat, type Value } from "../../objects/value.js"
import { FLAG_REF, MAX_DEPTH, Mark } from "./marks.js"

/// Gives the next `n` bytes; fewer when there are no more.
export type ByteSource = (n: number) => Uint8Array

/// The value that comes next. EOFError, ValueError, TypeError for what is none.
export function unmarshalled(rt: Runtime, source: ByteSource, allowsCode: boolean): Value {
  const value = new Reader(rt, source, allowsCode).read()
  if (value === undefined) throw nullObject("object")
  return value
}

function bad(what: string): PyBaseException {
  return valueError(`bad marshal data (${what})`)
}

function nullObject(where: string): PyBaseException {
  return typeError(`NULL object in marshal data for ${where}`)
}

class Reader {
  private depth = 0
  private readonly refs: (Value | undefined)[] = []

  constructor(
    private readonly rt: Runtime,
    private readonly source: ByteSource,
    private readonly allowsCode: boolean,
  ) {}

  /// undefined: what ends a dict.
  read(): Value | undefined {
    const first = this.source(1)
    if (first.length === 0) throw newException(exceptionTypes.EOFError, "EOF read where object expected")
    if (++this.depth > MAX_DEPTH) throw valueError("recursion limit exceeded")
    const mark = first[0] & ~FLAG_REF
    const value = (first[0] & FLAG_REF) === 0 ? this.readPlain(mark, -1) : this.readNumbered(mark)
    this.depth--
    return value
  }

  // A container has its number before its members have theirs.
  private readNumbered(mark: number): Value | undefined {
    if (isSingleton(mark)) return this.readPlain(mark, -1)
    const number = this.refs.push(undefined) - 1
    const value = this.readPlain(mark, number)
    this.refs[number] = value
    return value
  }

  private readPlain(mark: number, number: number): Value | undefined {
    switch (mark) {
      case Mark.NULL:
        return undefined
      case Mark.NONE:
        return null
      case Mark.TRUE:
        return true
      case Mark.FALSE:
        return false
      case Mark.STOP_ITERATION:
        return exceptionTypes.StopIteration
      case Mark.ELLIPSIS:
        return Ellipsis
      case Mark.REF:
        return this.referred()
      case Mark.CODE:
        return this.code()
      default:
        return this.readNumber(mark) ?? this.readText(mark) ?? this.readContainer(mark, number)
    }
  }

  private readNumber(mark: number): Value | undefined {
    switch (mark) {
      case Mark.INT:
        return this.int32()
      case Mark.INT64:
        return normalise(this.view(8).getBigInt64(0, true))
      case Mark.LONG:
        return this.long()
      case Mark.FLOAT:
        return new PyFloat(this.decimal())
      case Mark.BINARY_FLOAT:
        return new PyFloat(this.double())
      case Mark.COMPLEX:
        return new PyComplex(this.decimal(), this.decimal())
      case Mark.BINARY_COMPLEX:
        return new PyComplex(this.double(), this.double())
      default:
        return undefined
    }
  }

  private readText(mark: number): Value | undefined {
    switch (mark) {
      case Mark.BYTES:
        return new PyBytes(this.bytes(this.size("bytes object")))
      case Mark.INTERNED:
      case Mark.UNICODE:
        return decodeUtf8(this.bytes(this.size("string")), "surrogatepass")
      case Mark.ASCII:
      case Mark.ASCII_INTERNED:
        return this.ascii(this.size("string"))
      case Mark.SHORT_ASCII:
      case Mark.SHORT_ASCII_INTERNED:
        return this.ascii(this.byte())
      default:
        return undefined
    }
  }

  private readContainer(mark: number, number: number): Value {
    switch (mark) {
      case Mark.TUPLE:
        return new PyTuple(this.items(this.size("tuple"), "tuple", []))
      case Mark.SMALL_TUPLE:
        return new PyTuple(this.items(this.byte(), "tuple", []))
      case Mark.LIST: {
        const list = new PyList([])
        this.number(number, list)
        this.items(this.size("list"), "list", list.items)
        return list
      }
      case Mark.DICT:
        return this.dict(number)
      case Mark.SET: {
        const set = new PySet()
        this.number(number, set)
        for (const item of this.items(this.size("set"), "set", [])) set.add(this.rt, item)
        return set
      }
      case Mark.FROZENSET: {
        const set = new PyFrozenset()
        for (const item of this.items(this.size("set"), "set", [])) set.table.add(this.rt, item)
        return set
      }
      default:
        throw bad("unknown type code")
    }
  }

  private number(number: number, value: Value): void {
    if (number >= 0) this.refs[number] = value
  }

  private dict(number: number): PyDict {
    const dict = new PyDict()
    this.number(number, dict)
    for (;;) {
      const key = this.read()
      if (key === undefined) return dict
      const value = this.read()
      if (value === undefined) return dict
      dict.set(this.rt, key, value)
    }
  }

  private items(size: number, where: string, items: Value[]): Value[] {
    for (let i = 0; i < size; i++) {
      const item = this.read()
      if (item === undefined) throw nullObject(where)
      items.push(item)
    }
    return items
  }

  private referred(): Value {
    const value = this.refs[this.int32()]
    if (value === undefined) throw bad("invalid reference")
    return value
  }

  private code(): PyCode {
    if (!this.allowsCode) throw valueError("unmarshalling code objects is disallowed")
    const [argcount, posonlyargcount, kwonlyargcount, stacksize, flags] = [0, 0, 0, 0, 0].map(() => this.int32())
    const bytecode = this.part(PyBytes).bytes
    const consts = this.part(PyTuple).items
    const names = this.names()
    const localsplusnames = this.names()
    const localspluskinds = this.part(PyBytes).bytes
    const [filename, name, qualname] = ["", "", ""].map(() => this.text())
    const firstlineno = this.int32()
    const linetable = this.part(PyBytes).bytes
    const exceptiontable = this.part(PyBytes).bytes
    const counts = { argcount, posonlyargcount, kwonlyargcount, stacksize, flags, firstlineno }
    const tables = { bytecode, names, localsplusnames, localspluskinds, linetable, exceptiontable, consts: [] }
    return new PyCode(new Code({ ...counts, ...tables, filename, name, qualname }), consts)
  }

  private part<T>(kind: abstract new (...args: never[]) => T): T {
    const value = this.read()
    if (!(value instanceof kind)) throw bad("code object")
    return value
  }

  private names(): string[] {
    return this.part(PyTuple).items.map((name) => {
      if (typeof name !== "string") throw bad("code object")
      return name
    })
  }

  private text(): string {
    const value = this.read()
    if (typeof value !== "string") throw bad("code object")
    return value
  }

  private long(): Value {
    const size = this.int32()
    let value = 0n
    const count = Math.abs(size)
    for (let i = 0; i < count; i++) {
      const digit = this.view(2).getInt16(0, true)
      if (digit < 0) throw bad("digit out of range in long")
      if (digit === 0 && i === count - 1) throw bad("unnormalized long data")
      value |= BigInt(digit) << BigInt(15 * i)
    }
    return normalise(size < 0 ? -value : value)
  }

  private size(of: string): number {
    const n = this.int32()
    if (n < 0) throw bad(`${of} size out of range`)
    return n
  }

  private ascii(size: number): string {
    let text = ""
    for (const byte of this.bytes(size)) text += String.fromCharCode(byte)
    return text
  }

  // Versions 0 and 1 have floats as text.
  private decimal(): number {
    const text = this.ascii(this.byte())
    return text.endsWith("inf") ? Number(text.replace("inf", "Infinity")) : Number(text)
  }

  private double(): number {
    return this.view(8).getFloat64(0, true)
  }

  private int32(): number {
    return this.view(4).getInt32(0, true)
  }

  private byte(): number {
    return this.bytes(1)[0]
  }

  private view(size: number): DataView {
    const bytes = this.bytes(size)
    return new DataView(bytes.buffer, bytes.byteOffset, size)
  }

  private bytes(size: number): Uint8Array {
    const bytes = this.source(size)
    if (bytes.length < size) throw newException(exceptionTypes.EOFError, "marshal data too short")
    return bytes
  }
}

// These are never referred to by number.
function isSingleton(mark: number): boolean {
  return mark === Mark.NONE || mark === Mark.TRUE || mark === Mark.FALSE || mark === Mark.ELLIPSIS || mark === Mark.REF
}
