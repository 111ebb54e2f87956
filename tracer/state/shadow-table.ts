// The shadows of a run's objects, by object.

import type { PyObject, TracerNote } from "../../interpreter/index.js"
import { Shadow } from "./shadows/shadow.js"
import type { ObjectStore } from "./store.js"

interface Watchable {
  traced?: TracerNote | null
}

/// Objects of the most frequent types have a place for what a tracer knows of them. The others stand in a WeakMap: as a shadow refers to its
/// object, each of its entries lives until the next collection of everything, which copies it from one young space to the other till then.
export class ShadowTable {
  private readonly others = new WeakMap<PyObject, Shadow>()

  constructor(private readonly store: ObjectStore) {}

  get(object: PyObject): Shadow | undefined {
    const { traced } = object as Watchable
    if (traced === undefined) return this.others.get(object)
    return traced instanceof Shadow && traced.store === this.store ? traced : undefined
  }

  has(object: PyObject): boolean {
    return this.get(object) !== undefined
  }

  set(object: PyObject, shadow: Shadow): void {
    const place = object as Watchable
    if (place.traced === undefined) this.others.set(object, shadow)
    else place.traced = shadow
  }
}
