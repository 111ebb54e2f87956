// The % operator of bytes and bytearray: the str machinery over one character a byte.

import { strValue } from "./boxed.js"
import { bufferBytes } from "./buffer.js"
import { PyByteArray } from "./bytearray.js"
import { PyBytes } from "./bytes.js"
import { bytesOfLatin1, latin1OfBytes } from "./bytes-text.js"
import { exceptionTypes } from "./exception-types.js"
import { isException, overflowError, typeError } from "./exceptions.js"
import { callSpecial } from "./operations/call.js"
import { ascii, asDouble } from "./operations/convert.js"
import { characterCode, formatInDialect, type PercentDialect } from "./percent-format.js"
import { percentText } from "./primitives/percent.js"
import type { Runtime } from "./runtime.js"
import { typeName } from "./typeof.js"
import type { Value } from "./value.js"

const dialect: PercentDialect = {
  kind: "bytes",
  tooPrecise: "prec too big",
  // C takes bytes from 128 for negative characters here.
  unsupported(code) {
    if (code > 127) throw overflowError("character argument not in range(0x110000)")
    return String.fromCharCode(code)
  },
  key: (text) => new PyBytes(bytesOfLatin1(text)),
  isMapping: (value) => !(value instanceof PyBytes || value instanceof PyByteArray) && strValue(value) === undefined,
  double(rt, value) {
    try {
      return asDouble(rt, value)
    } catch (error) {
      if (isException(error, exceptionTypes.TypeError)) throw typeError(`float argument required, not ${typeName(value)}`)
      throw error
    }
  },
  text(rt, value, conversion) {
    switch (conversion.type) {
      case "s":
      case "b":
        return percentText(bytesArgument(rt, value), conversion)
      case "r":
      case "a":
        return percentText(ascii(rt, value), conversion)
      case "c":
        return percentText(byteArgument(rt, value), { ...conversion, precision: -1 })
      default:
        return undefined
    }
  },
}

function bytesArgument(rt: Runtime, value: Value): string {
  const own = bufferBytes(value)
  if (own !== undefined) return latin1OfBytes(own)
  const special = callSpecial(rt, value, "__bytes__")
  if (special === undefined) {
    const wanted = "a bytes-like object, or an object that implements __bytes__"
    throw typeError(`%b requires ${wanted}, not '${typeName(value)}'`)
  }
  if (special instanceof PyBytes) return latin1OfBytes(special.bytes)
  throw typeError(`__bytes__ returned non-bytes (type ${typeName(special)})`)
}

function byteArgument(rt: Runtime, value: Value): string {
  if ((value instanceof PyBytes || value instanceof PyByteArray) && value.bytes.length === 1) return latin1OfBytes(value.bytes)
  const byte = characterCode(rt, value, "%c requires an integer in range(256) or a single byte")
  if (byte < 0 || byte > 255) throw overflowError("%c arg not in range(256)")
  return String.fromCharCode(Number(byte))
}

/// `format % args`.
export function percentBytes(rt: Runtime, format: Uint8Array, args: Value): Uint8Array {
  return bytesOfLatin1(formatInDialect(rt, latin1OfBytes(format), args, dialect))
}
