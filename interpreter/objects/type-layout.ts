// The numbers of CPython's type structures that Python can see: `__flags__`, `__basicsize__`, `__itemsize__` (64-bit).

import { nativeBase } from "./ready.js"
import { type PyType, TypeFlag } from "./type.js"

// sizeof() of the built-in layouts.
const basicSizes: Readonly<Record<string, number>> = {
  object: 16,
  type: 928,
  int: 24,
  bool: 24,
  float: 24,
  complex: 32,
  str: 64,
  bytes: 33,
  bytearray: 56,
  list: 40,
  tuple: 24,
  dict: 48,
  set: 200,
  frozenset: 200,
  function: 152,
  BaseException: 72,
  Exception: 72,
}

const itemSizes: Readonly<Record<string, number>> = { int: 4, bool: 4, bytes: 1, tuple: 8, type: 40 }

export function basicSize(type: PyType): number {
  const native = basicSizes[nativeBase(type).name] ?? 16
  return native + 8 * type.slotNames.length
}

export function itemSize(type: PyType): number {
  return itemSizes[nativeBase(type).name] ?? 0
}

// Py_TPFLAGS_*.
const enum Flag {
  STATIC_BUILTIN = 1 << 1,
  INLINE_VALUES = 1 << 2,
  MANAGED_WEAKREF = 1 << 3,
  MANAGED_DICT = 1 << 4,
  SEQUENCE = 1 << 5,
  MAPPING = 1 << 6,
  DISALLOW_INSTANTIATION = 1 << 7,
  IMMUTABLE = 1 << 8,
  HEAP = 1 << 9,
  BASETYPE = 1 << 10,
  READY = 1 << 12,
  HAVE_GC = 1 << 14,
  METHOD_DESCRIPTOR = 1 << 17,
  ABSTRACT = 1 << 20,
  MATCH_SELF = 1 << 22,
}

// Fast subclass bits, by the name of a type in the MRO.
const subclassBits: Readonly<Record<string, number>> = {
  int: 24,
  list: 25,
  tuple: 26,
  bytes: 27,
  str: 28,
  dict: 29,
  BaseException: 30,
  type: 31,
}

export function flagsOf(type: PyType): number {
  let flags = Flag.READY as number
  const add = (own: TypeFlag, flag: Flag): void => {
    if (type.has(own)) flags |= flag
  }
  add(TypeFlag.BASETYPE, Flag.BASETYPE)
  add(TypeFlag.ABSTRACT, Flag.ABSTRACT)
  add(TypeFlag.SEQUENCE, Flag.SEQUENCE)
  add(TypeFlag.MAPPING, Flag.MAPPING)
  add(TypeFlag.DISALLOW_INSTANTIATION, Flag.DISALLOW_INSTANTIATION)
  add(TypeFlag.MATCH_SELF, Flag.MATCH_SELF)
  add(TypeFlag.METHOD_DESCRIPTOR, Flag.METHOD_DESCRIPTOR)
  if (type.has(TypeFlag.HEAP)) {
    flags |= Flag.HEAP | Flag.HAVE_GC
    add(TypeFlag.HAS_DICT, Flag.MANAGED_DICT)
    add(TypeFlag.HAS_WEAKREF, Flag.MANAGED_WEAKREF)
    if (type.has(TypeFlag.HAS_DICT) && nativeBase(type).name === "object") flags |= Flag.INLINE_VALUES
  } else flags |= Flag.IMMUTABLE | Flag.STATIC_BUILTIN
  let bits = 0
  for (const base of type.mro) if (!base.has(TypeFlag.HEAP) && base.name in subclassBits) bits += 2 ** subclassBits[base.name]
  return flags + bits
}
