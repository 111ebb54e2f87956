// `from __future__ import ...`: which features a module asks for.

import type { mod, Position, stmt } from "../syntax/ast.js"
import { PySyntaxError } from "../syntax/error.js"
import { CodeFlag } from "./code.js"
import { docstringOf } from "./docstring.js"
import { type SourceInfo, scopeError, syntaxError } from "./errors.js"

/// Features that are part of the language by now change nothing.
const features: ReadonlyMap<string, number> = new Map([
  ["nested_scopes", 0],
  ["generators", 0],
  ["division", 0],
  ["absolute_import", 0],
  ["with_statement", 0],
  ["print_function", 0],
  ["unicode_literals", 0],
  ["barry_as_FLUFL", CodeFlag.FUTURE_BARRY_AS_BDFL],
  ["generator_stop", 0],
  ["annotations", CodeFlag.FUTURE_ANNOTATIONS],
])

/// The flags of the module's future statements; throws PySyntaxError.
export function futureFlags(tree: mod, info: SourceInfo): number {
  if (tree.kind !== "Module" && tree.kind !== "Interactive") return 0
  let flags = 0
  let done = false
  tree.body.forEach((s, i) => {
    if (s.kind === "ImportFrom" && s.module === "__future__" && (s.level ?? 0) === 0) {
      if (done) throw syntaxError(info, "from __future__ imports must occur at the beginning of the file", s)
      flags |= importedFlags(s, info)
    } else if (i > 0 || !isDocstring(s)) {
      done = true
    }
  })
  return flags
}

function isDocstring(s: stmt): boolean {
  return docstringOf([s]) !== null
}

function importedFlags(s: stmt & { kind: "ImportFrom" }, info: SourceInfo): number {
  let flags = 0
  for (const { name } of s.names) {
    const flag = features.get(name)
    if (name === "braces") throw atStart(info, "not a chance", s)
    if (flag === undefined) throw atStart(info, `future feature ${name} is not defined`, s)
    flags |= flag
  }
  return flags
}

/// CPython knows no end for these.
function atStart(info: SourceInfo, message: string, loc: Position): PySyntaxError {
  const error = scopeError(info, message, loc)
  return new PySyntaxError({ ...error, end_lineno: loc.lineno, end_offset: null })
}
