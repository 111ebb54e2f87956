// The type memoryview.

import { intValue, strValue } from "./boxed.js"
import { bufferBytes, PyBuffer, requireBuffer } from "./buffer.js"
import { FULL_RO, releaseShown, releaseView, showBuffer, viewOfInstance } from "./buffer-protocol.js"
import { builtinType, bytearrayType, bytesType, memoryviewType } from "./builtin-types.js"
import { PyBytes } from "./bytes.js"
import { hexMethod } from "./bytes-shared.js"
import { compareBytes } from "./bytes-text.js"
import { defineType } from "./define.js"
import { memoryviewDocs as docs } from "./docs/bytes.js"
import { exceptionTypes } from "./exception-types.js"
import { indexError, notImplementedError, typeError, valueError } from "./exceptions.js"
import { PyList } from "./list.js"
import { PyMemoryView, type ViewLayout } from "./memoryview.js"
import { itemBytes, itemSizeOf, readItem } from "./memoryview-items.js"
import { classMethod, getset, method } from "./method.js"
import { equals } from "./operations/compare.js"
import { asIndex, asSize, asString } from "./operations/convert.js"
import { hash as hashOfObject } from "./operations/hash.js"
import { resolveSlice } from "./operations/subscript.js"
import { hashBytes } from "./primitives/hash.js"
import type { Runtime } from "./runtime.js"
import { Signature } from "./signature.js"
import { Ellipsis, NotImplemented } from "./singletons.js"
import { PySlice } from "./slice.js"
import { codecArgument, encodeText } from "./text-codecs.js"
import { PyTuple } from "./tuple.js"
import type { PyType } from "./type.js"
import { typeName, typeOf } from "./typeof.js"
import { CompareOp, done, PyObject, type Value } from "./value.js"

const signature = new Signature("(object)")

function newView(rt: Runtime, _cls: PyType, args: readonly Value[], kwnames: readonly string[] | null): Value {
  const object = signature.bind("memoryview", "memoryview", args, kwnames)[0] as Value
  return viewOfInstance(rt, object, FULL_RO) ?? viewOf(object)
}

/// `memoryview(object)`.
export function viewOf(object: Value): PyMemoryView {
  if (object instanceof PyMemoryView) {
    object.check()
    return new PyMemoryView(object.owner, object.source, object.layout)
  }
  const bytes = bufferBytes(object)
  if (bytes === undefined) throw typeError(`memoryview: a bytes-like object is required, not '${typeName(object)}'`)
  const layout = PyMemoryView.plain(bytes.length, object instanceof PyBytes)
  if (!(object instanceof PyBuffer)) return new PyMemoryView(object, bytes, layout)
  const exporter = object.exporter()
  if (exporter !== object) return viewOf(exporter)
  const { format, itemSize } = object.itemFormat()
  return new PyMemoryView(object, bytes, { ...layout, format, itemSize, shape: [bytes.length / itemSize], strides: [itemSize] })
}

// ---- items

// The place of an item for an index or a tuple of them; `below` is said of an index into more than one dimension.
function itemPlace(rt: Runtime, self: PyMemoryView, key: Value, below: string): number {
  const { shape, strides, offset } = self.layout
  if (key instanceof PyTuple) {
    if (key.items.length < shape.length) throw notImplementedError("sub-views are not implemented")
    if (key.items.length > shape.length) {
      throw typeError(`cannot index ${shape.length}-dimension view with ${key.items.length}-element tuple`)
    }
    return key.items.reduce((place: number, index, i) => place + dimensionIndex(rt, index, shape[i], i + 1) * strides[i], offset)
  }
  if (shape.length > 1) throw notImplementedError(below)
  return offset + dimensionIndex(rt, key, shape[0], 1) * strides[0]
}

// A view without dimensions has one item, at `()`, and is itself at `...`.
function checkNoDimension(self: PyMemoryView, key: Value): void {
  if (self.layout.shape.length > 0 || key === Ellipsis || (key instanceof PyTuple && key.items.length === 0)) return
  throw typeError("invalid indexing of 0-dim memory")
}

function dimensionIndex(rt: Runtime, key: Value, n: number, dimension: number): number {
  const index = asSize(rt, key, exceptionTypes.IndexError)
  const at = index < 0 ? index + n : index
  if (at < 0 || at >= n) throw indexError(`index out of bounds on dimension ${dimension}`)
  return at
}

function isIndex(key: Value): boolean {
  return intValue(key) !== undefined || typeOf(key).slots.nb_index !== null
}

function isIndexTuple(key: Value): boolean {
  return key instanceof PyTuple && key.items.every(isIndex)
}

