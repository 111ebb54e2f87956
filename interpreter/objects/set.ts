// PySet and PyFrozenset. The methods of both types are in set-methods.ts.

import { frozensetType, setType } from "./builtin-types.js"
import type { Runtime } from "./runtime.js"
import { SetTable } from "./set-table.js"
import type { PyType } from "./type.js"
import { AttributedObject, type Value } from "./value.js"

export class PySet extends AttributedObject {
  cls: PyType
  table = new SetTable()
  constructor(cls: PyType = setType) {
    super()
    this.cls = cls
  }

  get size(): number {
    return this.table.used
  }

  add(rt: Runtime, value: Value): void {
    this.table.add(rt, value)
  }

  has(rt: Runtime, value: Value): boolean {
    return this.table.has(rt, value)
  }

  /// Members in iteration order.
  toArray(): Value[] {
    return this.table.toArray()
  }
}

export class PyFrozenset extends AttributedObject {
  cls: PyType
  table = new SetTable()
  /// Computed once.
  hash: number | bigint | null = null
  constructor(cls: PyType = frozensetType) {
    super()
    this.cls = cls
  }

  get size(): number {
    return this.table.used
  }

  has(rt: Runtime, value: Value): boolean {
    return this.table.has(rt, value)
  }

  toArray(): Value[] {
    return this.table.toArray()
  }
}

export type AnySet = PySet | PyFrozenset

export function isAnySet(value: Value): value is AnySet {
  return value instanceof PySet || value instanceof PyFrozenset
}

/// A frozenset of these values, added in order.
export function frozensetOf(rt: Runtime, items: readonly Value[]): PyFrozenset {
  const set = new PyFrozenset()
  for (const item of items) set.table.add(rt, item)
  return set
}
