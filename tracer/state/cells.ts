// Which cells several frames have: a variable that one of them binds is bound for all. A cell gets its number when it is bound anew for the
// first time while others have it; programs that never do so pay nothing.

import type { PyCell } from "../../interpreter/index.js"

export class SharedCells {
  private readonly numbers = new WeakMap<PyCell, number>()
  private count = 0
  /// Bound anew, and not looked at yet: does another frame have it?
  private readonly waiting: PyCell[] = []
  /// Numbered ones that a frame which has just begun has.
  private readonly found: PyCell[] = []

  /// A frame binds one anew.
  bound(cell: PyCell): void {
    if (!this.numbers.has(cell)) this.waiting.push(cell)
  }

  /// A frame that begins has one.
  met(cell: PyCell): void {
    if (this.count > 0 && this.numbers.has(cell)) this.found.push(cell)
  }

  /// Is there anything to tell?
  get isCalm(): boolean {
    return this.waiting.length === 0 && this.found.length === 0
  }

  numberOf(cell: PyCell): number {
    let number = this.numbers.get(cell)
    if (number === undefined) {
      number = ++this.count
      this.numbers.set(cell, number)
    }
    return number
  }

  takeWaiting(): PyCell[] {
    return this.waiting.splice(0)
  }

  takeFound(): PyCell[] {
    return this.found.splice(0)
  }
}
