// `repr` of str and bytes, for dumps and unparsing (the engine's own, over objects, is in objects/).

import { isPrintable } from "../../grammar/characters.js"

const named: Readonly<Record<string, string | undefined>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t", "\\": "\\\\" }

/// The quote Python's repr picks: double only when that avoids an escape.
function quoteFor(text: string): string {
  return text.includes("'") && !text.includes('"') ? '"' : "'"
}

export function strRepr(text: string): string {
  const quote = quoteFor(text)
  let result = quote
  for (const char of text) result += named[char] ?? (char === quote ? `\\${char}` : isPrintable(char) ? char : escaped(char))
  return result + quote
}

function escaped(char: string): string {
  const code = char.codePointAt(0)!
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, "0")}`
  return code < 0x10000 ? `\\u${code.toString(16).padStart(4, "0")}` : `\\U${code.toString(16).padStart(8, "0")}`
}

export function bytesRepr(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte))
  const quote = quoteFor(text.join(""))
  const body = text.map(
    (char) => named[char] ?? (char === quote ? `\\${char}` : char >= " " && char <= "~" ? char : escaped(char)),
  )
  return `b${quote}${body.join("")}${quote}`
}