// `several`: what is said of a slice in each dimension.
function invalidKey(key: Value, several: string): object {
  if (key instanceof PyTuple && key.items.length > 0 && key.items.every((item) => item instanceof PySlice)) {
    return notImplementedError(several)
  }
  return typeError("memoryview: invalid slice key")
}

function subscript(rt: Runtime, self: PyMemoryView, key: Value): Value {
  self.check()
  checkNoDimension(self, key)
  if (key === Ellipsis && self.layout.shape.length === 0) return self
  if (key instanceof PySlice) return sliced(rt, self, key)
  if (!isIndex(key) && !isIndexTuple(key)) throw invalidKey(key, "multi-dimensional slicing is not implemented")
  if (!(key instanceof PyTuple)) asSize(rt, key, exceptionTypes.IndexError)
  const place = itemPlace(rt, self, key, "multi-dimensional sub-views are not implemented")
  self.check()
  return readItem(self.source, place, self.layout.format)
}

function sliced(rt: Runtime, self: PyMemoryView, key: PySlice): PyMemoryView {
  const { shape, strides, offset } = self.layout
  const { start, step, count } = resolveSlice(rt, key, shape[0])
  const layout = {
    ...self.layout,
    shape: [count, ...shape.slice(1)],
    strides: [strides[0] * step, ...strides.slice(1)],
    offset: offset + start * strides[0],
  }
  return new PyMemoryView(self.owner, self.source, layout)
}

const onlyOneDimension = "memoryview slice assignments are currently restricted to ndim = 1"

function assignSubscript(rt: Runtime, self: PyMemoryView, key: Value, value: Value | undefined): void {
  self.check()
  if (self.layout.readonly) throw typeError("cannot modify read-only memory")
  if (value === undefined) throw typeError("cannot delete memory")
  checkNoDimension(self, key)
  const dimensions = self.layout.shape.length
  if (key instanceof PySlice) {
    if (dimensions > 1) throw notImplementedError(onlyOneDimension)
    assignSlice(sliced(rt, self, key), value)
    return
  }
  const isWhole = key === Ellipsis && dimensions === 0
  if (!isWhole && !isIndex(key) && !isIndexTuple(key)) throw invalidKey(key, onlyOneDimension)
  const place = isWhole ? self.layout.offset : itemPlace(rt, self, key, "sub-views are not implemented")
  self.check()
  const bytes = itemBytes(rt, self.layout.format, value)
  // The value's own methods may have released the view.
  self.check()
  self.source.set(bytes, place)
}

function assignSlice(target: PyMemoryView, value: Value): void {
  try {
    requireBuffer(value)
    const source = viewOf(value)
    const same = source.layout.format === target.layout.format && sameShape(source.layout, target.layout)
    const bytes = source.bufferBytes().slice()
    source.release()
    if (!same) throw valueError("memoryview assignment: lvalue and rvalue have different structures")
    const { itemSize } = target.layout
    target.places().forEach((place, i) => {
      target.source.set(bytes.subarray(i * itemSize, (i + 1) * itemSize), place)
    })
  } finally {
    target.release()
  }
}

function sameShape(a: ViewLayout, b: ViewLayout): boolean {
  return a.shape.length === b.shape.length && a.shape.every((n, i) => n === b.shape[i])
}

function toList(self: PyMemoryView): Value {
  const { shape, strides, format } = self.layout
  const build = (place: number, dimension: number): Value => {
    if (dimension === shape.length) return readItem(self.source, place, format)
    const stride = strides[dimension]
    return new PyList(Array.from({ length: shape[dimension] }, (_, i) => build(place + i * stride, dimension + 1)))
  }
  return build(self.layout.offset, 0)
}

// ---- comparison

function richCompare(rt: Runtime, left: PyMemoryView, right: Value, op: CompareOp): Value {
  if (op !== CompareOp.EQ && op !== CompareOp.NE) return NotImplemented
  if (left.released || (right instanceof PyMemoryView && right.released)) return (left === right) === (op === CompareOp.EQ)
  if (bufferBytes(right) === undefined) return NotImplemented
  return sameItems(rt, left, right) === (op === CompareOp.EQ)
}

function sameItems(rt: Runtime, left: PyMemoryView, right: Value): boolean {
  if (left === right) return true
  const other = viewOf(right)
  try {
    if (!sameShape(left.layout, other.layout)) return false
    const exact = left.layout.format === other.layout.format && !"fde".includes(left.layout.format)
    if (exact) return compareBytes(left.bufferBytes(), other.bufferBytes()) === 0
    return equals(rt, toList(left), toList(other))
  } finally {
    other.release()
  }
}

