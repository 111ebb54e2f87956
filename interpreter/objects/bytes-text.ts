// Pure functions on bytes, as the methods of bytes and bytearray need them. ASCII is all that letters and blanks know.

import { findInSteps } from "./primitives/find-in-steps.js"

const enum Kind {
  LOWER = 1,
  UPPER = 2,
  DIGIT = 4,
  SPACE = 8,
}

function kindOf(byte: number): number {
  if (byte >= 97 && byte <= 122) return Kind.LOWER
  if (byte >= 65 && byte <= 90) return Kind.UPPER
  if (byte >= 48 && byte <= 57) return Kind.DIGIT
  return byte === 32 || (byte >= 9 && byte <= 13) ? Kind.SPACE : 0
}

const isSpace = (byte: number): boolean => kindOf(byte) === Kind.SPACE

function every(bytes: Uint8Array, kinds: number): boolean {
  for (const byte of bytes) if ((kindOf(byte) & kinds) === 0) return false
  return bytes.length > 0
}

export const isAlphaBytes = (bytes: Uint8Array): boolean => every(bytes, Kind.LOWER | Kind.UPPER)
export const isAlnumBytes = (bytes: Uint8Array): boolean => every(bytes, Kind.LOWER | Kind.UPPER | Kind.DIGIT)
export const isDigitBytes = (bytes: Uint8Array): boolean => every(bytes, Kind.DIGIT)
export const isSpaceBytes = (bytes: Uint8Array): boolean => every(bytes, Kind.SPACE)
export const isAsciiBytes = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 128)
export const isLowerBytes = (bytes: Uint8Array): boolean => hasOnlyCase(bytes, Kind.LOWER)
export const isUpperBytes = (bytes: Uint8Array): boolean => hasOnlyCase(bytes, Kind.UPPER)

function hasOnlyCase(bytes: Uint8Array, wanted: Kind): boolean {
  let found = false
  for (const byte of bytes) {
    const kind = kindOf(byte) & (Kind.LOWER | Kind.UPPER)
    if (kind !== 0 && kind !== wanted) return false
    found ||= kind === wanted
  }
  return found
}

export function isTitleBytes(bytes: Uint8Array): boolean {
  let found = false
  let afterLetter = false
  for (const byte of bytes) {
    const kind = kindOf(byte) & (Kind.LOWER | Kind.UPPER)
    if (kind === Kind.UPPER && afterLetter) return false
    if (kind === Kind.LOWER && !afterLetter) return false
    afterLetter = kind !== 0
    found ||= afterLetter
  }
  return found
}

const lowerByte = (byte: number): number => (kindOf(byte) === Kind.UPPER ? byte + 32 : byte)
const upperByte = (byte: number): number => (kindOf(byte) === Kind.LOWER ? byte - 32 : byte)

export const lowerBytes = (bytes: Uint8Array): Uint8Array => bytes.map(lowerByte)
export const upperBytes = (bytes: Uint8Array): Uint8Array => bytes.map(upperByte)
export const capitalizeBytes = (bytes: Uint8Array): Uint8Array =>
  bytes.map((byte, i) => (i === 0 ? upperByte(byte) : lowerByte(byte)))
export const swapCaseBytes = (bytes: Uint8Array): Uint8Array =>
  bytes.map((byte) => (kindOf(byte) === Kind.UPPER ? byte + 32 : upperByte(byte)))

export function titleBytes(bytes: Uint8Array): Uint8Array {
  let afterLetter = false
  return bytes.map((byte) => {
    const mapped = afterLetter ? lowerByte(byte) : upperByte(byte)
    afterLetter = (kindOf(byte) & (Kind.LOWER | Kind.UPPER)) !== 0
    return mapped
  })
}

