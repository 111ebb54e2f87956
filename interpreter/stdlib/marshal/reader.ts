// `marshal.loads`: values of bytes, code objects included.

import { Code } from "../../compiler/code.js"
import { PyBytes } from "../../objects/bytes.js"
import { PyCode } from "../../objects/code.js"
import { PyComplex } from "../../objects/complex.js"
import { PyDict } from "../../objects/dict.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { newException, typeError, valueError } from "../../objects/exceptions.js"
import { PyList } from "../../objects/list.js"
import { decodeUtf8 } from "../../objects/primitives/codec-utf.js"
import { floatOfText } from "../../objects/primitives/float-text.js"
import type { Runtime } from "../../objects/runtime.js"
import { frozensetOf, PySet } from "../../objects/set.js"
import { Ellipsis } from "../../objects/singletons.js"
import { PyTuple } from "../../objects/tuple.js"
import { PyFloat, type Value } from "../../objects/value.js"
import { FLAG_REF, maxDepth, Type } from "./format.js"

/// Where the bytes come from: the next `count` of them, or fewer at the end.
export interface ByteSource {
  take(count: number): Uint8Array
}

export class BytesAt implements ByteSource {
  private at = 0

  constructor(private readonly bytes: Uint8Array) {}

  take(count: number): Uint8Array {
    const taken = this.bytes.subarray(this.at, this.at + count)
    this.at += taken.length
    return taken
  }
}

const eof = (message: string): object => newException(exceptionTypes.EOFError, message)
const bad = (what: string): object => valueError(`bad marshal data (${what})`)

/// A reference before its object is whole.
const unfinished = Symbol("unfinished")
/// What stands for no object at all: the end of a dict.
const nothing = Symbol("nothing")

export class Unmarshaller {
  private depth = 0
  private readonly refs: (Value | typeof unfinished)[] = []

  constructor(
    private readonly rt: Runtime,
    private readonly source: ByteSource,
    private readonly allowCode: boolean,
  ) {}

  /// The next object.
  load(): Value {
    const value = this.object()
    if (value === nothing) throw typeError("NULL object in marshal data for object")
    return value
  }

  private take(count: number): Uint8Array {
    const bytes = this.source.take(count)
    if (bytes.length < count) throw eof("marshal data too short")
    return bytes
  }

  private long(): number {
    const [a, b, c, d] = this.take(4)
    return a | (b << 8) | (c << 16) | (d << 24)
  }

  private size(what: string): number {
    const n = this.long()
    if (n < 0) throw bad(`${what} size out of range`)
    return n
  }

