// `marshal.dumps`. CPython marks an object for later reference when it has more than one owner; there are no owners to count
// here, so what decides is whether it comes again, and what CPython never frees (names, small ints, empty tuples) is always marked.

import { CodeFlag } from "../../compiler/code.js"
import { bufferBytes } from "../../objects/buffer.js"
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
import { typeOf } from "../../objects/typeof.js"
import { PyFloat, type Value } from "../../objects/value.js"
import { ByteWriter } from "./bytes.js"
import { FLAG_REF, maxDepth, Type } from "./format.js"

/// The marshalled bytes of a value. Raises ValueError for what has no form.
export function marshalled(rt: Runtime, value: Value, version: number, allowCode: boolean): Uint8Array {
  // What comes again is known when everything was seen once.
  const first = new Marshaller(rt, version, allowCode, new ByteWriter(), null)
  first.object(value)
  const out = new ByteWriter()
  new Marshaller(rt, version, allowCode, out, first.seen).top(value)
  return out.taken()
}

const unmarshallable = (): object => valueError("unmarshallable object")

/// What a first go through everything finds out.
interface Seen {
  /// The keys of what is referred to.
  readonly repeated: Set<unknown>
  /// Names of classes with their dots: the constants are the names themselves.
  readonly classes: Set<string>
}

class Marshaller {
  readonly seen: Seen = { repeated: new Set(), classes: new Set() }
  private depth = 0
  /// Inside a code object equal constants are one.
  private inCode = 0
  private readonly indexes = new Map<unknown, number>()

  constructor(
    private readonly rt: Runtime,
    private readonly version: number,
    private readonly allowCode: boolean,
    private readonly out: ByteWriter,
    /// Null while that is being found out.
    private readonly known: Seen | null,
  ) {}

  /// As `object`; its caller has it as well, so it counts as shared.
  top(value: Value): void {
    this.object(value, true)
  }

  object(value: Value, shared = false): void {
    if (++this.depth > maxDepth) throw valueError("object too deeply nested to marshal")
    this.write(value, shared)
    this.depth--
  }

  private write(value: Value, shared: boolean): void {
    if (value === null) return this.out.byte(Type.NONE)
    if (value === true) return this.out.byte(Type.TRUE)
    if (value === false) return this.out.byte(Type.FALSE)
    if (value === Ellipsis) return this.out.byte(Type.ELLIPSIS)
    if (value === exceptionTypes.StopIteration) return this.out.byte(Type.STOP_ITERATION)
    if (typeof value === "string")
      return this.text(value, isName(value) || this.known?.classes.has(value) === true, `s${value}`, shared)
    if (typeof value === "number" || typeof value === "bigint") return this.int(value, shared)
    if (value instanceof PyFloat && isExactly(value, "float")) return this.float(value, shared)
    if (value instanceof PyComplex && isExactly(value, "complex")) return this.complex(value, shared)
    if (value instanceof PyTuple && isExactly(value, "tuple")) return this.tuple(value.items, this.keyOf(value), shared)
    if (value instanceof PyList && isExactly(value, "list")) return this.list(value, shared)
    if (value instanceof PyDict && isExactly(value, "dict")) return this.dict(value, shared)
    if (value instanceof PySet && isExactly(value, "set")) return this.set(value, Type.SET, shared)
    if (value instanceof PyFrozenset && isExactly(value, "frozenset")) return this.set(value, Type.FROZENSET, shared)
    if (value instanceof PyCode) return this.code(value, shared)
    if (value instanceof PyBytes && isExactly(value, "bytes")) return this.bytes(value.bytes, this.keyOf(value), shared)
    const data = bufferBytes(value)
    if (data === undefined) throw unmarshallable()
    this.bytes(data, value, shared)
  }

  /// What an object is known by: constants of code by what they are, anything else by itself.
  private keyOf(value: Value): unknown {
    if (value instanceof PyTuple && value.items.length === 0) return "()"
    if (this.inCode === 0 && typeof value === "object") return value
    return constantKey(value) ?? value
  }

