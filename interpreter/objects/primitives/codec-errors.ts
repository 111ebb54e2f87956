// What goes wrong when text meets bytes, and the handlers that deal with it: strict, ignore, replace, ...

import { PrimitiveError } from "./error.js"
import { escapeOf } from "./str.js"

/// The fields of UnicodeEncodeError (object: the string, places in code points) and UnicodeDecodeError (object: the bytes). Thrown as it is.
export class UnicodeProblem {
  readonly encoding: string
  readonly object: string | Uint8Array
  readonly start: number
  readonly end: number
  readonly reason: string
  constructor(encoding: string, object: string | Uint8Array, start: number, end: number, reason: string) {
    this.encoding = encoding
    this.object = object
    this.start = start
    this.end = end
    this.reason = reason
  }
  get isDecode(): boolean {
    return typeof this.object !== "string"
  }
  toString(): string {
    return `${this.isDecode ? "UnicodeDecodeError" : "UnicodeEncodeError"} ${this.encoding} ${this.start} ${this.end} ${this.reason}`
  }
}

/// What a handler gives: a replacement, and where to go on (counted from the start of the object).
export interface Repair {
  replacement: string | Uint8Array
  position: number
}

/// Repairs or throws.
export type ErrorHandler = (problem: UnicodeProblem) => Repair

/// What codecs ask of their surroundings; both may be absent.
export interface CodecHost {
  /// A handler registered under this name that is none of the built-in ones.
  handler?: (name: string) => ErrorHandler | undefined
  /// The name of a character, for namereplace and \\N{...}.
  nameOf?: (cp: number) => string | undefined
  characterNamed?: (name: string) => string | undefined
  /// The name of one of the rarer charsets for a normalized name or alias.
  charsetName?: (alias: string) => string | undefined
  /// What the 256 bytes of a charset stand for that is not among the usual ones.
  charset?: (name: string) => string | undefined
  /// Told of an escape that Python warns about: its text.
  warnEscape?: (text: string) => void
}

/// The handler for a name; LookupError for one that nobody knows.
export function findHandler(name: string, host: CodecHost | undefined): ErrorHandler {
  const builtin = builtinHandler(name, host)
  const handler = host?.handler?.(name) ?? builtin
  if (handler === undefined) throw new PrimitiveError("LookupError", `unknown error handler name '${name}'`)
  return handler
}

function builtinHandler(name: string, host: CodecHost | undefined): ErrorHandler | undefined {
  switch (name) {
    case "strict":
      return strict
    case "ignore":
      return (problem) => ({ replacement: "", position: problem.end })
    case "replace":
      return replaceErrors
    case "backslashreplace":
      return backslashReplace
    case "xmlcharrefreplace":
      return (problem) => replaceCharacters(problem, (cp) => `&#${cp};`)
    case "namereplace":
      return (problem) =>
        replaceCharacters(problem, (cp) => {
          const known = host?.nameOf?.(cp)
          return known === undefined ? escapeOf(cp) : `\\N{${known}}`
        })
    case "surrogateescape":
      return surrogateEscape
    case "surrogatepass":
      return surrogatePass
    default:
      return undefined
  }
}

function strict(problem: UnicodeProblem): never {
  throw problem
}

/// The code points of the bad part of a string that could not be encoded.
function badCharacters(problem: UnicodeProblem): number[] {
  const found: number[] = []
  let i = 0
  for (const char of problem.object as string) {
    if (i >= problem.end) break
    if (i++ >= problem.start) found.push(char.codePointAt(0) as number)
  }
  return found
}

function replaceErrors(problem: UnicodeProblem): Repair {
  return { replacement: problem.isDecode ? "\ufffd" : "?".repeat(problem.end - problem.start), position: problem.end }
}

function backslashReplace(problem: UnicodeProblem): Repair {
  if (!problem.isDecode) return replaceCharacters(problem, escapeOf)
  const bytes = (problem.object as Uint8Array).subarray(problem.start, problem.end)
  return { replacement: Array.from(bytes, (b) => `\\x${b.toString(16).padStart(2, "0")}`).join(""), position: problem.end }
}

function replaceCharacters(problem: UnicodeProblem, write: (cp: number) => string): Repair {
  if (problem.isDecode) {
    throw new PrimitiveError("TypeError", "don't know how to handle UnicodeDecodeError in error callback")
  }
  return { replacement: badCharacters(problem).map(write).join(""), position: problem.end }
}

function surrogateEscape(problem: UnicodeProblem): Repair {
  if (problem.isDecode) {
    const bytes = problem.object as Uint8Array
    let text = ""
    let i = problem.start
    for (; i < problem.end && i < problem.start + 4 && bytes[i] >= 128; i++) text += String.fromCharCode(0xdc00 + bytes[i])
    if (i === problem.start) throw problem
    return { replacement: text, position: i }
  }
  const characters = badCharacters(problem)
  if (characters.some((cp) => cp < 0xdc80 || cp > 0xdcff)) throw problem
  return { replacement: Uint8Array.from(characters, (cp) => cp - 0xdc00), position: problem.end }
}

/// How many bytes a unit of a UTF has, and which comes first.
function utfShape(encoding: string): { size: 1 | 2 | 4; little: boolean } | undefined {
  const match = /^utf-?(8|16|32)(?:[-_]?(le|be))?$/.exec(encoding)
  if (match === null) return undefined
  return { size: match[1] === "8" ? 1 : match[1] === "16" ? 2 : 4, little: match[2] !== "be" }
}

function surrogatePass(problem: UnicodeProblem): Repair {
  const shape = utfShape(problem.encoding)
  if (shape === undefined) throw problem
  if (problem.isDecode) return passDecoded(problem, shape.size, shape.little)
  const bytes: number[] = []
  for (const cp of badCharacters(problem)) {
    if (cp < 0xd800 || cp > 0xdfff) throw problem
    if (shape.size === 1) bytes.push(0xe0 | (cp >> 12), 0x80 | ((cp >> 6) & 63), 0x80 | (cp & 63))
    else if (shape.size === 2) bytes.push(...(shape.little ? [cp & 255, cp >> 8] : [cp >> 8, cp & 255]))
    else bytes.push(...(shape.little ? [cp & 255, cp >> 8, 0, 0] : [0, 0, cp >> 8, cp & 255]))
  }
  return { replacement: Uint8Array.from(bytes), position: problem.end }
}

function passDecoded(problem: UnicodeProblem, size: number, little: boolean): Repair {
  const bytes = problem.object as Uint8Array
  const at = problem.start
  const width = size === 1 ? 3 : size
  let cp = 0
  if (at + width <= bytes.length) {
    if (size === 1) {
      const [a, b, c] = bytes.subarray(at, at + 3)
      if ((a & 0xf0) === 0xe0 && (b & 0xc0) === 0x80 && (c & 0xc0) === 0x80) cp = ((a & 15) << 12) | ((b & 63) << 6) | (c & 63)
    } else {
      for (let i = 0; i < size; i++) cp = cp * 256 + bytes[little ? at + size - 1 - i : at + i]
    }
  }
  if (cp < 0xd800 || cp > 0xdfff) throw problem
  return { replacement: String.fromCharCode(cp), position: at + width }
}
