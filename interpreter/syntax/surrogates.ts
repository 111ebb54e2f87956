// Strings as written, where that is more than a JavaScript string holds: a high and a low surrogate beside each other are two
// characters in Python, and one in JavaScript.

export interface WrittenString {
  value: string
  /// Indexes in `value` between two surrogates that are characters of their own, in order; missing when there are none.
  splits?: readonly number[]
}

/// Does text that ends with `left`, when `right` follows, make a pair of what were two characters?
export function meetAsPair(left: string, right: string): boolean {
  return isSurrogate(left.charCodeAt(left.length - 1), 0xd800) && isSurrogate(right.charCodeAt(0), 0xdc00)
}

function isSurrogate(unit: number, base: number): boolean {
  return (unit & 0xfc00) === base
}

/// `left` and `right` as one string.
export function joinWritten(left: WrittenString, right: WrittenString): WrittenString {
  const value = left.value + right.value
  const splits = [...(left.splits ?? [])]
  if (meetAsPair(left.value, right.value)) splits.push(left.value.length)
  for (const split of right.splits ?? []) splits.push(left.value.length + split)
  return splits.length === 0 ? { value } : { value, splits }
}

/// The parts of a string as written, between which surrogates are apart.
export function piecesOf(value: string, splits: readonly number[]): string[] {
  return [0, ...splits].map((from, i) => value.slice(from, splits[i]))
}