  /// Writes the type byte; false when a reference to an earlier one was enough.
  private begin(type: Type, key: unknown, shared: boolean): boolean {
    if (this.version < 3) {
      this.out.byte(type)
      return true
    }
    const index = this.indexes.get(key)
    if (index !== undefined) {
      this.seen.repeated.add(key)
      this.out.byte(Type.REF)
      this.out.long(index)
      return false
    }
    const isShared = shared || this.known === null || this.known.repeated.has(key)
    if (isShared) this.indexes.set(key, this.indexes.size)
    this.out.byte(isShared ? type | FLAG_REF : type)
    return true
  }

  /// Constants that a program itself holds are shared, those inside its own lists and dicts too.
  private isHeld(): boolean {
    return this.inCode === 0
  }

  private int(value: number | bigint, shared: boolean): void {
    const isShared = shared || this.isHeld() || (value >= -5 && value <= 256)
    const key = `i${value}`
    if (value >= -0x80000000 && value <= 0x7fffffff) {
      if (this.begin(Type.INT, key, isShared)) this.out.long(Number(value))
      return
    }
    if (!this.begin(Type.LONG, key, isShared)) return
    const digits: number[] = []
    for (let rest = BigInt(value) < 0n ? -BigInt(value) : BigInt(value); rest > 0n; rest >>= 15n)
      digits.push(Number(rest & 0x7fffn))
    this.out.long(value < 0 ? -digits.length : digits.length)
    for (const digit of digits) this.out.short(digit)
  }

  private float(value: PyFloat, shared: boolean): void {
    const isBinary = this.version > 1
    if (!this.begin(isBinary ? Type.BINARY_FLOAT : Type.FLOAT, this.keyOf(value), shared || this.isHeld())) return
    if (isBinary) this.out.double(value.value)
    else this.floatText(value.value)
  }

  private floatText(value: number): void {
    const text = formatFloat(value, ".17g")
    this.out.byte(text.length)
    this.out.append(encodeUtf8(text, "strict"))
  }

  private complex(value: PyComplex, shared: boolean): void {
    const isBinary = this.version > 1
    if (!this.begin(isBinary ? Type.BINARY_COMPLEX : Type.COMPLEX, this.keyOf(value), shared || this.isHeld())) return
    for (const part of [value.real, value.imag]) {
      if (isBinary) this.out.double(part)
      else this.floatText(part)
    }
  }

  private bytes(data: Uint8Array, key: unknown, shared: boolean): void {
    // CPython has the empty bytes and those of one byte once.
    const isConstant = typeof key === "string" && data.length <= 1
    if (this.begin(Type.BYTES, key, shared || isConstant || this.isHeld())) this.sized(data)
  }

  private sized(data: Uint8Array): void {
    this.out.long(data.length)
    this.out.append(data)
  }

  /// A name: a string of its own unless a constant that is one is the same.
  private name(value: string): void {
    const isConstant = isName(value) || this.known?.classes.has(value) === true
    this.text(value, true, isConstant ? `s${value}` : `n${value}`, true)
  }

  private text(value: string, interned: boolean, key: string, shared: boolean): void {
    const isShared = shared || interned || this.isHeld()
    const ascii = this.version >= 4 && /^[\0-\x7f]*$/.test(value)
    if (!ascii) {
      const type = interned && this.version >= 3 ? Type.INTERNED : Type.UNICODE
      if (this.begin(type, key, isShared)) this.sized(encodeUtf8(value, "surrogatepass"))
      return
    }
    const short = value.length < 256
    const plain = short ? Type.SHORT_ASCII : Type.ASCII
    const name = short ? Type.SHORT_ASCII_INTERNED : Type.ASCII_INTERNED
    if (!this.begin(interned ? name : plain, key, isShared)) return
    if (short) this.out.byte(value.length)
    else this.out.long(value.length)
    this.out.append(encodeUtf8(value, "strict"))
  }

  private tuple(items: readonly Value[], key: unknown, shared: boolean): void {
    const small = this.version >= 4 && items.length < 256
    const isShared = shared || items.length === 0 || this.isHeld()
    if (!this.begin(small ? Type.SMALL_TUPLE : Type.TUPLE, key, isShared)) return
    if (small) this.out.byte(items.length)
    else this.out.long(items.length)
    for (const item of items) this.object(item)
  }

