// One function a positioned class of the syntax tree: its position, then its fields.
// Fields are copied one by one: with `{ ...position, kind: ... }` lowering took ten times as long (20 ms against 2 for
// typing.py), as V8 clones spread objects slowly.

import type { Position } from "./ast.js"

/// What a node holds besides its position.
export type Fields<T> = Omit<T, keyof Position | "kind">

export * from "./nodes-expressions.js"
export * from "./nodes-patterns.js"
export * from "./nodes-statements.js"
