// Hidden classes for instances of Python classes: which attribute stands at which index. Equal shape means equal layout
// and equal class, so an inline cache needs one comparison.

import type { PyType } from "./type.js"

export class Shape {
  /// Attribute name -> index in `PyInstance.slots`.
  private table: Map<string, number> | null = null
  private readonly transitions: Map<string, Shape> = new Map()

  private constructor(
    readonly type: PyType,
    readonly parent: Shape | null,
    /// The name this shape adds to its parent; null for a root.
    readonly name: string | null,
    /// How many slots an instance of this shape has.
    readonly size: number,
  ) {}

  /// The shape of an instance without attributes; the first `reserved` slots belong to `__slots__`.
  static root(type: PyType, reserved: number): Shape {
    return new Shape(type, null, null, reserved)
  }

  indexOf(name: string): number | undefined {
    this.table ??= this.buildTable()
    return this.table.get(name)
  }

  /// The shape with one more attribute, at index `this.size`.
  with(name: string): Shape {
    let next = this.transitions.get(name)
    if (next === undefined) {
      next = new Shape(this.type, this, name, this.size + 1)
      this.transitions.set(name, next)
    }
    return next
  }

  /// Attribute names in the order they were stored.
  names(): string[] {
    return [...(this.table ??= this.buildTable()).keys()]
  }

  private buildTable(): Map<string, number> {
    const chain: Shape[] = []
    for (let shape: Shape | null = this; shape !== null && shape.name !== null; shape = shape.parent) chain.push(shape)
    const table = new Map<string, number>()
    for (let i = chain.length - 1; i >= 0; i--) table.set(chain[i].name as string, chain[i].size - 1)
    return table
  }
}
