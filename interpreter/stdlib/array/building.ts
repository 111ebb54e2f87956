// Making arrays: `array(typecode, initializer)`, extending by whatever there is, and what pickling needs.

import { strValue } from "../../objects/boxed.js"
import { bufferBytes } from "../../objects/buffer.js"
import { PyByteArray } from "../../objects/bytearray.js"
import { PyBytes } from "../../objects/bytes.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { typeError, valueError } from "../../objects/exceptions.js"
import { PyList } from "../../objects/list.js"
import { asIndex, isInt } from "../../objects/operations/convert.js"
import { getIterator, iterate } from "../../objects/operations/iterate.js"
import { characters, lengthOf } from "../../objects/primitives/code-points.js"
import type { Runtime } from "../../objects/runtime.js"
import { PyTuple } from "../../objects/tuple.js"
import { PyType } from "../../objects/type.js"
import { typeName } from "../../objects/typeof.js"
import { done, type Value } from "../../objects/value.js"
import { arrayType, PyArray } from "./array.js"
import { type ItemKind, itemsOfMachineFormat, kindOfCode } from "./kinds.js"

export function newArray(rt: Runtime, cls: PyType, args: readonly Value[], kwnames: readonly string[] | null): Value {
  const isOwn = cls === arrayType || cls.slots.tp_init === arrayType.slots.tp_init
  if (isOwn && kwnames !== null && kwnames.length > 0) throw typeError("array.array() takes no keyword arguments")
  const given = args.length - (kwnames?.length ?? 0)
  if (given < 1) throw typeError("array() takes at least 1 argument (0 given)")
  if (given > 2) throw typeError(`array() takes at most 2 arguments (${given} given)`)
  const code = typeCodeArgument(args[0])
  if (code === "u") {
    const message = "The 'u' type code is deprecated and will be removed in Python 3.16"
    rt.warn(exceptionTypes.DeprecationWarning, message)
  }
  return filledArray(rt, cls, code, given > 1 ? args[1] : undefined)
}

function typeCodeArgument(value: Value): string {
  const code = strValue(value)
  if (code === undefined || lengthOf(code) !== 1) {
    throw typeError(`array() argument 1 must be a unicode character, not ${typeName(value)}`)
  }
  return code
}

function filledArray(rt: Runtime, cls: PyType, code: string, initial: Value | undefined): PyArray {
  const isUnicode = code === "u" || code === "w"
  if (initial !== undefined && !isUnicode) refuseText(initial, code)
  const text = initial === undefined || !isUnicode ? undefined : strValue(initial)
  const isSequence =
    initial === undefined ||
    text !== undefined ||
    initial instanceof PyList ||
    initial instanceof PyTuple ||
    initial instanceof PyArray ||
    isBytes(initial)
  const iterator = isSequence ? undefined : getIterator(rt, initial)
  const kind = kindOfCode(code)
  if (kind === undefined) throw valueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)")
  if (initial === undefined) return new PyArray(kind, 0, cls)
  if (text !== undefined) return arrayOfText(kind, text, cls)
  if (iterator !== undefined) {
    const array = new PyArray(kind, 0, cls)
    extendByIterable(rt, array, iterator)
    return array
  }
  return isBytes(initial) ? arrayOfBytes(kind, initial.bytes, cls) : arrayOfItems(rt, kind, initial as Items, cls)
}

type Items = PyList | PyTuple | PyArray

const isBytes = (value: Value): value is PyBytes | PyByteArray => value instanceof PyBytes || value instanceof PyByteArray

function refuseText(initial: Value, code: string): void {
  if (strValue(initial) !== undefined) throw typeError(`cannot use a str to initialize an array with typecode '${code}'`)
  if (initial instanceof PyArray && initial.kind.isUnicode) {
    throw typeError(`cannot use a unicode array to initialize an array with typecode '${code}'`)
  }
}

function arrayOfBytes(kind: ItemKind, bytes: Uint8Array, cls: PyType): PyArray {
  const array = new PyArray(kind, 0, cls)
  appendBytes(array, bytes)
  return array
}

