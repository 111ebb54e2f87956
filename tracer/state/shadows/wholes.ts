// Shadows of objects whose content is told whole when it changes: exceptions, and what never changes itself.

import type { PyBaseException, PyObject, Value } from "../../../interpreter/index.js"
import { EventKind } from "../../events.js"
import type { ObjectStore } from "../store.js"
import { Shadow } from "./shadow.js"

/// An exception: its arguments, and attributes.
export class ExceptionShadow extends Shadow {
  private args: Value = null

  constructor(
    store: ObjectStore,
    id: number,
    private readonly error: PyBaseException,
  ) {
    super(store, id)
  }

  tell(): void {
    const { store, error } = this
    this.args = error.args
    const { items } = error.args
    const args: (number | string)[] = [this.id, "exception", error.cls.name, "", items.length]
    for (const item of items) args.push(store.show(item))
    store.pushAttributes(args, error)
    store.push(EventKind.OBJECT, args)
  }

  compare(): void {
    this.isDirty = false
    const { error, store } = this
    if (error.args !== this.args) {
      this.args = error.args
      store.push(EventKind.FILL, [this.id, error.args.items.length, ...error.args.items.map((item) => store.show(item))])
    }
    store.compareAttributes(this.id, error)
  }
}

/// What never changes itself, but holds what may: a tuple, a frozenset, a slice, a bound method.
export class FixedShadow extends Shadow {
  constructor(
    store: ObjectStore,
    id: number,
    private readonly kind: string,
    private readonly type: string,
    private readonly items: readonly Value[],
    private readonly object: PyObject,
  ) {
    super(store, id)
  }

  tell(): void {
    const { store } = this
    const args: (number | string)[] = [this.id, this.kind, this.type, "", this.items.length]
    for (const item of this.items) args.push(store.show(item))
    store.pushAttributes(args, this.object)
    store.push(EventKind.OBJECT, args)
  }

  compare(): void {
    this.isDirty = false
    this.store.compareAttributes(this.id, this.object)
  }
}
