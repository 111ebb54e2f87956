// Code points of a JavaScript string: Python counts, indexes and slices by them. Strings without astral characters are the fast case.

import { findInSteps, unitsOf } from "./find-in-steps.js"
import { countOf, hasPair, pieceAt, placesOf, seenText, TextSize } from "./text-places.js"

/// True when the string holds a surrogate pair; lone surrogates are code points of their own.
export function hasAstral(text: string): boolean {
  if (isShort(text)) return false
  const { places, pieces } = seenText(text)
  return pieces === null ? places !== null : pieces.some((piece) => piece.places !== null)
}

// Short strings without a pair are not worth remembering.
function isShort(text: string): boolean {
  return text.length <= TextSize.SHORT && !hasPair(text)
}

/// `len(text)`.
export function lengthOf(text: string): number {
  if (isShort(text)) return text.length
  const { places, pieces } = seenText(text)
  if (pieces === null) return countOf(text, places)
  const last = pieces[pieces.length - 1]
  return last.start + countOf(last.text, last.places)
}

/// `text[index]` for 0 <= index < length; "" beyond.
export function charAt(text: string, index: number): string {
  if (isShort(text)) return text.charAt(index)
  const { places, pieces } = seenText(text)
  if (pieces === null) return charIn(text, places, index)
  const piece = pieceAt(pieces, index)
  return charIn(piece.text, piece.places, index - piece.start)
}

/// `text[index]`, from the end when negative; "" out of range.
export function itemAt(text: string, index: number): string {
  if (isShort(text)) return text.charAt(index < 0 ? index + text.length : index)
  const { places, pieces } = seenText(text)
  if (pieces === null) return charIn(text, places, index < 0 ? index + countOf(text, places) : index)
  return charAt(text, index < 0 ? index + lengthOf(text) : index)
}

function charIn(text: string, places: Uint32Array | null, index: number): string {
  if (places === null) return text.charAt(index)
  return index >= 0 && index < places.length - 1 ? text.slice(places[index], places[index + 1]) : ""
}

/// `ord(text[index])`.
export function codePointAt(text: string, index: number): number {
  const places = placesOf(text)
  return places === null ? text.charCodeAt(index) : (text.codePointAt(places[index]) as number)
}

/// `text[start:stop]` with 0 <= start, stop <= length; empty when stop <= start.
export function slice(text: string, start: number, stop: number): string {
  if (stop <= start) return ""
  if (isShort(text)) return text.slice(start, stop)
  const { places, pieces } = seenText(text)
  if (pieces === null) return sliceIn(text, places, start, stop)
  let result = ""
  for (const piece of pieces) result += sliceIn(piece.text, piece.places, start - piece.start, stop - piece.start)
  return result
}

function sliceIn(text: string, places: Uint32Array | null, start: number, stop: number): string {
  const length = countOf(text, places)
  if (stop <= 0 || start >= length) return ""
  const from = Math.max(start, 0)
  return places === null ? text.slice(from, stop) : text.slice(places[from], places[Math.min(stop, length)])
}

/// `count` characters from `start`, `step` apart (negative steps go down).
export function sliceStep(text: string, start: number, step: number, count: number): string {
  const parts: string[] = []
  const places = placesOf(text)
  for (let i = start; count > 0; i += step, count--) {
    parts.push(places === null ? text[i] : text.slice(places[i], places[i + 1]))
  }
  return parts.join("")
}

/// Units to code points: the index of the code point that starts at UTF-16 place `unit`.
export function indexOfUnit(text: string, unit: number): number {
  const places = unit <= 0 ? null : placesOf(text)
  if (places === null) return unit
  let low = 0
  let high = places.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (places[middle] <= unit) low = middle
    else high = middle
  }
  return low
}

/// Code points to units: the UTF-16 place of code point `index` (0 <= index <= length).
export function unitOfIndex(text: string, index: number): number {
  const places = index <= 0 ? null : placesOf(text)
  return places === null ? index : places[Math.min(index, places.length - 1)]
}

/// `text.find(part, start, stop)` with 0 <= start, stop <= length, all in code points; -1 when absent.
export function find(text: string, part: string, start: number, stop: number): number {
  if (start > stop) return -1
  const from = unitOfIndex(text, start)
  const limit = unitOfIndex(text, stop)
  const region = limit < text.length ? text.slice(0, limit) : text
  for (let at = indexOf(region, part, from); at >= 0; at = indexOf(region, part, at + 1)) {
    if (splitsNoPair(text, at, part)) return indexOfUnit(text, at)
  }
  return -1
}

/// Parts as long as this are not searched for with the host's own search alone.
export const LONG_PART = 400
const LONG_TEXT = 40_000

// The host's own search takes up to the product of the lengths on unlucky texts.
function indexOf(text: string, part: string, from: number): number {
  if (part.length < LONG_PART || text.length - from < LONG_TEXT) return text.indexOf(part, from)
  return findInSteps(unitsOf(text), unitsOf(part), from, text.length)
}

/// `text.rfind(part, start, stop)`.
export function findLast(text: string, part: string, start: number, stop: number): number {
  if (start > stop) return -1
  const from = unitOfIndex(text, start)
  const limit = unitOfIndex(text, stop)
  for (let at = text.lastIndexOf(part, limit - part.length); at >= from; at = text.lastIndexOf(part, at - 1)) {
    if (at + part.length <= limit && splitsNoPair(text, at, part)) return indexOfUnit(text, at)
    if (at === 0) break
  }
  return -1
}

/// False when a match of lone surrogates cuts a pair of the text in two.
function splitsNoPair(text: string, at: number, part: string): boolean {
  if (part.length === 0) return true
  if ((part.charCodeAt(0) & 0xfc00) === 0xdc00 && at > 0 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800) return false
  const end = at + part.length
  return !((part.charCodeAt(part.length - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(end) & 0xfc00) === 0xdc00)
}

/// `text.count(part, start, stop)`: matches that do not overlap.
export function count(text: string, part: string, start: number, stop: number): number {
  if (start > stop) return 0
  if (part === "") return stop - start + 1
  const region = slice(text, start, stop)
  let n = 0
  for (let at = indexOf(region, part, 0); at >= 0; at = indexOf(region, part, at + part.length)) {
    if (splitsNoPair(region, at, part)) n++
  }
  return n
}

/// The code points of a string as one-character strings.
export function characters(text: string): string[] {
  return hasAstral(text) ? Array.from(text) : text.split("")
}

/// Python's order of strings: by code points. -1, 0 or 1.
export function compareStrings(a: string, b: string): number {
  if (a === b) return 0
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i)
    const y = b.charCodeAt(i)
    if (x === y) continue
    // Units order as code points do unless a surrogate pair meets U+E000..U+FFFF or a lone surrogate.
    if (x < 0xd800 || y < 0xd800) return x < y ? -1 : 1
    return codePointAround(a, i) < codePointAround(b, i) ? -1 : 1
  }
  return a.length < b.length ? -1 : 1
}

/// The code point that unit `i` belongs to.
function codePointAround(text: string, i: number): number {
  const unit = text.charCodeAt(i)
  if ((unit & 0xfc00) === 0xdc00 && i > 0 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800)
    return text.codePointAt(i - 1) as number
  return text.codePointAt(i) as number
}
