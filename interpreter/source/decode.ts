// Bytes of a source file to text: byte order mark and coding cookie (PEP 263).

const cookie = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/
const blankOrComment = /^[ \t\f]*(?:#[^\r\n]*)?$/

/// A file that cannot be decoded; `message` is CPython's, `lineno` may be unknown (0).
export class SourceDecodeError {
  constructor(
    readonly message: string,
    readonly lineno: number,
  ) {}
}

/// Throws SourceDecodeError. `filename` appears in CPython's message.
export function decodeSource(bytes: Uint8Array, filename: string): string {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const body = hasMark ? bytes.subarray(3) : bytes
  const declared = declaredEncoding(body)
  const encoding = declared === null ? "utf-8" : normalizeEncodingName(declared)
  // CPython shows its own name for the encodings it knows itself.
  const shown = encoding === "iso-8859-1" ? encoding : declared
  if (hasMark && encoding !== "utf-8") throw new SourceDecodeError(`encoding problem: ${shown} with BOM`, 0)
  if (encoding === "utf-8") return decodeUtf8(body, declared !== null, filename)
  const decoder = declared === null ? null : decoderFor(encoding)
  if (decoder === null) throw new SourceDecodeError(`unknown encoding: ${declared}`, 0)
  return decoder(body)
}

/// The encoding a cookie in the first two lines names, or null.
function declaredEncoding(bytes: Uint8Array): string | null {
  let start = 0
  for (let line = 0; line < 2; line++) {
    let end = start
    while (end < bytes.length && bytes[end] !== 10 && bytes[end] !== 13) end++
    const text = latin1(bytes.subarray(start, end))
    const found = cookie.exec(text)
    if (found !== null) return found[1]!
    if (!blankOrComment.test(text)) return null
    start = bytes[end] === 13 && bytes[end + 1] === 10 ? end + 2 : end + 1
  }
  return null
}

// CPython's get_normal_name: only these spellings are the two encodings it knows itself.
function normalizeEncodingName(name: string): string {
  const lower = name.slice(0, 12).toLowerCase().replace(/_/g, "-")
  if (lower === "utf-8" || lower.startsWith("utf-8-")) return "utf-8"
  if (/^(?:latin-1|iso-8859-1|iso-latin-1)(?:-|$)/.test(lower)) return "iso-8859-1"
  return name.toLowerCase().replace(/_/g, "-")
}

function decoderFor(encoding: string): ((bytes: Uint8Array) => string) | null {
  if (encoding === "utf8" || encoding === "u8") return (bytes) => decodeUtf8(bytes, true, "")
  if (encoding === "iso-8859-1" || encoding === "latin1" || encoding === "l1" || encoding === "iso8859-1") return latin1
  if (encoding === "ascii" || encoding === "us-ascii") return ascii
  if (encoding === "cp1252" || encoding === "windows-1252" || encoding === "1252") return cp1252
  try {
    const decoder = new TextDecoder(encoding.replace(/^cp(\d+)$/, "windows-$1"), { fatal: true, ignoreBOM: true })
    return (bytes) => decoder.decode(bytes)
  } catch {
    return null
  }
}

function latin1(bytes: Uint8Array): string {
  let text = ""
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192))
  return text
}

// Not TextDecoder's: that one gives control characters in some versions of Node, and never fails.
const cp1252High =
  "\u20ac\0\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\0\u017d\0\0\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\0\u017e\u0178"

function cp1252(bytes: Uint8Array): string {
  return latin1(bytes).replace(/[\x80-\x9f]/g, (char, position: number) => {
    const code = char.charCodeAt(0)
    const found = cp1252High[code - 0x80]
    if (found !== "\0") return found
    const reason = `'charmap' codec can't decode byte 0x${code.toString(16)} in position ${position}: character maps to <undefined>`
    throw new SourceDecodeError(`(unicode error) ${reason}`, 0)
  })
}

function ascii(bytes: Uint8Array): string {
  const bad = bytes.findIndex((byte) => byte > 127)
  if (bad < 0) return latin1(bytes)
  const byte = bytes[bad]!.toString(16).padStart(2, "0")
  throw new SourceDecodeError(
    `(unicode error) 'ascii' codec can't decode byte 0x${byte} in position ${bad}: ordinal not in range(128)`,
    0,
  )
}

function decodeUtf8(bytes: Uint8Array, declared: boolean, filename: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw invalidUtf8(bytes, declared, filename)
  }
}

function invalidUtf8(bytes: Uint8Array, declared: boolean, filename: string): SourceDecodeError {
  const bad = invalidUtf8Index(bytes)
  let line = 1
  for (let i = 0; i < bad; i++) if (bytes[i] === 10) line++
  const byte = bytes[bad]!.toString(16).padStart(2, "0")
  if (declared) {
    const reason = `'utf-8' codec can't decode byte 0x${byte} in position ${bad}: invalid start byte`
    return new SourceDecodeError(`(unicode error) ${reason}`, 0)
  }
  const where = `in file ${filename} on line ${line}`
  const help = "but no encoding declared; see https://peps.python.org/pep-0263/ for details"
  return new SourceDecodeError(`Non-UTF-8 code starting with '\\x${byte}' ${where}, ${help}`, line)
}

// The first byte that does not begin or continue a well-formed sequence.
function invalidUtf8Index(bytes: Uint8Array): number {
  let i = 0
  while (i < bytes.length) {
    const length = sequenceLength(bytes, i)
    if (length === 0) return i
    i += length
  }
  return 0
}

function sequenceLength(bytes: Uint8Array, i: number): number {
  const first = bytes[i]!
  if (first < 0x80) return 1
  const length = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0
  for (let k = 1; k < length; k++) if (i + k >= bytes.length || (bytes[i + k]! & 0xc0) !== 0x80) return 0
  const second = bytes[i + 1]!
  if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return 0
  if ((first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f)) return 0
  return length
}
