// Expressions back to text, for annotations under `from __future__ import annotations`.

import type { expr } from "../syntax/ast.js"

export function unparse(e: expr): string {
  throw new Error(`unparse ${e.kind}`)
}
