// What a bad pattern or template raises. The `re` module turns these into Python exceptions; the engine knows none.

/// The Python exception that a RegexError stands for.
export type RegexErrorKind =
  | "PatternError"
  | "ValueError"
  | "OverflowError"
  | "IndexError"
  | "RecursionError"
  | "RuntimeError"
  | "MemoryError"
  | "NotImplementedError"

/// `message` is what `str(error)` shows. The other fields are PatternError's attributes (null for other kinds).
export class RegexError {
  constructor(
    readonly kind: RegexErrorKind,
    readonly message: string,
    readonly msg: string = message,
    readonly pos: number | null = null,
    readonly lineno: number | null = null,
    readonly colno: number | null = null,
  ) {}
}

/// A PatternError at a code point (or byte) of the pattern.
export function patternError(msg: string, pattern: readonly string[], pos: number): RegexError {
  let lineno = 1
  let lastNewline = -1
  for (let i = 0; i < pos && i < pattern.length; i++) {
    if (pattern[i] !== "\n") continue
    lineno++
    lastNewline = i
  }
  const colno = pos - lastNewline
  let message = `${msg} at position ${pos}`
  if (pattern.includes("\n")) message += ` (line ${lineno}, column ${colno})`
  return new RegexError("PatternError", message, msg, pos, lineno, colno)
}

/// `repr()` of a string in a message.
export function reprString(text: string): string {
  return quoted(text, (char) => /^[\p{C}\p{Z}]$/u.test(char) && char !== " ")
}

/// `ascii()` of a string in a message.
export function asciiString(text: string): string {
  return quoted(text, (char) => char < " " || char > "~")
}

function quoted(text: string, mustEscape: (char: string) => boolean): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'"
  let out = quote
  for (const char of text) {
    if (char === quote || char === "\\") out += `\\${char}`
    else if (char === "\n") out += "\\n"
    else if (char === "\r") out += "\\r"
    else if (char === "\t") out += "\\t"
    else out += mustEscape(char) ? backslashed(char) : char
  }
  return out + quote
}

/// Non-ASCII characters as escapes (the "backslashreplace" error handler).
export function backslashReplace(text: string): string {
  let out = ""
  for (const char of text) out += char > "\x7f" ? backslashed(char) : char
  return out
}

function backslashed(char: string): string {
  const code = char.codePointAt(0)!
  const hex = code.toString(16)
  if (code < 0x100) return `\\x${hex.padStart(2, "0")}`
  return code < 0x10000 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`
}
