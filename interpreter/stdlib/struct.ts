// The struct module (`_struct`): Python values to bytes and back by format strings.

import { intValue } from "../objects/boxed.js"
import { bufferBytes } from "../objects/buffer.js"
import { builtinType, objectType } from "../objects/builtin-types.js"
import { PyByteArray } from "../objects/bytearray.js"
import { PyBytes } from "../objects/bytes.js"
import { defineType } from "../objects/define.js"
import { exceptionTypes } from "../objects/exception-types.js"
import { newException, overflowError, type PyBaseException, typeError } from "../objects/exceptions.js"
import { fn, getset, method, rawFn, rawMethod } from "../objects/method.js"
import { lookupSpecial } from "../objects/operations/call.js"
import { asDouble, asIndex, truth } from "../objects/operations/convert.js"
import type { Runtime } from "../objects/runtime.js"
import { PyTuple } from "../objects/tuple.js"
import { type PyType, TypeFlag } from "../objects/type.js"
import { typeName } from "../objects/typeof.js"
import { AttributedObject, done, PyFloat, PyObject, type Value } from "../objects/value.js"
import type { ModuleSpec } from "./module.js"

const errorType = builtinType("struct.error", exceptionTypes.Exception, TypeFlag.BASETYPE | TypeFlag.HAS_DICT)

function structError(message: string): PyBaseException {
  return newException(errorType, message)
}

// Sizes with native alignment and with standard ones; a letter without a standard size works only natively.
const nativeSizes: Readonly<Record<string, number>> = {
  ...{ x: 1, c: 1, b: 1, B: 1, "?": 1, h: 2, H: 2, i: 4, I: 4, l: 8, L: 8, q: 8, Q: 8, n: 8, N: 8 },
  ...{ e: 2, f: 4, d: 8, s: 1, p: 1, P: 8 },
}
const standardSizes: Readonly<Record<string, number>> = {
  ...{ x: 1, c: 1, b: 1, B: 1, "?": 1, h: 2, H: 2, i: 4, I: 4, l: 4, L: 4, q: 8, Q: 8, e: 2, f: 4, d: 8, s: 1, p: 1 },
}

interface Field {
  code: string
  offset: number
  size: number
}

interface Layout {
  fields: Field[]
  size: number
  little: boolean
}

function parseLayout(format: string): Layout {
  const mark = /^[@=<>!]/.test(format) ? format[0] : "@"
  const native = mark === "@"
  const sizes = native ? nativeSizes : standardSizes
  const layout: Layout = { fields: [], size: 0, little: mark !== ">" && mark !== "!" }
  const body = /^[@=<>!]/.test(format) ? format.slice(1) : format
  for (let i = 0; i < body.length; ) {
    if (/\s/.test(body[i])) {
      i++
      continue
    }
    const digits = /^\d*/.exec(body.slice(i)) as RegExpExecArray
    i += digits[0].length
    if (i === body.length) throw structError("repeat count given without format specifier")
    addFields(layout, sizes, native, body[i], digits[0] === "" ? 1 : Number(digits[0]))
    i++
  }
  return layout
}

function addFields(layout: Layout, sizes: Readonly<Record<string, number>>, native: boolean, code: string, count: number): void {
  const size = Object.hasOwn(sizes, code) ? sizes[code] : 0
  if (size === 0) throw structError("bad char in struct format")
  if (!Number.isSafeInteger(layout.size + size * count)) throw structError("total struct size too long")
  if (native && size > 1) layout.size = Math.ceil(layout.size / size) * size
  if (code === "s" || code === "p") {
    layout.fields.push({ code, offset: layout.size, size: count })
    layout.size += count
  } else if (code === "x") layout.size += count
  else {
    for (let k = 0; k < count; k++, layout.size += size) layout.fields.push({ code, offset: layout.size, size })
  }
}

function formatText(format: Value): string {
  if (typeof format === "string") return format
  const bytes = bufferBytes(format)
  if (bytes === undefined) throw typeError(`Struct() argument 1 must be a str or bytes object, not ${typeName(format)}`)
  return String.fromCharCode(...bytes)
}

// Layouts are parsed once a format.
function layoutOf(rt: Runtime, format: Value): Layout {
  const cache = rt.state("struct.layouts", () => new Map<string, Layout>())
  const text = formatText(format)
  let layout = cache.get(text)
  if (layout === undefined) {
    layout = parseLayout(text)
    if (cache.size > 200) cache.clear()
    cache.set(text, layout)
  }
  return layout
}

