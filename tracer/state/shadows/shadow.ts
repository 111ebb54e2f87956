// What the tracer knows of an object of the running program: a copy of its content, which is compared with the object where something
// may have changed. What was surely left alone is not looked at, so that a step costs what it changed.

import { type PyFrame, TracerNote, type Value } from "../../../interpreter/index.js"
import type { ObjectStore } from "../store.js"

/// What is known of one object.
export abstract class Shadow extends TracerNote {
  readonly reference: string
  /// Does it wait to be compared?
  isQueued = false
  /// The frame whose instruction at `changedAt` may change it.
  changedBy: PyFrame | null = null
  changedAt = 0
  /// May anything in it have changed?
  protected isDirty = false

  constructor(
    readonly store: ObjectStore,
    readonly id: number,
    /// What texts call an object that they don't show by its content; else empty.
    readonly name = "",
  ) {
    super()
    this.reference = `@${id}`
  }

  /// Anything in it may change now.
  touch(): void {
    this.isDirty = true
    this.store.queue(this)
  }

  /// The item under this key may change now, or come, or go. It has not yet.
  touchItem(_key: Value): void {
    this.touch()
  }

  /// The method of that name, which changes it, is about to be called.
  touchMethod(_name: string, _first: Value | undefined): void {
    this.touch()
  }

  /// Tells its content for the first time.
  abstract tell(): void

  /// Tells what has changed since.
  abstract compare(): void
}

/// How many items one event tells at most.
export const CHUNK = 1_000_000
