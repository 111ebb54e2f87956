// The strings of Python 2 in a pickle of protocol 0: bytes written as a literal.

import { valueError } from "../../objects/exceptions.js"

const simple: Readonly<Record<number, number>> = {
  [92]: 92,
  [39]: 39,
  [34]: 34,
  [98]: 8,
  [102]: 12,
  [116]: 9,
  [110]: 10,
  [114]: 13,
  [118]: 11,
  [97]: 7,
}

/// What a bytes literal with this text is.
export function bytesOfEscapes(text: Uint8Array): Uint8Array {
  const out: number[] = []
  for (let i = 0; i < text.length; ) {
    const byte = text[i++]
    if (byte !== 92) {
      out.push(byte)
      continue
    }
    if (i === text.length) throw valueError("Trailing \\ in string")
    const letter = text[i]
    if (letter === 10) i += 1
    else if (Object.hasOwn(simple, letter)) {
      out.push(simple[letter])
      i += 1
    } else if (letter >= 48 && letter < 56) {
      const digits = /^[0-7]{1,3}/.exec(latin(text, i, 3)) as RegExpExecArray
      out.push(Number.parseInt(digits[0], 8) & 255)
      i += digits[0].length
    } else if (letter === 120) {
      const digits = /^[0-9a-fA-F]{2}/.exec(latin(text, i + 1, 2))
      if (digits === null) throw valueError(`invalid \\x escape at position ${i - 1}`)
      out.push(Number.parseInt(digits[0], 16))
      i += 3
    } else {
      out.push(92)
    }
  }
  return Uint8Array.from(out)
}

const latin = (text: Uint8Array, from: number, count: number): string => String.fromCharCode(...text.subarray(from, from + count))