// ---- packing

function packInto(rt: Runtime, layout: Layout, view: DataView, start: number, values: readonly Value[], who: string): void {
  if (values.length !== layout.fields.length) {
    throw structError(`${who} expected ${layout.fields.length} items for packing (got ${values.length})`)
  }
  layout.fields.forEach((field, i) => {
    putValue(rt, view, start + field.offset, field, values[i], layout.little)
  })
}

function putValue(rt: Runtime, view: DataView, at: number, { code, size }: Field, value: Value, little: boolean): void {
  switch (code) {
    case "c": {
      const bytes = value instanceof PyBytes ? value.bytes : undefined
      if (bytes === undefined || bytes.length !== 1) throw structError("char format requires a bytes object of length 1")
      view.setUint8(at, bytes[0])
      break
    }
    case "?":
      view.setUint8(at, truth(rt, value) ? 1 : 0)
      break
    case "e":
    case "f":
    case "d":
      putFloat(rt, view, at, code, value, little)
      break
    case "s":
    case "p":
      putText(view, at, code, size, value)
      break
    default:
      putInt(rt, view, at, code, size, value, little)
  }
}

function putText(view: DataView, at: number, code: string, size: number, value: Value): void {
  const bytes = value instanceof PyBytes || value instanceof PyByteArray ? value.bytes : undefined
  if (bytes === undefined) throw structError(`argument for '${code}' must be a bytes object`)
  const room = code === "p" ? Math.max(size - 1, 0) : size
  const kept = bytes.subarray(0, room)
  const target = new Uint8Array(view.buffer, view.byteOffset + at, size)
  if (code === "p") {
    if (size === 0) return
    target[0] = Math.min(kept.length, 255)
    target.set(kept, 1)
  } else target.set(kept)
}

function putFloat(rt: Runtime, view: DataView, at: number, code: string, value: Value, little: boolean): void {
  if (!(value instanceof PyFloat) && intValue(value) === undefined && lookupSpecial(rt, value, "__float__") === undefined) {
    if (lookupSpecial(rt, value, "__index__") === undefined) throw structError("required argument is not a float")
  }
  const x = asDouble(rt, value)
  if (code === "d") view.setFloat64(at, x, little)
  else if (code === "f") {
    if (Number.isFinite(x) && !Number.isFinite(Math.fround(x))) throw overflowError("float too large to pack with f format")
    view.setFloat32(at, x, little)
  } else view.setUint16(at, halfBits(x), little)
}

/// The IEEE half-precision bits of a number, rounded to even.
function halfBits(x: number): number {
  const sign = x < 0 || Object.is(x, -0) ? 0x8000 : 0
  const a = Math.abs(x)
  if (Number.isNaN(x)) return 0x7e00
  if (a === Number.POSITIVE_INFINITY) return sign | 0x7c00
  if (a === 0) return sign
  const exponent = Math.max(Math.floor(Math.log2(a)), -14)
  let units = a / 2 ** (exponent - 10)
  const whole = Math.floor(units)
  const rest = units - whole
  units = rest > 0.5 || (rest === 0.5 && whole % 2 === 1) ? whole + 1 : whole
  const bits = units < 1024 ? units : (exponent + 14) * 1024 + units
  if (bits >= 0x7c00) throw overflowError("float too large to pack with e format")
  return sign | bits
}

function halfValue(bits: number): number {
  const sign = (bits & 0x8000) === 0 ? 1 : -1
  const exponent = (bits >> 10) & 0x1f
  const fraction = bits & 0x3ff
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25)
}

function putInt(rt: Runtime, view: DataView, at: number, code: string, size: number, value: Value, little: boolean): void {
  if (intValue(value) === undefined && lookupSpecial(rt, value, "__index__") === undefined) {
    throw structError("required argument is not an integer")
  }
  const n = BigInt(asIndex(rt, value))
  const signed = code === code.toLowerCase()
  const bits = BigInt(size * 8)
  // A pointer may be given with or without its sign.
  const low = signed || code === "P" ? -(1n << (bits - 1n)) : 0n
  const high = signed ? (1n << (bits - 1n)) - 1n : (1n << bits) - 1n
  if (n < low || n > high) {
    throw structError(code === "P" ? "int too large to convert" : `'${code}' format requires ${low} <= number <= ${high}`)
  }
  const raw = BigInt.asUintN(size * 8, n)
  for (let k = 0; k < size; k++) {
    const shift = BigInt(8 * (little ? k : size - 1 - k))
    view.setUint8(at + k, Number((raw >> shift) & 0xffn))
  }
}

