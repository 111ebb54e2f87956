// `ast.dump` of a program's objects, whatever their fields hold (syntax/dump.ts does the same for the engine's own trees).

import { PyList } from "../../objects/list.js"
import { findAttribute } from "../../objects/operations/attributes.js"
import { repr, str as textOf } from "../../objects/operations/convert.js"
import { toArray } from "../../objects/operations/iterate.js"
import type { Runtime } from "../../objects/runtime.js"
import type { PyType } from "../../objects/type.js"
import { typeOf } from "../../objects/typeof.js"
import type { Value } from "../../objects/value.js"

export interface ObjectDumpOptions {
  annotateFields: boolean
  includeAttributes: boolean
  /// A level's blanks; null: all in one line.
  indent: string | null
  showEmpty: boolean
}

interface Dumped {
  readonly text: string
  /// Short enough to stay on its parent's line.
  readonly simple: boolean
}

/// The text of a node; `isNode` says what is one.
export class ObjectDumper {
  constructor(
    private readonly rt: Runtime,
    private readonly isNode: (value: Value) => boolean,
    private readonly options: ObjectDumpOptions,
  ) {}

  dump(value: Value, level = 0): Dumped {
    if (this.isNode(value)) return this.node(value, level)
    if (value instanceof PyList) return this.list(value, level)
    return { text: repr(this.rt, value), simple: true }
  }

  private node(node: Value, level: number): Dumped {
    const { annotateFields, includeAttributes } = this.options
    const cls = typeOf(node)
    const parts: string[] = []
    // Empty fields that must be there after all when one without a name follows.
    let skipped: string[] = []
    let simple = true
    let named = annotateFields
    const add = (name: string, value: Value, withName: boolean) => {
      const dumped = this.dump(value, level + 1)
      simple &&= dumped.simple
      parts.push(withName ? `${name}=${dumped.text}` : dumped.text)
    }
    for (const name of this.namesOf(node, "_fields")) {
      const value = findAttribute(this.rt, node, name)
      if (value === undefined || (value === null && findAttribute(this.rt, cls, name) === null)) {
        named = true
        continue
      }
      const isEmpty = value === null || (value instanceof PyList && value.items.length === 0)
      if (isEmpty && !this.options.showEmpty && !holdsConstant(cls)) {
        if (!named) skipped.push(repr(this.rt, value))
        continue
      }
      if (!named) {
        parts.push(...skipped)
        skipped = []
      }
      add(name, value, named)
    }
    for (const name of includeAttributes ? this.namesOf(node, "_attributes") : []) {
      const value = findAttribute(this.rt, node, name)
      if (value === undefined || (value === null && findAttribute(this.rt, cls, name) === null)) continue
      add(name, value, true)
    }
    if (simple && parts.length <= 3) return { text: `${cls.name}(${parts.join(", ")})`, simple: parts.length === 0 }
    return { text: `${cls.name}(${this.lines(parts, level)})`, simple: false }
  }

  private namesOf(node: Value, attribute: string): string[] {
    const names = findAttribute(this.rt, node, attribute)
    return names === undefined ? [] : toArray(this.rt, names).map((name) => textOf(this.rt, name))
  }

  private list(list: PyList, level: number): Dumped {
    if (list.items.length === 0) return { text: "[]", simple: true }
    const items = list.items.map((item) => this.dump(item, level + 1).text)
    return { text: `[${this.lines(items, level)}]`, simple: false }
  }

  private lines(parts: readonly string[], level: number): string {
    const { indent } = this.options
    if (indent === null) return parts.join(", ")
    const start = `\n${indent.repeat(level + 1)}`
    return start + parts.join(`,${start}`)
  }
}

// Where None and [] are values that were written.
function holdsConstant(cls: PyType): boolean {
  return cls.mro.some(({ name }) => name === "Constant" || name === "MatchSingleton")
}
