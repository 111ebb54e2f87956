// marshal's writer: values to bytes, in CPython's format of versions 0 to 4.

import type { Code } from "../../compiler/code.js"
import { bufferBytes } from "../../objects/buffer.js"
import { complexType, dictType, floatType, frozensetType, listType, setType, tupleType } from "../../objects/builtin-types.js"
import { PyBytes } from "../../objects/bytes.js"
import { PyCode } from "../../objects/code.js"
import { PyComplex } from "../../objects/complex.js"
import { PyDict } from "../../objects/dict.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { valueError } from "../../objects/exceptions.js"
import { PyList } from "../../objects/list.js"
import { encodeUtf8 } from "../../objects/primitives/codec-utf.js"
import { formatFloat } from "../../objects/primitives/format-spec.js"
import type { Runtime } from "../../objects/runtime.js"
import { PyFrozenset, PySet } from "../../objects/set.js"
import { Ellipsis } from "../../objects/singletons.js"
import { PyTuple } from "../../objects/tuple.js"
import { PyFloat, type Value } from "../../objects/value.js"
import { FLAG_REF, MAX_DEPTH, Mark } from "./marks.js"

export interface WriteOptions {
  version: number
  allowsCode: boolean
}

/// The value's bytes; ValueError for what has none.
export function marshalled(rt: Runtime, value: Value, options: WriteOptions): Uint8Array {
  const writer = new Writer(rt, options)
  writer.write(value)
  return writer.bytes()
}

class Writer {
  private out = new Uint8Array(64)
  private length = 0
  private depth = 0
  /// The number of each object that was given one.
  private readonly numbers = new Map<Value, number>()

  constructor(
    private readonly rt: Runtime,
    private readonly options: WriteOptions,
  ) {}

  bytes(): Uint8Array {
    return this.out.slice(0, this.length)
  }

  write(value: Value): void {
    if (value === null) return this.byte(Mark.NONE)
    if (typeof value === "boolean") return this.byte(value ? Mark.TRUE : Mark.FALSE)
    if (value === Ellipsis) return this.byte(Mark.ELLIPSIS)
    if (value === exceptionTypes.StopIteration) return this.byte(Mark.STOP_ITERATION)
    if (++this.depth > MAX_DEPTH) throw valueError("object too deeply nested to marshal")
    this.writeObject(value)
    this.depth--
  }

  private writeObject(value: Value): void {
    let flag = 0
    if (this.options.version >= 3 && mayBeShared(value)) {
      const number = this.numbers.get(value)
      if (number !== undefined) {
        this.byte(Mark.REF)
        this.int32(number)
        return
      }
      this.numbers.set(value, this.numbers.size)
      flag = FLAG_REF
    }
    if (typeof value === "number" || typeof value === "bigint") this.writeInt(value, flag)
    else if (typeof value === "string") this.writeText(value, flag)
    else if (value instanceof PyFloat && value.cls === floatType) this.writeFloat(value, flag)
    else if (value instanceof PyComplex && value.cls === complexType) this.writeComplex(value, flag)
    else if (value instanceof PyCode && this.options.allowsCode) this.writeCode(value, flag)
    else if (!this.writeContainer(value, flag)) this.writeBuffer(value, flag)
  }

  private writeInt(value: number | bigint, flag: number): void {
    if (value >= -0x80000000 && value <= 0x7fffffff) {
      this.byte(Mark.INT | flag)
      this.int32(Number(value))
      return
    }
    this.byte(Mark.LONG | flag)
    let rest = BigInt(value)
    const isNegative = rest < 0n
    if (isNegative) rest = -rest
    const digits: number[] = []
    for (; rest > 0n; rest >>= 15n) digits.push(Number(rest & 0x7fffn))
    this.int32(isNegative ? -digits.length : digits.length)
    for (const digit of digits) this.int16(digit)
  }

  private writeFloat(value: PyFloat, flag: number): void {
    if (this.options.version > 1) {
      this.byte(Mark.BINARY_FLOAT | flag)
      this.double(value.value)
    } else {
      this.byte(Mark.FLOAT | flag)
      this.shortText(formatFloat(value.value, ".17g"))
    }
  }

  private writeComplex({ real, imag }: PyComplex, flag: number): void {
    if (this.options.version > 1) {
      this.byte(Mark.BINARY_COMPLEX | flag)
      this.double(real)
      this.double(imag)
    } else {
      this.byte(Mark.COMPLEX | flag)
      for (const part of [real, imag]) this.shortText(formatFloat(part, ".17g"))
    }
  }

