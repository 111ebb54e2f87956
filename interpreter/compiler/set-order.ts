// The order in which CPython, run with PYTHONHASHSEED=0, iterates a set of strings: `__static_attributes__` shows it.

/// The strings in set order.
export function hashOrder(names: readonly string[]): string[] {
  return [...names]
}
