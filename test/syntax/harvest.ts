// What our parser and compiler make of a harvested source, to be compared with what CPython 3.13 made of it.

import { createHash } from "node:crypto"
import { compile } from "../../interpreter/compiler/index.js"
import { dump, type ParseMode, PySyntaxError, parse } from "../../interpreter/syntax/index.js"

/// A source that CPython's own tests compile, and what came of it (scripts/reference-harvest.py).
export interface Harvested {
  source: string
  mode: ParseMode
  /// Who refuses it; missing when it is valid.
  stage?: "parse" | "compile"
  /// Type, message, line, offset, end line, end offset.
  error?: (string | number | null)[]
  /// The SHA-1 of `ast.dump` with positions.
  ast?: string
}

export interface Verdict {
  error: (string | number | null)[] | null
  ast: string | null
}

export function verdictOf({ source, mode }: Harvested, unicodeName: (name: string) => string | undefined): Verdict {
  const verdict: Verdict = { error: null, ast: null }
  try {
    const options = { filename: "<harvest>", mode, unicodeName, impliesDedent: true }
    const tree = parse(source, options)
    verdict.ast = createHash("sha1")
      .update(dump(tree, { includeAttributes: true }))
      .digest("hex")
    compile(tree, { filename: "<harvest>", source })
  } catch (error) {
    if (!(error instanceof PySyntaxError)) throw error
    const { type, message, lineno, offset, end_lineno, end_offset } = error
    verdict.error = [type, message, lineno, offset, end_lineno, end_offset]
  }
  return verdict
}