  private writeText(text: string, flag: number): void {
    const { version } = this.options
    const isInterned = version >= 1 && isName(text)
    if (version >= 4 && /^[\0-\x7f]*$/.test(text)) {
      if (text.length < 256) {
        this.byte((isInterned ? Mark.SHORT_ASCII_INTERNED : Mark.SHORT_ASCII) | flag)
        this.byte(text.length)
      } else {
        this.byte((isInterned ? Mark.ASCII_INTERNED : Mark.ASCII) | flag)
        this.int32(text.length)
      }
      for (let i = 0; i < text.length; i++) this.byte(text.charCodeAt(i))
      return
    }
    this.byte((isInterned && version >= 3 ? Mark.INTERNED : Mark.UNICODE) | flag)
    this.sized(encodeUtf8(text, "surrogatepass"))
  }

  private writeContainer(value: Value, flag: number): boolean {
    if (value instanceof PyTuple && value.cls === tupleType) {
      if (this.options.version >= 4 && value.items.length < 256) {
        this.byte(Mark.SMALL_TUPLE | flag)
        this.byte(value.items.length)
      } else {
        this.byte(Mark.TUPLE | flag)
        this.int32(value.items.length)
      }
      for (const item of value.items) this.write(item)
    } else if (value instanceof PyList && value.cls === listType) {
      this.byte(Mark.LIST | flag)
      this.int32(value.items.length)
      for (const item of value.items) this.write(item)
    } else if (value instanceof PyDict && value.cls === dictType) {
      this.byte(Mark.DICT | flag)
      const values = value.values()
      for (const [i, key] of value.keys().entries()) {
        this.write(key)
        this.write(values[i])
      }
      this.byte(Mark.NULL)
    } else if (value instanceof PySet && value.cls === setType) this.writeSet(value, Mark.SET | flag)
    else if (value instanceof PyFrozenset && value.cls === frozensetType) this.writeSet(value, Mark.FROZENSET | flag)
    else return false
    return true
  }

  // Members stand in the order of their own bytes, which does not depend on hashes.
  private writeSet(set: PySet | PyFrozenset, mark: number): void {
    this.byte(mark)
    this.int32(set.size)
    const members = set.toArray().map((member) => ({ member, key: latin1(marshalled(this.rt, member, this.options)) }))
    members.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    for (const { member } of members) this.write(member)
  }

  private writeBuffer(value: Value, flag: number): void {
    const isPlain = value instanceof PyBytes
    const bytes = bufferBytes(value)
    if (bytes === undefined) {
      if (value instanceof PyCode) throw valueError("marshalling code objects is disallowed")
      throw valueError("unmarshallable object")
    }
    this.byte(Mark.BYTES | (isPlain ? flag : 0))
    this.sized(bytes)
  }

  private writeCode(value: PyCode, flag: number): void {
    const { code, consts } = value
    this.byte(Mark.CODE | flag)
    for (const n of [code.argcount, code.posonlyargcount, code.kwonlyargcount, code.stacksize, code.flags]) this.int32(n)
    this.write(new PyBytes(code.bytecode))
    this.write(new PyTuple([...consts]))
    this.write(new PyTuple([...code.names]))
    this.writeLocals(code)
    for (const text of [code.filename, code.name, code.qualname]) this.write(text)
    this.int32(code.firstlineno)
    this.write(new PyBytes(code.linetable))
    this.write(new PyBytes(code.exceptiontable))
  }

  private writeLocals(code: Code): void {
    this.write(new PyTuple([...code.localsplusnames]))
    this.write(new PyBytes(code.localspluskinds))
  }

  private sized(bytes: Uint8Array): void {
    this.int32(bytes.length)
    for (const byte of bytes) this.byte(byte)
  }

  private shortText(text: string): void {
    this.byte(text.length)
    for (let i = 0; i < text.length; i++) this.byte(text.charCodeAt(i))
  }

  private double(x: number): void {
    const view = new DataView(new ArrayBuffer(8))
    view.setFloat64(0, x, true)
    for (let i = 0; i < 8; i++) this.byte(view.getUint8(i))
  }

  private int32(n: number): void {
    this.int16(n)
    this.int16(n >> 16)
  }

  private int16(n: number): void {
    this.byte(n)
    this.byte(n >> 8)
  }

  private byte(byte: number): void {
    if (this.length === this.out.length) {
      const wider = new Uint8Array(this.length * 2)
      wider.set(this.out)
      this.out = wider
    }
    this.out[this.length++] = byte
  }
}

// CPython marks what has more than one reference. Here references are not counted: small ints, names and what is written by
// identity are taken to have more.
function mayBeShared(value: Value): boolean {
  if (typeof value === "number") return value >= -5 && value <= 256
  if (typeof value === "string") return isName(value) || value.length === 1
  return typeof value === "object" && value !== null && (value instanceof PyCode || isContainer(value))
}

function isContainer(value: Value): boolean {
  if (value instanceof PyTuple) return value.items.length === 0
  return value instanceof PyList || value instanceof PyDict || value instanceof PySet || value instanceof PyFrozenset
}

// What CPython's compiler interns.
function isName(text: string): boolean {
  return /^\w*$/.test(text)
}

function latin1(bytes: Uint8Array): string {
  let text = ""
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}
