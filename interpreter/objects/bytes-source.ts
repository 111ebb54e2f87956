// What bytes(source, encoding, errors) and bytearray(...) make their bytes of.

import { intValue, strValue } from "./boxed.js"
import { bufferBytes } from "./buffer.js"
import { bytesOfInstance } from "./buffer-protocol.js"
import { PyBytes } from "./bytes.js"
import { exceptionTypes } from "./exception-types.js"
import { isException, memoryError, typeError, valueError } from "./exceptions.js"
import { callSpecial } from "./operations/call.js"
import { asIndex, asSize } from "./operations/convert.js"
import { iterate } from "./operations/iterate.js"
import type { Runtime } from "./runtime.js"
import { Signature } from "./signature.js"
import { codecArgument, encodeText } from "./text-codecs.js"
import { typeName, typeOf } from "./typeof.js"
import { done, type Value } from "./value.js"

/// What differs between the two types.
export interface BytesKind {
  name: "bytes" | "bytearray"
  /// The error of an item that is no byte.
  range: string
}

export const bytesKind: BytesKind = { name: "bytes", range: "bytes must be in range(0, 256)" }
export const bytearrayKind: BytesKind = { name: "bytearray", range: "byte must be in range(0, 256)" }

const signature = new Signature("(source=<unrepresentable>, encoding=<unrepresentable>, errors=<unrepresentable>)")

/// The bytes for a call's arguments; the array may be the source's own (`bytes` may keep it, `bytearray` copies).
export function bytesOfArguments(
  rt: Runtime,
  kind: BytesKind,
  args: readonly Value[],
  kwnames: readonly string[] | null,
): Uint8Array {
  const [source, encoding, errors] = signature.bind(kind.name, kind.name, args, kwnames) as (Value | undefined)[]
  const encodingName = codecArgument(encoding, "encoding", kind.name)
  const errorsName = codecArgument(errors, "errors", kind.name)
  const text = source === undefined ? undefined : strValue(source)
  if (text !== undefined) {
    if (encodingName === undefined) throw typeError("string argument without an encoding")
    return encodeText(rt, text, encodingName, errorsName)
  }
  if (encodingName !== undefined) throw typeError("encoding without a string argument")
  if (errorsName !== undefined) throw typeError("errors without a string argument")
  return source === undefined ? new Uint8Array(0) : bytesOfObject(rt, kind, source)
}

/// `bytes(source)` for anything but a str.
export function bytesOfObject(rt: Runtime, kind: BytesKind, source: Value): Uint8Array {
  if (source instanceof PyBytes && typeOf(source).lookup("__bytes__") === undefined) return source.bytes
  if (kind.name === "bytes") {
    const special = callSpecial(rt, source, "__bytes__")
    if (special !== undefined) {
      if (special instanceof PyBytes) return special.bytes
      throw typeError(`__bytes__ returned non-bytes (type ${typeName(special)})`)
    }
  }
  const count = countOf(rt, source)
  if (count !== undefined) return zeros(count)
  const own = bytesOfInstance(rt, source) ?? bufferBytes(source)
  if (own !== undefined) return own.slice()
  const slots = typeOf(source).slots
  if (slots.tp_iter === null && slots.mp_subscript === null) {
    throw typeError(`cannot convert '${typeName(source)}' object to ${kind.name}`)
  }
  return bytesOfItems(rt, kind, source)
}

/// The number that `source` gives as an index; undefined for one that has none, a TypeError of its `__index__` included.
function countOf(rt: Runtime, source: Value): number | undefined {
  if (intValue(source) === undefined && typeOf(source).slots.nb_index === null) return undefined
  try {
    return asSize(rt, source)
  } catch (error) {
    if (isException(error, exceptionTypes.TypeError)) return undefined
    throw error
  }
}

function zeros(count: number): Uint8Array {
  if (count < 0) throw valueError("negative count")
  try {
    return new Uint8Array(count)
  } catch (error) {
    if (error instanceof RangeError) throw memoryError()
    throw error
  }
}

export function bytesOfItems(rt: Runtime, kind: BytesKind, iterable: Value): Uint8Array {
  const items: number[] = []
  const it = iterate(rt, iterable)
  for (let item = it.next(); item !== done; item = it.next()) items.push(asByte(rt, item, kind.range))
  return Uint8Array.from(items)
}

/// An int in range(256); `range` is the error's text.
export function asByte(rt: Runtime, value: Value, range: string): number {
  const byte = typeof value === "number" ? value : asIndex(rt, value)
  if (byte < 0 || byte > 255) throw valueError(range)
  return byte as number
}
