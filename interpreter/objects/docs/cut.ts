// Docstrings that the build for browsers has taken out of the tables of methods (scripts/parts/): they fill this list, in a part of its own, and
// leave their numbers behind. In the source it is empty.

/// A docstring, or the number of one that was taken out.
export type Doc = string | number | null

const taken: readonly string[] = []

export function docOf(doc: Doc): string | null {
  return typeof doc === "number" ? takenDoc(doc) : doc
}

function takenDoc(index: number): string {
  return taken[index]!
}
