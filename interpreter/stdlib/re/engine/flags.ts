// The flags of a pattern, numbered as in CPython's `re`, and the limits of its engine.

export const enum Flag {
  IGNORECASE = 2,
  LOCALE = 4,
  MULTILINE = 8,
  DOTALL = 16,
  UNICODE = 32,
  VERBOSE = 64,
  DEBUG = 128,
  ASCII = 256,
}

/// The flags of which a pattern has one at most.
export const typeFlags = Flag.ASCII | Flag.LOCALE | Flag.UNICODE

/// The letters of `(?...)`.
export const inlineFlags: ReadonlyMap<string, number> = new Map([
  ["i", Flag.IGNORECASE],
  ["L", Flag.LOCALE],
  ["m", Flag.MULTILINE],
  ["s", Flag.DOTALL],
  ["x", Flag.VERBOSE],
  ["a", Flag.ASCII],
  ["u", Flag.UNICODE],
])

/// The flags inside a group `(?add-del:...)`.
export function combineFlags(flags: number, add: number, del: number): number {
  if (add & typeFlags) flags &= ~typeFlags
  return (flags | add) & ~del
}

/// A repeat without an upper bound.
export const MAXREPEAT = 4294967295
export const MAXGROUPS = 1073741823
/// The largest number in CPython's compiled patterns.
export const MAXCODE = 4294967295
/// The width of a pattern without an upper bound.
export const MAXWIDTH = 2 ** 64
