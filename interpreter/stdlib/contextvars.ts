// The contextvars module: the face of _contextvars.

import type { ModuleSpec } from "./module.js"

const contextvarsPython = `
from _contextvars import Context, ContextVar, Token, copy_context

__all__ = ("Context", "ContextVar", "Token", "copy_context")
`

export function contextvarsModule(): ModuleSpec {
  return { name: "contextvars", python: contextvarsPython }
}
