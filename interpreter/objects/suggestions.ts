// "Did you mean": the closest name by weighted edit distance, as CPython's suggestions.c reckons.

const MAX_CANDIDATES = 750
const MAX_LENGTH = 40
const MOVE_COST = 2
const CASE_COST = 1

/// The candidate nearest to `wrong`, null when none is near.
export function closestName(candidates: readonly string[], wrong: string): string | null {
  if (candidates.length >= MAX_CANDIDATES) return null
  const bytes = encode(wrong)
  let best = Number.MAX_SAFE_INTEGER
  let suggestion: string | null = null
  for (const candidate of candidates) {
    if (candidate === wrong) continue
    const other = encode(candidate)
    // No more than a third of the characters may need changing.
    let most = Math.floor(((bytes.length + other.length + 3) * MOVE_COST) / 6)
    most = Math.min(most, best - 1)
    const distance = editDistance(bytes, other, most)
    if (distance > most) continue
    if (suggestion === null || distance < best) {
      suggestion = candidate
      best = distance
    }
  }
  return suggestion
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function substitutionCost(a: number, b: number): number {
  if ((a & 31) !== (b & 31)) return MOVE_COST
  if (a === b) return 0
  return lower(a) === lower(b) ? CASE_COST : MOVE_COST
}

function lower(byte: number): number {
  return byte >= 65 && byte <= 90 ? byte + 32 : byte
}

// One row of the matrix, updated in place; gives more than `most` as soon as that is certain.
function editDistance(left: Uint8Array, right: Uint8Array, most: number): number {
  let a = left
  let b = right
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  a = a.subarray(start)
  b = b.subarray(start)
  let cut = 0
  while (cut < a.length && cut < b.length && a[a.length - 1 - cut] === b[b.length - 1 - cut]) cut++
  a = a.subarray(0, a.length - cut)
  b = b.subarray(0, b.length - cut)
  if (a.length === 0 || b.length === 0) return (a.length + b.length) * MOVE_COST
  if (a.length > MAX_LENGTH || b.length > MAX_LENGTH) return most + 1
  if (b.length < a.length) [a, b] = [b, a]
  if ((b.length - a.length) * MOVE_COST > most) return most + 1
  const row = Array.from(a, (_, i) => (i + 1) * MOVE_COST)
  let result = 0
  for (let j = 0; j < b.length; j++) {
    let distance = j * MOVE_COST
    result = distance
    let minimum = Number.MAX_SAFE_INTEGER
    for (let i = 0; i < a.length; i++) {
      const substitute = distance + substitutionCost(b[j], a[i])
      distance = row[i]
      result = Math.min(Math.min(result, distance) + MOVE_COST, substitute)
      row[i] = result
      if (result < minimum) minimum = result
    }
    if (minimum > most) return most + 1
  }
  return result
}

/// What `function(..., wrong=...)` says when it knows only these keywords.
export function unexpectedKeyword(name: string, known: readonly string[], wrong: string): string {
  const near = closestName(known, wrong)
  return `${name}() got an unexpected keyword argument '${wrong}'${near === null ? "" : `. Did you mean '${near}'?`}`
}
