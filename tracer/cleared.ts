// An array to fill anew.

/// Leaves the array its memory, which setting its length gives back: that takes 100 ns, and growing again more.
export function clear(array: unknown[]): void {
  while (array.length > 0) array.pop()
}
