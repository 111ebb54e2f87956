// PySet and PyFrozenset. The methods of both types are in set-methods.ts.

import { dictType, frozensetType, setType } from "./builtin-types.js"
import { PyDict } from "./dict.js"
import { iterate } from "./operations/iterate.js"
import type { Runtime } from "./runtime.js"
import { SetTable } from "./set-table.js"
import type { PyType } from "./type.js"
import { AttributedObject, done, type TracerNote, type Value } from "./value.js"

export class PySet extends AttributedObject {
  cls: PyType
  table = new SetTable()
  traced: TracerNote | null = null
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

/// `set_update_internal`: adds a set's members, a dict's keys, an iterable's items, making room as CPython does.
export function updateSet(rt: Runtime, self: AnySet, other: Value): void {
  const { table } = self
  if (isAnySet(other)) {
    table.merge(rt, other.table)
    return
  }
  if (other instanceof PyDict && other.cls === dictType) {
    table.reserve(other.size)
    for (let entry = other.first; entry !== null; entry = entry.next) table.add(rt, entry.key)
    return
  }
  const it = iterate(rt, other)
  for (let item = it.next(); item !== done; item = it.next()) table.add(rt, item)
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
