// Displays with stars (`[*a, b]`, `{**d}`): their parts, from the first instruction to the one that makes them whole.

import { Op, PyDict, type PyFrame, PyTuple, type Value } from "../interpreter/index.js"
import { EventKind, type EventSink } from "./events.js"
import type { Point } from "./points.js"
import type { FrameState } from "./recorder-frames.js"
import type { StackReader } from "./recorder-stack.js"
import type { Site } from "./sites.js"

export class Displays {
  constructor(
    private readonly stack: StackReader,
    private readonly log: EventSink,
  ) {}

  begin(frame: PyFrame, state: FrameState, point: Point): void {
    state.parts.set(
      point.site as Site,
      this.stack.operands(frame, state, point).map((value) => this.stack.text(value)),
    )
  }

  part(frame: PyFrame, state: FrameState, point: Point): void {
    const site = point.site as Site
    const parts = state.parts.get(site)
    if (parts === undefined) return
    const value = this.stack.top(frame, 1)
    if (point.op === Op.MAP_ADD) parts.push(this.stack.textAt(frame, 2), this.stack.text(value))
    else if (value instanceof PyDict && this.isNextKeyed(site, parts)) {
      for (let entry = value.first; entry !== null; entry = entry.next) {
        parts.push(this.stack.text(entry.key), this.stack.text(entry.value as Value))
      }
    } else if (value instanceof PyTuple && this.isNextPlain(site, parts, point.op)) {
      for (const item of value.items) parts.push(this.stack.text(item))
    } else parts.push(this.stack.text(value))
  }

  // Pairs that follow a `**` come as a dict, constants that follow a `*` as a tuple.
  private isNextKeyed(site: Site, parts: readonly string[]): boolean {
    let at = 0
    for (const key of (site.node.keys as unknown[] | undefined) ?? []) {
      if (at >= parts.length) return key !== null
      at += key === null ? 1 : 2
    }
    return false
  }

  private isNextPlain(site: Site, parts: readonly string[], op: number): boolean {
    const next = (site.node.elts as Site["node"][] | undefined)?.[parts.length]
    return op !== Op.LIST_APPEND && op !== Op.SET_ADD && next !== undefined && next.kind !== "Starred"
  }

  end(frame: PyFrame, state: FrameState, site: Site): void {
    const parts = state.parts.get(site) ?? []
    state.parts.delete(site)
    this.log.push(EventKind.EVALUATE, [site.id, this.stack.textAt(frame, 1), parts.length, ...parts])
  }
}
