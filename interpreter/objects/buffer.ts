// The buffer protocol, as far as bytes go: what objects show their bytes, and how they are asked for.

import { PyByteArray } from "./bytearray.js"
import { PyBytes } from "./bytes.js"
import { typeError } from "./exceptions.js"
import { typeName } from "./typeof.js"
import { AttributedObject, type Value } from "./value.js"

/// An object of another type that shows its bytes (memoryview, array.array): the bytes in C order, live where it can be.
export abstract class PyBuffer extends AttributedObject {
  /// How many memoryviews look at the bytes: while there are any, the size may not change.
  exports = 0
  abstract bufferBytes(): Uint8Array
  /// What a memoryview of it looks at.
  exporter(): Value {
    return this
  }
  /// The struct format of an item, and how many bytes it takes.
  itemFormat(): { format: string; itemSize: number } {
    return { format: "B", itemSize: 1 }
  }
}

/// The bytes of a bytes-like object (do not change them, do not keep them); undefined for anything else.
export function bufferBytes(value: Value): Uint8Array | undefined {
  if (value instanceof PyBytes || value instanceof PyByteArray) return value.bytes
  return value instanceof PyBuffer ? value.bufferBytes() : undefined
}

/// As bufferBytes; raises `a bytes-like object is required, not 'TYPE'`.
export function requireBuffer(value: Value): Uint8Array {
  const bytes = bufferBytes(value)
  if (bytes === undefined) throw typeError(`a bytes-like object is required, not '${typeName(value)}'`)
  return bytes
}
