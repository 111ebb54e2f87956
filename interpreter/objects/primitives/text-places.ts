// Where the code points of long strings are: a pure cache of the last few asked for. A string that grows by concatenation is known by
// its pieces, so that `s += x; s[-1]` needs not look at all of `s` each time (V8 copies a concatenated string before it reads from it).

export const enum TextSize {
  /// Strings up to this length are looked at anew each time.
  SHORT = 32,
  /// From this length on the parts of a concatenation are remembered.
  LONG = 4096,
}

/// A part of a string: `places` is null for one without astral characters, else the UTF-16 place of each code point with the length as
/// the last; `start` counts the code points before it.
export interface Piece {
  readonly text: string
  readonly places: Uint32Array | null
  readonly start: number
}

/// A string that was asked for. `pieces` is null when it is known as a whole, else each is more than twice as long as the next.
export class SeenText {
  text = ""
  places: Uint32Array | null = null
  pieces: Piece[] | null = null
}

const recent: SeenText[] = Array.from({ length: 4 }, () => new SeenText())
const concatenations = Array.from({ length: 8 }, () => ({ left: "", right: "", text: "" }))
const turn = { recent: 0, concatenation: 0 }

/// `left + right` of strings of which `left` is long.
export function concatenateLong(left: string, right: string): string {
  const text = left + right
  const note = concatenations[turn.concatenation]
  turn.concatenation = (turn.concatenation + 1) % concatenations.length
  note.left = left
  note.right = right
  note.text = text
  return text
}

/// What is known of a string: it makes s[i] in a loop O(1), also where strings alternate; a miss costs one pass.
export function seenText(text: string): SeenText {
  return found(text) ?? grown(text) ?? seenAnew(text)
}

/// The places of a string's code points as one piece.
export function placesOf(text: string): Uint32Array | null {
  if (text.length <= TextSize.SHORT && !hasPair(text)) return null
  const seen = seenText(text)
  if (seen.pieces === null) return seen.places
  seen.places = seen.pieces.reduce(joined).places
  seen.pieces = null
  return seen.places
}

/// A string that ends as `text` does, in `length` units at least if `text` has them: of a string that grows, its last piece.
export function lastPart(text: string, length: number): string {
  if (text.length <= TextSize.LONG || concatenations.every((one) => one.text !== text)) return text
  const { pieces } = seenText(text)
  const last = pieces === null ? text : pieces[pieces.length - 1].text
  return last.length < length ? text : last
}

/// The piece that holds the code point `index`, or the last one.
export function pieceAt(pieces: readonly Piece[], index: number): Piece {
  let i = pieces.length - 1
  while (i > 0 && index < pieces[i].start) i--
  return pieces[i]
}

/// How many code points a string with these places has.
export function countOf(text: string, places: Uint32Array | null): number {
  return places === null ? text.length : places.length - 1
}

export function hasPair(text: string): boolean {
  for (let i = 0; i < text.length - 1; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) return true
  }
  return false
}

function found(text: string): SeenText | null {
  for (const seen of recent) {
    if (seen.text !== text) continue
    // An equal string made anew: from here on the same object is compared by its address, not by its characters.
    seen.text = text
    return seen
  }
  return null
}

function seenAnew(text: string): SeenText {
  const seen = recent[turn.recent]
  turn.recent = (turn.recent + 1) % recent.length
  seen.text = text
  seen.places = placesIn(text)
  seen.pieces = null
  return seen
}

// A string made from one that was seen by the last few concatenations: what they added is all there is to look at.
function grown(text: string): SeenText | null {
  if (text.length <= TextSize.LONG) return null
  const added: string[] = []
  for (let current = text; added.length < concatenations.length; ) {
    const note = concatenations.find((one) => one.text === current)
    if (note === undefined) return null
    added.push(note.right)
    current = note.left
    const seen = found(current)
    if (seen !== null) return extended(seen, text, added.reverse())
  }
  return null
}

function extended(seen: SeenText, text: string, added: readonly string[]): SeenText {
  seen.pieces ??= [{ text: seen.text, places: seen.places, start: 0 }]
  seen.text = text
  for (const part of added) addPiece(seen.pieces, part)
  return seen
}

function addPiece(pieces: Piece[], text: string): void {
  if (text === "") return
  const before = pieces[pieces.length - 1]
  pieces.push({ text, places: placesIn(text), start: before.start + countOf(before.text, before.places) })
  while (pieces.length > 1 && belongTogether(pieces[pieces.length - 2], pieces[pieces.length - 1])) {
    const last = pieces.pop() as Piece
    pieces.push(joined(pieces.pop() as Piece, last))
  }
}

// Pieces of like lengths are joined: each character takes part in few joins. So are those whose surrogates make a pair.
function belongTogether(left: Piece, right: Piece): boolean {
  return right.text.length * 2 >= left.text.length || meetInPair(left.text, right.text)
}

function meetInPair(left: string, right: string): boolean {
  return (right.charCodeAt(0) & 0xfc00) === 0xdc00 && (left.charCodeAt(left.length - 1) & 0xfc00) === 0xd800
}

function joined(left: Piece, right: Piece): Piece {
  const text = left.text + right.text
  return { text, places: joinedPlaces(left, right, text), start: left.start }
}

function joinedPlaces(left: Piece, right: Piece, text: string): Uint32Array | null {
  if (meetInPair(left.text, right.text)) return placesIn(text)
  if (left.places === null && right.places === null) return null
  const first = left.places ?? placesOfUnits(left.text.length)
  const second = right.places ?? placesOfUnits(right.text.length)
  const places = new Uint32Array(first.length + second.length - 1)
  places.set(first)
  for (let i = 0; i < second.length; i++) places[first.length - 1 + i] = left.text.length + second[i]
  return places
}

function placesOfUnits(length: number): Uint32Array {
  return Uint32Array.from({ length: length + 1 }, (_, i) => i)
}

const pair = /[\ud800-\udbff][\udc00-\udfff]/

function placesIn(text: string): Uint32Array | null {
  if (!(text.length <= TextSize.SHORT ? hasPair(text) : pair.test(text))) return null
  const places = new Uint32Array(text.length + 1)
  let n = 0
  for (let i = 0; i < text.length; i++) {
    places[n++] = i
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) i++
  }
  places[n] = text.length
  return places.slice(0, n + 1)
}