  private double(): number {
    const bytes = this.take(8)
    return new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0, true)
  }

  private floatText(): number {
    const text = decodeUtf8(this.take(this.take(1)[0]), "strict")
    return floatOfText(text, () => `'${text}'`)
  }

  private object(): Value | typeof nothing {
    const [code] = this.source.take(1)
    if (code === undefined) throw eof("EOF read where object expected")
    if (++this.depth > maxDepth) throw bad("recursion limit exceeded")
    const flagged = (code & FLAG_REF) !== 0
    const value = this.ofType(code & ~FLAG_REF, flagged)
    this.depth--
    return value
  }

  private item(what: string): Value {
    const value = this.object()
    if (value === nothing) throw typeError(`NULL object in marshal data for ${what}`)
    return value
  }

  /// Remembers what may be referred to.
  private kept<T extends Value>(value: T, flagged: boolean): T {
    if (flagged) this.refs.push(value)
    return value
  }

  private reserve(flagged: boolean): number {
    return flagged ? this.refs.push(unfinished) - 1 : -1
  }

  private fill<T extends Value>(place: number, value: T): T {
    if (place >= 0) this.refs[place] = value
    return value
  }

  private ofType(type: Type, flagged: boolean): Value | typeof nothing {
    switch (type) {
      case Type.NULL:
        return nothing
      case Type.NONE:
        return null
      case Type.TRUE:
        return true
      case Type.FALSE:
        return false
      case Type.STOP_ITERATION:
        return exceptionTypes.StopIteration
      case Type.ELLIPSIS:
        return Ellipsis
      case Type.INT:
        return this.kept(this.long(), flagged)
      case Type.INT64:
        return this.kept(this.int64(), flagged)
      case Type.LONG:
        return this.kept(this.bigInt(), flagged)
      case Type.BINARY_FLOAT:
        return this.kept(new PyFloat(this.double()), flagged)
      case Type.FLOAT:
        return this.kept(new PyFloat(this.floatText()), flagged)
      case Type.BINARY_COMPLEX:
        return this.kept(new PyComplex(this.double(), this.double()), flagged)
      case Type.COMPLEX:
        return this.kept(new PyComplex(this.floatText(), this.floatText()), flagged)
      case Type.BYTES:
        return this.kept(new PyBytes(this.take(this.size("bytes object")).slice()), flagged)
      case Type.SHORT_ASCII:
      case Type.SHORT_ASCII_INTERNED:
        return this.kept(latin(this.take(this.take(1)[0])), flagged)
      case Type.ASCII:
      case Type.ASCII_INTERNED:
        return this.kept(latin(this.take(this.size("string"))), flagged)
      case Type.UNICODE:
      case Type.INTERNED:
        return this.kept(decodeUtf8(this.take(this.size("string")), "surrogatepass"), flagged)
      case Type.REF:
        return this.reference()
      default:
        return this.container(type, flagged)
    }
  }

  private container(type: Type, flagged: boolean): Value {
    switch (type) {
      case Type.SMALL_TUPLE:
        return this.tuple(this.take(1)[0], flagged)
      case Type.TUPLE:
        return this.tuple(this.size("tuple"), flagged)
      case Type.LIST: {
        const list = this.kept(new PyList([]), flagged)
        for (let n = this.size("list"); n > 0; n--) list.items.push(this.item("list"))
        return list
      }
      case Type.DICT: {
        const dict = this.kept(new PyDict(), flagged)
        for (let key = this.object(); key !== nothing; key = this.object()) {
          const value = this.object()
          if (value === nothing) break
          dict.set(this.rt, key, value)
        }
        return dict
      }
      case Type.SET: {
        const set = this.kept(new PySet(), flagged)
        for (let n = this.size("set"); n > 0; n--) set.add(this.rt, this.item("set"))
        return set
      }
      case Type.FROZENSET: {
        const place = this.reserve(flagged)
        const items: Value[] = []
        for (let n = this.size("set"); n > 0; n--) items.push(this.item("set"))
        return this.fill(place, frozensetOf(this.rt, items))
      }
      case Type.CODE:
        if (!this.allowCode) throw valueError("unmarshalling code objects is disallowed")
        return this.code(flagged)
      default:
        throw bad("unknown type code")
    }
  }

  private reference(): Value {
    const value = this.refs[this.long()]
    if (value === undefined || value === unfinished) throw bad("invalid reference")
    return value
  }

  private tuple(size: number, flagged: boolean): Value {
    const items: Value[] = []
    const tuple = this.kept(new PyTuple(items), flagged)
    for (let n = size; n > 0; n--) items.push(this.item("tuple"))
    return tuple
  }

  private int64(): number | bigint {
    const bytes = this.take(8)
    const value = new DataView(bytes.buffer, bytes.byteOffset, 8).getBigInt64(0, true)
    return normal(value)
  }

  private bigInt(): number | bigint {
    const count = this.long()
    if (count === -0x80000000) throw bad("long size out of range")
    let value = 0n
    let digit = 0
    for (let i = 0; i < Math.abs(count); i++) {
      const [low, high] = this.take(2)
      digit = low | (high << 8)
      if (digit > 0x7fff) throw bad("digit out of range in long")
      value |= BigInt(digit) << BigInt(15 * i)
    }
    if (count !== 0 && digit === 0) throw bad("unnormalized long data")
    return normal(count < 0 ? -value : value)
  }

  private code(flagged: boolean): Value {
    const place = this.reserve(flagged)
    const [argcount, posonlyargcount, kwonlyargcount, stacksize, flags] = Array.from({ length: 5 }, () => this.long())
    const bytecode = this.bytesItem()
    const consts = this.tupleItem()
    const names = this.namesItem()
    const localsplusnames = this.namesItem()
    const localspluskinds = this.bytesItem()
    const [filename, name, qualname] = [this.textItem(), this.textItem(), this.textItem()]
    const firstlineno = this.long()
    const linetable = this.bytesItem()
    const exceptiontable = this.bytesItem()
    const counts = { argcount, posonlyargcount, kwonlyargcount, stacksize, flags, firstlineno }
    const tables = { bytecode, localspluskinds, linetable, exceptiontable }
    const code = new Code({ ...counts, ...tables, consts: [], names, localsplusnames, filename, name, qualname })
    return this.fill(place, new PyCode(code, consts))
  }

  private bytesItem(): Uint8Array {
    const value = this.item("code")
    if (value instanceof PyBytes) return value.bytes
    throw wrongPart()
  }

  private tupleItem(): readonly Value[] {
    const value = this.item("code")
    if (value instanceof PyTuple) return value.items
    throw wrongPart()
  }

  private namesItem(): string[] {
    return this.tupleItem().map((name) => {
      if (typeof name === "string") return name
      throw wrongPart()
    })
  }

  private textItem(): string {
    const value = this.item("code")
    if (typeof value === "string") return value
    throw wrongPart()
  }
}

const wrongPart = (): object => newException(exceptionTypes.SystemError, "bad argument to internal function")

function normal(value: bigint): number | bigint {
  const n = Number(value)
  return Number.isSafeInteger(n) ? n : value
}

function latin(bytes: Uint8Array): string {
  let text = ""
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192))
  return text
}