function arrayOfText(kind: ItemKind, text: string, cls: PyType): PyArray {
  const codes = characters(text).map((character) => character.codePointAt(0) as number)
  const array = new PyArray(kind, codes.length, cls)
  array.setBytes(0, new Uint8Array(Uint32Array.from(codes).buffer))
  return array
}

function arrayOfItems(rt: Runtime, kind: ItemKind, source: Items, cls: PyType): PyArray {
  const count = source instanceof PyArray ? source.length : source.items.length
  const array = new PyArray(kind, count, cls)
  if (source instanceof PyArray && source.kind === kind) {
    array.setBytes(0, source.bufferBytes())
    return array
  }
  for (let i = 0; i < count; i++) array.set(rt, i, source instanceof PyArray ? source.get(i) : source.items[i])
  return array
}

function extendByIterable(rt: Runtime, self: PyArray, iterable: Value): void {
  const it = iterate(rt, iterable)
  for (let item = it.next(); item !== done; item = it.next()) self.append(rt, item)
}

/// `extend` and `+=`.
export function extendArray(rt: Runtime, self: PyArray, source: Value): void {
  if (!(source instanceof PyArray)) {
    extendByIterable(rt, self, source)
    return
  }
  if (source.kind !== self.kind) throw typeError("can only extend with array of same kind")
  appendBytes(self, source.bufferBytes().slice())
}

/// Items from their bytes; a part of an item is a ValueError.
export function appendBytes(self: PyArray, bytes: Uint8Array): void {
  const { size } = self.kind
  if (bytes.length % size !== 0) throw valueError("bytes length not a multiple of item size")
  if (bytes.length === 0) return
  const old = self.length
  self.resize(old + bytes.length / size)
  self.setBytes(old, bytes)
}

/// `fromlist`: all items or none.
export function appendList(rt: Runtime, self: PyArray, list: Value): void {
  if (!(list instanceof PyList)) throw typeError("arg must be list")
  if (list.items.length === 0) return
  const old = self.length
  const count = list.items.length
  self.resize(old + count)
  try {
    for (let i = 0; i < count; i++) self.set(rt, old + i, list.items[i])
  } catch (error) {
    self.resize(old)
    throw error
  }
}

/// `array._array_reconstructor`.
export function reconstructArray(rt: Runtime, cls: Value, code: Value, format: Value, bytes: Value): Value {
  const typeCode = strValue(code)
  if (typeCode === undefined || lengthOf(typeCode) !== 1) {
    throw typeError(`_array_reconstructor() argument 2 must be a unicode character, not ${typeName(code)}`)
  }
  const machineFormat = Number(asIndex(rt, format))
  if (!(cls instanceof PyType)) throw typeError(`first argument must be a type object, not ${typeName(cls)}`)
  if (!cls.isSubtype(arrayType)) throw typeError(`${cls.name} is not a subtype of array.array`)
  const kind = kindOfCode(typeCode)
  if (kind === undefined) throw typeError("second argument must be a valid type code")
  if (machineFormat < 0 || machineFormat > 21) throw valueError("third argument must be a valid machine format code.")
  if (!(bytes instanceof PyBytes)) throw typeError(`fourth argument should be bytes, not ${typeName(bytes)}`)
  if (machineFormat === kind.machineFormat) return rt.call(cls, [typeCode, bytes])
  const decoded = itemsOfMachineFormat(machineFormat, bufferBytes(bytes) as Uint8Array)
  if (decoded === undefined || bytes.bytes.length % decoded.size !== 0)
    throw valueError("bytes length not a multiple of item size")
  return rt.call(cls, [typeCode, new PyList(decoded.items)])
}

/// What `__reduce_ex__` gives: the machine's bytes from protocol 3 on, a list before.
export function reduceArray(rt: Runtime, self: PyArray, protocol: Value, reconstructor: Value): Value {
  if (!isInt(protocol)) throw typeError("__reduce_ex__ argument should be an integer")
  const state = self.dict ?? null
  if (asIndex(rt, protocol) < 3) {
    return new PyTuple([self.cls, new PyTuple([self.kind.code, new PyList(self.items())]), state])
  }
  const bytes = new PyBytes(self.bufferBytes().slice())
  return new PyTuple([reconstructor, new PyTuple([self.cls, self.kind.code, self.kind.machineFormat, bytes]), state])
}