function hash(rt: Runtime, self: PyMemoryView): number | bigint {
  self.hash ??= hashOf(rt, self)
  return self.hash
}

function hashOf(rt: Runtime, self: PyMemoryView): number | bigint {
  self.check()
  if (!self.layout.readonly) throw valueError("cannot hash writable memoryview object")
  if (!"Bbc".includes(self.layout.format)) throw valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'")
  // What it shows must not change either.
  hashOfObject(rt, self.owner)
  return hashBytes(self.bufferBytes())
}

// ---- casts

function cast(rt: Runtime, self: PyMemoryView, format: Value, shape: Value | undefined): Value {
  self.check()
  const code = asString(format, "cast() argument 'format'")
  if (!self.isContiguous) throw typeError("memoryview: casts are restricted to C-contiguous views")
  if ((shape !== undefined || self.layout.shape.length !== 1) && self.layout.shape.includes(0)) {
    throw typeError("memoryview: cannot cast view with zeros in shape or strides")
  }
  if (shape !== undefined && !(shape instanceof PyList) && !(shape instanceof PyTuple)) {
    throw typeError("shape must be a list or a tuple")
  }
  if (shape !== undefined && self.layout.shape.length !== 1 && shape.items.length !== 1) {
    throw typeError("memoryview: cast must be 1D -> ND or ND -> 1D")
  }
  encodeText(rt, code, "ascii")
  const itemSize = itemSizeOf(code)
  if (itemSize === undefined) {
    throw valueError("memoryview: destination format must be a native single character format prefixed with an optional '@'")
  }
  if (!isByteFormat(code) && !isByteFormat(self.layout.format)) {
    throw typeError("memoryview: cannot cast between two non-byte formats")
  }
  if (self.byteCount % itemSize !== 0) throw typeError("memoryview: length is not a multiple of itemsize")
  const sizes = shape === undefined ? [self.byteCount / itemSize] : shapeSizes(rt, shape)
  if (sizes.reduce((product, n) => product * n, itemSize) !== self.byteCount) {
    throw typeError("memoryview: product(shape) * itemsize != buffer size")
  }
  const layout = { ...self.layout, format: code, itemSize, shape: sizes, strides: stridesOf(sizes, itemSize) }
  return new PyMemoryView(self.owner, self.source, layout)
}

function isByteFormat(format: string): boolean {
  return /^@?[bBc]$/.test(format)
}

function shapeSizes(rt: Runtime, shape: PyList | PyTuple): number[] {
  return shape.items.map((item) => {
    if (intValue(item) === undefined) throw typeError("memoryview.cast(): elements of shape must be integers")
    const size = Number(asIndex(rt, item))
    if (size <= 0) throw valueError("memoryview.cast(): elements of shape must be integers > 0")
    return size
  })
}

function stridesOf(shape: readonly number[], itemSize: number): number[] {
  const strides: number[] = []
  let stride = itemSize
  for (let i = shape.length - 1; i >= 0; i--) {
    strides.unshift(stride)
    stride *= shape[i]
  }
  return strides
}

function isFortran(view: PyMemoryView): boolean {
  const { shape, strides, itemSize } = view.layout
  if (shape.length === 1 || shape.includes(0)) return view.isContiguous
  let expected = itemSize
  return shape.every((n, i) => {
    const fits = n <= 1 || strides[i] === expected
    expected *= n
    return fits
  })
}

function toBytes(_rt: Runtime, self: PyMemoryView, order: Value): Value {
  self.check()
  const text = order === null ? "C" : strValue(order)
  if (text === undefined) throw typeError(`tobytes() argument 'order' must be str or None, not ${typeName(order)}`)
  codecArgument(order ?? undefined, "order", "tobytes")
  if (text !== "C" && text !== "F" && text !== "A") throw valueError("order must be 'C', 'F' or 'A'")
  if (text === "F" && self.layout.shape.length > 1) return new PyBytes(fortranBytes(self))
  return new PyBytes(self.bufferBytes().slice())
}

function fortranBytes(self: PyMemoryView): Uint8Array {
  const { shape, strides } = self.layout
  const flipped = { ...self.layout, shape: [...shape].reverse(), strides: [...strides].reverse() }
  const view = new PyMemoryView(null, self.source, flipped)
  return view.bufferBytes().slice()
}

// ---- iteration

const memoryIteratorType = builtinType("memory_iterator")

class PyMemoryIterator extends PyObject {
  cls = memoryIteratorType
  index = 0
  constructor(public view: PyMemoryView | null) {
    super()
  }
}