/// The first place of `part` in bytes[start:stop], or -1.
export function findBytes(bytes: Uint8Array, part: Uint8Array, start: number, stop: number): number {
  const last = stop - part.length
  if (part.length === 0) return start <= stop ? start : -1
  // Comparing at every place is fast until it has cost more than going over everything in steps would.
  let work = 0
  for (let at = bytes.indexOf(part[0], start); at >= 0 && at <= last; at = bytes.indexOf(part[0], at + 1)) {
    let i = 1
    while (i < part.length && bytes[at + i] === part[i]) i++
    if (i === part.length) return at
    work += i
    if (work > 16 * bytes.length) return findInSteps(bytes, part, at + 1, stop)
  }
  return -1
}

export function findLastBytes(bytes: Uint8Array, part: Uint8Array, start: number, stop: number): number {
  for (let at = stop - part.length; at >= start; at--) if (matchesAt(bytes, part, at)) return at
  return -1
}

export function countBytes(bytes: Uint8Array, part: Uint8Array, start: number, stop: number): number {
  if (start > stop) return 0
  if (part.length === 0) return stop - start + 1
  let n = 0
  for (let at = findBytes(bytes, part, start, stop); at >= 0; at = findBytes(bytes, part, at + part.length, stop)) n += 1
  return n
}

/// True when `part` stands at place `at` (which must be in range).
export function matchesAt(bytes: Uint8Array, part: Uint8Array, at: number): boolean {
  if (at < 0 || at + part.length > bytes.length) return false
  for (let i = 0; i < part.length; i++) if (bytes[at + i] !== part[i]) return false
  return true
}

/// -1, 0 or 1.
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const n = Math.min(a.length, b.length)
  for (let i = 0; i < n; i++) if (a[i] !== b[i]) return a[i] < b[i] ? -1 : 1
  return Math.sign(a.length - b.length)
}

export function concatBytes(parts: readonly Uint8Array[]): Uint8Array {
  let size = 0
  for (const part of parts) size += part.length
  const joined = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

export function joinBytes(separator: Uint8Array, parts: readonly Uint8Array[]): Uint8Array {
  if (separator.length === 0) return concatBytes(parts)
  const pieces: Uint8Array[] = []
  parts.forEach((part, i) => {
    if (i > 0) pieces.push(separator)
    pieces.push(part)
  })
  return concatBytes(pieces)
}

export function repeatBytes(bytes: Uint8Array, times: number): Uint8Array {
  const n = bytes.length
  const repeated = new Uint8Array(n * times)
  if (n === 1) return repeated.fill(bytes[0])
  for (let i = 0; i < times; i++) repeated.set(bytes, i * n)
  return repeated
}

/// Parts of `bytes` (views: copy what you keep) between separators; a negative limit is none.
export function splitBytes(bytes: Uint8Array, separator: Uint8Array, limit: number): Uint8Array[] {
  const parts: Uint8Array[] = []
  let start = 0
  while (limit < 0 || parts.length < limit) {
    const at = findBytes(bytes, separator, start, bytes.length)
    if (at < 0) break
    parts.push(bytes.subarray(start, at))
    start = at + separator.length
  }
  parts.push(bytes.subarray(start))
  return parts
}

export function splitBytesFromEnd(bytes: Uint8Array, separator: Uint8Array, limit: number): Uint8Array[] {
  const parts: Uint8Array[] = []
  let end = bytes.length
  while (limit < 0 || parts.length < limit) {
    const at = findLastBytes(bytes, separator, 0, end)
    if (at < 0) break
    parts.push(bytes.subarray(at + separator.length, end))
    end = at
  }
  parts.push(bytes.subarray(0, end))
  return parts.reverse()
}

export function splitSpaces(bytes: Uint8Array, limit: number): Uint8Array[] {
  const parts: Uint8Array[] = []
  let i = 0
  for (;;) {
    while (i < bytes.length && isSpace(bytes[i])) i++
    if (i === bytes.length) return parts
    if (limit >= 0 && parts.length >= limit) {
      parts.push(bytes.subarray(i))
      return parts
    }
    const start = i
    while (i < bytes.length && !isSpace(bytes[i])) i++
    parts.push(bytes.subarray(start, i))
  }
}

export function splitSpacesFromEnd(bytes: Uint8Array, limit: number): Uint8Array[] {
  const parts: Uint8Array[] = []
  let end = bytes.length
  for (;;) {
    while (end > 0 && isSpace(bytes[end - 1])) end--
    if (end === 0) break
    if (limit >= 0 && parts.length >= limit) {
      parts.push(bytes.subarray(0, end))
      break
    }
    const stop = end
    while (end > 0 && !isSpace(bytes[end - 1])) end--
    parts.push(bytes.subarray(end, stop))
  }
  return parts.reverse()
}

/// Lines by LF, CR and CR LF, without their ends.
export function splitLinesOfBytes(bytes: Uint8Array): Uint8Array[] {
  return lines(bytes, (start, end) => bytes.subarray(start, end))
}

export function splitLinesWithEnds(bytes: Uint8Array): Uint8Array[] {
  return lines(bytes, (start, _end, next) => bytes.subarray(start, next))
}

function lines(bytes: Uint8Array, cut: (start: number, end: number, next: number) => Uint8Array): Uint8Array[] {
  const parts: Uint8Array[] = []
  let start = 0
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] !== 10 && bytes[i] !== 13) continue
    const end = i
    if (bytes[i] === 13 && bytes[i + 1] === 10) i++
    parts.push(cut(start, end, i + 1))
    start = i + 1
  }
  if (start < bytes.length) parts.push(cut(start, bytes.length, bytes.length))
  return parts
}

