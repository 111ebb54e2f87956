// array.array and streams, known by what they can do: their modules may be missing.

import type { PyObject, PyType, Value } from "../interpreter/index.js"

/// array.array.
export interface PyArray extends PyObject {
  readonly length: number
  readonly allocated: number
  /// The items as memory has them.
  readonly raw: ArrayLike<Value>
  get(index: number): Value
  items(): Value[]
}

export function isArray(value: PyObject): value is PyArray {
  return "allocated" in value && "raw" in value && "items" in value
}

/// Is it the type of a file, or of what looks like one? Streams are iterators, but not for that.
export function isStream(type: PyType): boolean {
  return type.mro.some(({ name }) => name === "_IOBase")
}