// ---- unpacking

function unpackFrom(layout: Layout, bytes: Uint8Array, start: number): PyTuple {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return new PyTuple(layout.fields.map((field) => getValue(view, start + field.offset, field, layout.little)))
}

function getValue(view: DataView, at: number, { code, size }: Field, little: boolean): Value {
  switch (code) {
    case "c":
      return new PyBytes(Uint8Array.of(view.getUint8(at)))
    case "?":
      return view.getUint8(at) !== 0
    case "d":
      return new PyFloat(view.getFloat64(at, little))
    case "f":
      return new PyFloat(view.getFloat32(at, little))
    case "e":
      return new PyFloat(halfValue(view.getUint16(at, little)))
    case "s":
      return new PyBytes(new Uint8Array(view.buffer, view.byteOffset + at, size).slice())
    case "p": {
      const n = size === 0 ? 0 : Math.min(view.getUint8(at), size - 1)
      return new PyBytes(new Uint8Array(view.buffer, view.byteOffset + at + 1, n).slice())
    }
    default:
      return getInt(view, at, code, size, little)
  }
}

function getInt(view: DataView, at: number, code: string, size: number, little: boolean): Value {
  let raw = 0n
  for (let k = 0; k < size; k++) raw = (raw << 8n) | BigInt(view.getUint8(at + (little ? size - 1 - k : k)))
  const n = code === code.toLowerCase() ? BigInt.asIntN(size * 8, raw) : raw
  return n >= BigInt(Number.MIN_SAFE_INTEGER) && n <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(n) : n
}

function requireBytes(value: Value): Uint8Array {
  const bytes = bufferBytes(value)
  if (bytes === undefined)
    throw typeError(`a bytes-like object is required, not '${value === null ? "NoneType" : typeName(value)}'`)
  return bytes
}

// ---- the operations, shared by the functions and by Struct

function pack(rt: Runtime, layout: Layout, values: readonly Value[], who: string): Value {
  const bytes = new Uint8Array(layout.size)
  packInto(rt, layout, new DataView(bytes.buffer), 0, values, who)
  return new PyBytes(bytes)
}

function packAt(rt: Runtime, layout: Layout, args: readonly Value[]): Value {
  if (args.length < 2) {
    if (args.length === 0) throw typeError("pack_into expected buffer argument")
    throw typeError("pack_into expected offset argument")
  }
  const [buffer, offset, ...values] = args
  if (buffer instanceof PyBytes) throw typeError("read-write bytes-like object expected")
  const bytes = requireBytes(buffer)
  const start = offsetIn(bytes, Number(asIndex(rt, offset)), layout.size, "pack_into", "packing")
  packInto(rt, layout, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), start, values, "pack_into")
  return null
}

function offsetIn(bytes: Uint8Array, offset: number, size: number, who: string, what: string): number {
  const from = who === "unpack_from"
  let start = offset
  if (start < 0) {
    if (start + size > 0) {
      const data = from ? `not enough data to unpack ${size} bytes` : `no space to pack ${size} bytes`
      throw structError(`${data} at offset ${offset}`)
    }
    if (start + bytes.length < 0) throw structError(`offset ${offset} out of range for ${bytes.length}-byte buffer`)
    start += bytes.length
  }
  if (bytes.length - start < size) {
    const need = `${who} requires a buffer of at least ${start + size} bytes for ${what} ${size} bytes at offset ${start}`
    throw structError(`${need} (actual buffer size is ${bytes.length})`)
  }
  return start
}

function unpack(layout: Layout, buffer: Value): Value {
  const bytes = requireBytes(buffer)
  if (bytes.length !== layout.size) throw structError(`unpack requires a buffer of ${layout.size} bytes`)
  return unpackFrom(layout, bytes, 0)
}

function unpackAt(rt: Runtime, layout: Layout, buffer: Value, offset: Value): Value {
  const bytes = requireBytes(buffer)
  const start = offsetIn(bytes, Number(asIndex(rt, offset)), layout.size, "unpack_from", "unpacking")
  return unpackFrom(layout, bytes, start)
}

const iteratorType = builtinType("_struct.unpack_iterator")

