// What is known of a built-in iterator: where it stands.

import { iteratorSources, type PyObject, positionOfIterator, type Value } from "../../../interpreter/index.js"
import { EventKind } from "../../events.js"
import { textOfNumber } from "../../texts-of-numbers.js"
import type { ObjectStore } from "../store.js"
import { Shadow } from "./shadow.js"

/// Has the iterator a position, or sources that have one?
export function isTellable(iterator: PyObject): boolean {
  return positionOfIterator(iterator) !== undefined || iteratorSources(iterator).length > 0
}

export class IteratorShadow extends Shadow {
  /// Is it looked at before every event, wherever it is?
  isWatched = false
  sources: readonly Value[] = []
  private position: number | bigint | null | undefined = undefined

  constructor(
    store: ObjectStore,
    id: number,
    readonly object: PyObject,
    name: string,
  ) {
    super(store, id, name)
  }

  tell(): void {
    const { store, object } = this
    this.position = positionOfIterator(object)
    const sources = iteratorSources(object)
    this.sources = sources.filter((source) => typeof source === "object" && source !== null && isTellable(source))
    const args: (number | string)[] = [this.id, "iterator", object.cls.name, this.name, sources.length + 1, textOf(this.position)]
    for (const source of sources) args.push(store.showLoop(source))
    args.push(0)
    store.push(EventKind.OBJECT, args)
  }

  compare(): void {
    const position = positionOfIterator(this.object)
    if (position === this.position) return
    this.position = position
    this.store.push(EventKind.ADVANCE, [this.id, textOf(position)])
  }
}

function textOf(position: number | bigint | null | undefined): string {
  if (position === undefined) return ""
  return position === null ? "end" : textOfNumber(position)
}
