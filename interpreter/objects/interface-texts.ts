// Text signatures and docstrings that the rows of functions and types don't have. The library brings them (stdlib/interface.ts).

import type { Runtime } from "./runtime.js"

type Texts = Readonly<Record<string, string | null>>

/// By "type.name", "type" or "module.name".
export interface InterfaceTexts {
  signatures: Texts
  docs: Texts
}

interface Source {
  make: () => InterfaceTexts
  /// Once something was asked for.
  made: InterfaceTexts | null
}

const source = (rt: Runtime): Source =>
  rt.state<Source>("objects.texts", () => ({ make: () => ({ signatures: {}, docs: {} }), made: null }))

export function setInterfaceTexts(rt: Runtime, make: () => InterfaceTexts): void {
  source(rt).make = make
}

function textsOf(rt: Runtime): InterfaceTexts {
  const from = source(rt)
  from.made ??= from.make()
  return from.made
}

/// The signature of a row; undefined where there is none, null where CPython shows none.
export function signatureText(rt: Runtime, name: string): string | null | undefined {
  return rowOf(textsOf(rt).signatures, name)
}

/// The docstring of a row, or the `own` one.
export function docText(rt: Runtime, name: string, own: string | null): string | null {
  const doc = rowOf(textsOf(rt).docs, name)
  return doc === undefined ? own : doc
}

function rowOf(table: Texts, name: string): string | null | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}