class PyUnpackIterator extends PyObject {
  cls = iteratorType
  at = 0
  constructor(
    readonly layout: Layout,
    readonly bytes: Uint8Array,
  ) {
    super()
  }
}

defineType(iteratorType, {
  slots: {
    tp_iter: (_rt, self: PyUnpackIterator) => self,
    tp_iternext: (_rt, self: PyUnpackIterator) => {
      if (self.at >= self.bytes.length) return done
      const values = unpackFrom(self.layout, self.bytes, self.at)
      self.at += self.layout.size
      return values
    },
  },
  methods: {
    __length_hint__: method("(self, /)", (_rt, self: PyUnpackIterator) => (self.bytes.length - self.at) / self.layout.size),
  },
})

function iterUnpack(layout: Layout, buffer: Value): Value {
  const bytes = requireBytes(buffer)
  if (layout.size === 0) throw structError("cannot iteratively unpack with a struct of length 0")
  if (bytes.length % layout.size !== 0) {
    throw structError(`iterative unpacking requires a buffer of a multiple of ${layout.size} bytes`)
  }
  return new PyUnpackIterator(layout, bytes)
}

// ---- Struct

const structType = builtinType("_struct.Struct", objectType, TypeFlag.BASETYPE)

class PyStruct extends AttributedObject {
  cls: PyType = structType
  format = ""
  layout: Layout = { fields: [], size: -1, little: true }
}

defineType(structType, {
  doc: "Struct(fmt) --> compiled struct object",
  slots: {
    tp_new: (_rt, cls) => {
      const self = new PyStruct()
      self.cls = cls
      return self
    },
    tp_init: (rt, self: PyStruct, args) => {
      if (args.length !== 1) throw typeError("Struct() missing required argument 'format' (pos 1)")
      self.layout = layoutOf(rt, args[0])
      self.format = formatText(args[0])
    },
    tp_repr: (_rt, self: PyStruct) => `Struct('${self.format}')`,
  },
  methods: {
    pack: rawMethod("(self, /, *values)", (rt, self: PyStruct, args) => pack(rt, self.layout, args, "pack")),
    pack_into: rawMethod("(self, buffer, offset, /, *values)", (rt, self: PyStruct, args) => packAt(rt, self.layout, args)),
    unpack: method("(self, buffer, /)", (_rt, self: PyStruct, buffer: Value) => unpack(self.layout, buffer)),
    unpack_from: method("(self, buffer, offset=0)", (rt, self: PyStruct, buffer: Value, offset: Value) =>
      unpackAt(rt, self.layout, buffer, offset),
    ),
    iter_unpack: method("(self, buffer, /)", (_rt, self: PyStruct, buffer: Value) => iterUnpack(self.layout, buffer)),
    __sizeof__: method("(self, /)", (_rt, self: PyStruct) => 56 + 24 * self.layout.fields.length),
  },
  attributes: {
    format: getset((_rt, self: PyStruct) => self.format, null, "struct format string"),
    size: getset((_rt, self: PyStruct) => self.layout.size, null, "struct size in bytes"),
  },
})

export function structModule(): ModuleSpec {
  return {
    name: "struct",
    doc: "Functions to convert between Python values and C structs.",
    types: [errorType, structType],
    functions: {
      calcsize: fn("(format, /)", (rt, format: Value) => layoutOf(rt, format).size),
      pack: rawFn("(format, /, *values)", (rt, _self, args) => {
        if (args.length === 0) throw typeError("pack expected at least 1 argument, got 0")
        return pack(rt, layoutOf(rt, args[0]), args.slice(1), "pack")
      }),
      pack_into: rawFn("(format, buffer, offset, /, *values)", (rt, _self, args) => {
        if (args.length === 0) throw typeError("pack_into expected at least 1 argument, got 0")
        return packAt(rt, layoutOf(rt, args[0]), args.slice(1))
      }),
      unpack: fn("(format, buffer, /)", (rt, format: Value, buffer: Value) => unpack(layoutOf(rt, format), buffer)),
      unpack_from: fn("(format, /, buffer, offset=0)", (rt, format: Value, buffer: Value, offset: Value) =>
        unpackAt(rt, layoutOf(rt, format), buffer, offset),
      ),
      iter_unpack: fn("(format, buffer, /)", (rt, format: Value, buffer: Value) => iterUnpack(layoutOf(rt, format), buffer)),
      _clearcache: fn("()", () => null),
    },
  }
}