/// Without the leading bytes that are in `set`, blanks by default. A view.
export function stripStartBytes(bytes: Uint8Array, set?: Uint8Array): Uint8Array {
  let i = 0
  while (i < bytes.length && (set === undefined ? isSpace(bytes[i]) : set.includes(bytes[i]))) i++
  return bytes.subarray(i)
}

export function stripEndBytes(bytes: Uint8Array, set?: Uint8Array): Uint8Array {
  let end = bytes.length
  while (end > 0 && (set === undefined ? isSpace(bytes[end - 1]) : set.includes(bytes[end - 1]))) end--
  return bytes.subarray(0, end)
}

export function stripBytes(bytes: Uint8Array, set?: Uint8Array): Uint8Array {
  return stripEndBytes(stripStartBytes(bytes, set), set)
}

export function replaceBytes(bytes: Uint8Array, old: Uint8Array, replacement: Uint8Array, limit: number): Uint8Array {
  if (limit === 0) return bytes.slice()
  if (old.length > 0) return joinBytes(replacement, splitBytes(bytes, old, limit))
  const pieces: Uint8Array[] = []
  let left = limit < 0 ? bytes.length + 1 : limit
  for (let i = 0; i <= bytes.length; i++) {
    if (left > 0) pieces.push(replacement)
    left -= 1
    if (i < bytes.length) pieces.push(bytes.subarray(i, i + 1))
  }
  return concatBytes(pieces)
}

export function expandTabsInBytes(bytes: Uint8Array, size: number): Uint8Array {
  const out: number[] = []
  let column = 0
  for (const byte of bytes) {
    if (byte !== 9) {
      out.push(byte)
      column = byte === 10 || byte === 13 ? 0 : column + 1
    } else if (size > 0) {
      for (let fill = size - (column % size); fill > 0; fill--, column++) out.push(32)
    }
  }
  return Uint8Array.from(out)
}

/// One character a byte.
export function latin1OfBytes(bytes: Uint8Array): string {
  let text = ""
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192))
  return text
}

export function bytesOfLatin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}

/// `bytes.hex(separator, every)`; a negative count groups from the left.
export function hexOfBytes(bytes: Uint8Array, separator: string, group: number): string {
  const digits = Array.from(bytes, (byte) => (byte < 16 ? `0${byte.toString(16)}` : byte.toString(16)))
  const size = Math.abs(group)
  if (separator === "" || size === 0) return digits.join("")
  let text = ""
  digits.forEach((pair, i) => {
    const fromStart = group < 0 ? i : digits.length - i
    if (i > 0 && fromStart % size === 0) text += separator
    text += pair
  })
  return text
}
