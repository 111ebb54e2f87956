// What refers to an object without keeping it: weak references and proxies, and the list of them that an object has.

import type { Runtime } from "./runtime.js"
import type { PyType } from "./type.js"
import { AttributedObject, type Value } from "./value.js"

export class PyWeak extends AttributedObject {
  /// Its hash, once asked for: it outlives the referent.
  hash: number | bigint | null = null
  constructor(
    public cls: PyType,
    /// undefined once the object has died.
    public referent: Value | undefined,
    readonly callback: Value,
  ) {
    super()
  }
}

/// All references and proxies to an object, in the order of their making.
export function weaksOf(rt: Runtime, object: Value): readonly PyWeak[] {
  return typeof object === "object" && object !== null ? (lists(rt).get(object) ?? []) : []
}

export function addWeak(rt: Runtime, object: object, weak: PyWeak): void {
  lists(rt).set(object, [...(lists(rt).get(object) ?? []), weak])
}

/// The object has died: nobody refers to it any more. Gives those with a callback, in the order of the calls: the newest first.
export function clearWeaks(rt: Runtime, object: object): PyWeak[] {
  const weaks = lists(rt).get(object) ?? []
  lists(rt).delete(object)
  for (const weak of weaks) weak.referent = undefined
  return weaks.filter(({ callback }) => callback !== null).reverse()
}

function lists(rt: Runtime): WeakMap<object, readonly PyWeak[]> {
  return rt.state("weakref.lists", () => new WeakMap())
}
