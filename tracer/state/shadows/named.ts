// Shadows of what texts show by a name and never by its content, but what has attributes: the program's classes and functions, namespaces,
// instances of classes that are made of built-in ones.

import { type PyObject, typeOf } from "../../../interpreter/index.js"
import { EventKind } from "../../events.js"
import type { ObjectStore } from "../store.js"
import { Shadow } from "./shadow.js"

export class NamedShadow extends Shadow {
  constructor(
    store: ObjectStore,
    id: number,
    private readonly kind: "class" | "function" | "instance",
    private readonly object: PyObject,
    name: string,
  ) {
    super(store, id, name)
  }

  tell(): void {
    const { store, object } = this
    const args: (number | string)[] = [this.id, this.kind, typeOf(object).name, this.name, 0]
    store.pushAttributes(args, object)
    store.push(EventKind.OBJECT, args)
  }

  compare(): void {
    this.isDirty = false
    this.store.compareAttributes(this.id, this.object)
  }
}
