// Constants that are costly to make: each is made once, when first asked for.

/// A pure cache of a constant: programs that never ask do not pay.
export function lazily<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