defineType(memoryIteratorType, {
  slots: {
    tp_iter: (_rt, self) => self,
    tp_iternext: (_rt, self: PyMemoryIterator) => {
      const { view } = self
      if (view === null) return done
      view.check()
      if (self.index < view.length) {
        const place = view.layout.offset + self.index++ * view.layout.strides[0]
        return readItem(view.source, place, view.layout.format)
      }
      self.view = null
      return done
    },
  },
})

function iterator(_rt: Runtime, self: PyMemoryView): Value {
  self.check()
  if (self.layout.shape.length === 0) throw typeError("invalid indexing of 0-dim memory")
  if (self.layout.shape.length > 1) throw notImplementedError("multi-dimensional sub-views are not implemented")
  return new PyMemoryIterator(self)
}

// An attribute that a released view has no more.
function attribute(get: (self: PyMemoryView) => Value, doc: string) {
  return getset(
    (_rt, self: PyMemoryView) => {
      self.check()
      return get(self)
    },
    null,
    doc,
  )
}

function checked<A extends unknown[]>(call: (rt: Runtime, self: PyMemoryView, ...args: A) => Value) {
  return (rt: Runtime, self: PyMemoryView, ...args: A): Value => {
    self.check()
    return call(rt, self, ...args)
  }
}

function release(rt: Runtime, self: PyMemoryView): Value {
  releaseView(rt, self)
  return null
}

// Strings of bytes show themselves as memoryview does.
for (const type of [bytesType, bytearrayType]) type.slots.bf_getbuffer = showBuffer(viewOf)
bytearrayType.slots.bf_releasebuffer = releaseShown

defineType(memoryviewType, {
  doc: docs.type,
  slots: {
    tp_new: newView,
    tp_repr: (rt, self: PyMemoryView) =>
      `<${self.released ? "released memory" : "memory"} at 0x${rt.idOf(self).toString(16).padStart(12, "0")}>`,
    tp_hash: hash,
    tp_richcompare: richCompare,
    tp_iter: iterator,
    sq_length: (_rt, self: PyMemoryView) => {
      self.check()
      if (self.layout.shape.length === 0) throw typeError("0-dim memory has no length")
      return self.length
    },
    mp_subscript: subscript,
    mp_ass_subscript: assignSubscript,
    bf_getbuffer: showBuffer(viewOf),
    bf_releasebuffer: releaseShown,
  },
  methods: {
    release: method("(self, /)", release, docs.release),
    tobytes: method("(self, /, order='C')", toBytes, docs.tobytes),
    hex: method(
      "(self, /, sep=<unrepresentable>, bytes_per_sep=1)",
      checked((rt, self, separator: Value | undefined, group: Value) => hexMethod(rt, self.bufferBytes(), separator, group)),
      docs.hex,
    ),
    tolist: method(
      "(self, /)",
      checked((_rt, self) => toList(self)),
      docs.tolist,
    ),
    cast: method("(self, /, format, shape=<unrepresentable>)", cast, docs.cast),
    toreadonly: method(
      "(self, /)",
      checked((_rt, self) => new PyMemoryView(self.owner, self.source, { ...self.layout, readonly: true })),
      docs.toreadonly,
    ),
    _from_flags: classMethod("(type, /, object, flags)", (_rt, _cls: PyType, object: Value) => viewOf(object), docs._from_flags),
    __enter__: method(
      "(self, /)",
      checked((_rt, self) => self),
    ),
    __exit__: method("(self, /, *exc_info)", (rt, self: PyMemoryView) => release(rt, self)),
  },
  attributes: {
    obj: attribute((self) => self.owner, docs.obj),
    nbytes: attribute((self) => self.byteCount, docs.nbytes),
    readonly: attribute((self) => self.layout.readonly, docs.readonly),
    itemsize: attribute((self) => self.layout.itemSize, docs.itemsize),
    format: attribute((self) => self.layout.format, docs.format),
    ndim: attribute((self) => self.layout.shape.length, docs.ndim),
    shape: attribute((self) => new PyTuple(self.layout.shape), docs.shape),
    strides: attribute((self) => new PyTuple(self.layout.strides), docs.strides),
    suboffsets: attribute(() => new PyTuple([]), docs.suboffsets),
    c_contiguous: attribute((self) => self.isContiguous, docs.c_contiguous),
    f_contiguous: attribute((self) => isFortran(self), docs.f_contiguous),
    contiguous: attribute((self) => self.isContiguous || isFortran(self), docs.contiguous),
  },
})
