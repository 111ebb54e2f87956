// Stores: names, attributes and items that an instruction is about to bind or to delete.

import { Op, type PyFrame, type Value } from "../interpreter/index.js"
import { EventKind, type EventSink } from "./events.js"
import type { Point } from "./points.js"
import { aliases } from "./recorder-names.js"
import type { StackReader } from "./recorder-stack.js"
import type { Program, Site } from "./sites.js"

export class Stores {
  constructor(
    private readonly stack: StackReader,
    private readonly program: Program,
    private readonly log: EventSink,
  ) {}

  store(frame: PyFrame, point: Point): void {
    const code = frame.code.code
    switch (point.op) {
      case Op.STORE_FAST:
      case Op.STORE_DEREF:
        return this.bind(code.localsplusnames[point.arg], this.stack.textAt(frame, 1))
      case Op.STORE_FAST_LOAD_FAST:
        return this.bind(code.localsplusnames[point.arg >> 4], this.stack.textAt(frame, 1))
      case Op.STORE_FAST_STORE_FAST:
        this.bind(code.localsplusnames[point.arg >> 4], this.stack.textAt(frame, 1))
        return this.bind(code.localsplusnames[point.arg & 15], this.stack.textAt(frame, 2))
      case Op.STORE_NAME:
      case Op.STORE_GLOBAL:
        return this.bind(code.names[point.arg], this.stack.textAt(frame, 1))
      case Op.STORE_ATTR:
        return this.bind(
          `${this.owner(point.site, this.stack.top(frame, 1))}.${code.names[point.arg]}`,
          this.stack.textAt(frame, 2),
        )
      case Op.STORE_SUBSCR: {
        const key = this.stack.textAt(frame, 1)
        const [object, value] = [this.stack.top(frame, 2), this.stack.textAt(frame, 3)]
        const owner = this.owner(point.site, object)
        this.bind(`${owner}[${key}]`, value)
        for (const alias of aliases(this.stack.machine, frame, object, owner)) this.bind(`${alias}[${key}]`, value)
        return
      }
      default: {
        const range = `${this.sliceText(this.stack.top(frame, 2))}:${this.sliceText(this.stack.top(frame, 1))}`
        return this.bind(`${this.owner(point.site, this.stack.top(frame, 3))}[${range}]`, this.stack.textAt(frame, 4))
      }
    }
  }

  private sliceText(value: Value | undefined): string {
    return value === null ? "" : this.stack.text(value)
  }

  private bind(target: string, value: string): void {
    this.log.push(EventKind.BIND, [target, value])
  }

  // How the object whose attribute or item is stored is called: by its path if it has one.
  private owner(site: Site | null, value: Value | undefined): string {
    const target = site === null ? null : site.node.kind === "AugAssign" ? (site.node.target as Site["node"]) : site.node
    if (target?.kind === "Name") return "__annotations__"
    return this.pathOf(target?.value as Site["node"] | undefined) ?? this.stack.text(value)
  }

  // Names, attributes and items of them, as written.
  private pathOf(node: Site["node"] | null | undefined): string | null {
    for (let at = node; at !== null && at !== undefined; at = at.value as Site["node"] | undefined) {
      if (at.kind === "Name") return this.program.sourceOf(node as Site["node"])
      if (at.kind !== "Attribute" && at.kind !== "Subscript") return null
    }
    return null
  }

  delete(frame: PyFrame, point: Point): void {
    const code = frame.code.code
    const target = (): string => {
      switch (point.op) {
        case Op.DELETE_FAST:
        case Op.DELETE_DEREF:
          return code.localsplusnames[point.arg]
        case Op.DELETE_ATTR:
          return `${this.owner(point.site, this.stack.top(frame, 1))}.${code.names[point.arg]}`
        case Op.DELETE_SUBSCR:
          return `${this.owner(point.site, this.stack.top(frame, 2))}[${this.stack.textAt(frame, 1)}]`
        default:
          return code.names[point.arg]
      }
    }
    this.log.push(EventKind.UNBIND, [target()])
  }
}
