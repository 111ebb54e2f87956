// The stack of the machine that reads a pickle, and the marks in it.

import type { PyBaseException } from "../../objects/exceptions.js"
import { PyTuple } from "../../objects/tuple.js"
import type { Value } from "../../objects/value.js"
import { unpicklingError } from "./errors.js"

export class LoadStack {
  private readonly items: Value[] = []
  private readonly marks: number[] = []
  /// Items below can't be popped: they are before the last mark.
  private fence = 0

  get length(): number {
    return this.items.length
  }

  push(value: Value): void {
    this.items.push(value)
  }

  private underflow(): PyBaseException {
    return unpicklingError(this.marks.length > 0 ? "unexpected MARK found" : "unpickling stack underflow")
  }

  /// Raises unless so many items stand after the last mark.
  need(count: number): void {
    if (this.items.length - this.fence < count) throw this.underflow()
  }

  pop(): Value {
    if (this.items.length <= this.fence) throw this.underflow()
    return this.items.pop() as Value
  }

  get top(): Value {
    if (this.items.length <= this.fence) throw this.underflow()
    return this.items[this.items.length - 1]
  }

  /// The item at an index, wherever the marks are.
  at(index: number): Value {
    return this.items[index]
  }

  replaceTop(value: Value): void {
    this.items[this.items.length - 1] = value
  }

  mark(): void {
    this.marks.push(this.items.length)
    this.fence = this.items.length
  }

  private dropMark(): number {
    const mark = this.marks.pop() as number
    this.fence = this.marks.length > 0 ? this.marks[this.marks.length - 1] : 0
    return mark
  }

  /// Drops the last mark; gives where it was.
  marker(): number {
    if (this.marks.length < 1) throw unpicklingError("could not find MARK")
    return this.dropMark()
  }

  /// An item, or a mark with nothing above it.
  drop(): void {
    if (this.marks.length > 0 && this.marks[this.marks.length - 1] === this.items.length) this.dropMark()
    else this.pop()
  }

  /// What stands from an index on, off the stack.
  cut(from: number): Value[] {
    return this.items.splice(from)
  }

  /// What stands above the object at `at - 1`, off the stack; the object must be after the last mark.
  itemsFrom(at: number): Value[] {
    if (at > this.items.length || at <= this.fence) throw this.underflow()
    return this.items.splice(at)
  }

  /// Off the stack, above a class; the class must be there.
  itemsAfterClass(mark: number): Value[] {
    if (this.items.length - mark < 1) throw this.underflow()
    return this.items.splice(mark + 1)
  }

  popTuple(count: number): void {
    this.need(count)
    this.push(new PyTuple(this.items.splice(this.items.length - count)))
  }
}