  private list(value: PyList, shared: boolean): void {
    if (!this.begin(Type.LIST, value, shared)) return
    this.out.long(value.items.length)
    for (const item of value.items) this.object(item)
  }

  private dict(value: PyDict, shared: boolean): void {
    if (!this.begin(Type.DICT, value, shared)) return
    const values = value.values()
    value.keys().forEach((key, i) => {
      this.object(key)
      this.object(values[i])
    })
    this.out.byte(Type.NULL)
  }

  /// In an order that does not depend on hashes: that of the members' own bytes.
  private set(value: PySet | PyFrozenset, type: Type, shared: boolean): void {
    const held = type === Type.FROZENSET && this.isHeld()
    if (!this.begin(type, value, shared || held)) return
    const members = value.toArray().map((item) => ({ item, text: bytesText(marshalled(this.rt, item, this.version, true)) }))
    members.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    this.out.long(members.length)
    // The compiler has made the set anew of what another one holds.
    for (const { item } of members) this.object(item, this.inCode > 0)
  }

  private code(value: PyCode, shared: boolean): void {
    if (!this.allowCode) throw valueError("marshalling code objects is disallowed")
    if (!this.begin(Type.CODE, value, shared)) return
    const { code } = value
    this.inCode++
    for (const n of [code.argcount, code.posonlyargcount, code.kwonlyargcount, code.stacksize, code.flags]) this.out.long(n)
    this.bytes(code.bytecode, code, true)
    this.tuple(value.consts, constantsKey(value.consts) ?? value.consts, false)
    this.names(code.names)
    this.names(code.localsplusnames)
    const kinds = code.localspluskinds
    this.bytes(kinds, kinds.length === 0 ? "b" : kinds, false)
    this.name(code.filename)
    this.name(code.name)
    if ((code.flags & CodeFlag.NEWLOCALS) === 0 && code.name !== "<module>") this.seen.classes.add(code.qualname)
    this.name(code.qualname)
    this.out.long(code.firstlineno)
    for (const table of [code.linetable, code.exceptiontable]) this.bytes(table, `b${bytesText(table)}`, false)
    this.inCode--
  }

  private names(names: readonly string[]): void {
    const key = names.length === 0 ? "()" : constantsKey(names)
    const small = this.version >= 4 && names.length < 256
    if (!this.begin(small ? Type.SMALL_TUPLE : Type.TUPLE, key, names.length === 0)) return
    if (small) this.out.byte(names.length)
    else this.out.long(names.length)
    for (const name of names) this.name(name)
  }
}

function isExactly(value: Value, name: string): boolean {
  const type = typeOf(value)
  return type.name === name && type.module === "builtins"
}

/// Strings that CPython keeps once: what could be a name, and single characters.
function isName(text: string): boolean {
  return /^[A-Za-z0-9_]*$/.test(text) || (text.length === 1 && text <= "\xff")
}

function bytesText(bytes: Uint8Array): string {
  let text = ""
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}

/// Equal for constants that the compiler makes one; null for what is no constant.
function constantKey(value: Value): string | null {
  if (value === null) return "N"
  if (typeof value === "boolean") return value ? "T" : "F"
  if (typeof value === "number" || typeof value === "bigint") return `i${value}`
  if (typeof value === "string") return `s${value}`
  if (value instanceof PyFloat) return `f${floatKey(value.value)}`
  if (value instanceof PyComplex) return `c${floatKey(value.real)},${floatKey(value.imag)}`
  if (value instanceof PyBytes) return `b${bytesText(value.bytes)}`
  if (value === Ellipsis) return "."
  if (value instanceof PyTuple) return constantsKey(value.items)
  if (value instanceof PyFrozenset) {
    const keys = value.toArray().map(constantKey)
    return keys.includes(null) ? null : JSON.stringify(["{", ...(keys as string[]).sort()])
  }
  return null
}

function constantsKey(items: readonly Value[]): string | null {
  const keys = items.map(constantKey)
  return keys.includes(null) ? null : JSON.stringify(keys)
}

function floatKey(value: number): string {
  return Object.is(value, -0) ? "-0" : String(value)
}
