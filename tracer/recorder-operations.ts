// Operations: an evaluation's operands and its result, and what a call changed in the containers that it was given.

import { Op, type PyFrame, type Value } from "../interpreter/index.js"
import { EventKind, type EventSink } from "./events.js"
import type { Point } from "./points.js"
import type { FrameState, Pending } from "./recorder-frames.js"
import { aliases, isMutable, pathText } from "./recorder-names.js"
import type { StackReader } from "./recorder-stack.js"
import { invertedOps } from "./site-kinds.js"
import type { Site } from "./sites.js"

export class Operations {
  constructor(
    private readonly stack: StackReader,
    private readonly log: EventSink,
  ) {}

  /// Its operands are on the stack.
  begin(frame: PyFrame, state: FrameState, point: Point): void {
    const site = point.site as Site
    const values = this.stack.operands(frame, state, point)
    const operands = values.map((value) => this.stack.text(value))
    state.pending.push({ site, part: point.part, operands, watched: this.watch(site, values) })
  }

  /// Its result is on the stack.
  end(frame: PyFrame, state: FrameState, point: Point): void {
    const pending = this.takePending(state, point)
    if (pending === null) return
    const result = this.stack.textAt(frame, 1)
    const { site, operands } = pending
    if (site.node.kind === "Compare") this.compared(pending, point, result)
    else {
      this.log.push(EventKind.EVALUATE, [site.id, result, operands.length, ...operands])
    }
    this.reportMutations(frame, pending)
  }

  // The compiler makes one instruction of `not x in y`, and of `not x is y`.
  private compared({ site, operands }: Pending, { op, arg, part }: Point, result: string): void {
    const isInverted =
      (op === Op.CONTAINS_OP || op === Op.IS_OP) && (arg === 1) !== invertedOps.has((site.node.ops as string[])[part])
    const own = isInverted ? this.stack.text(result !== "True") : result
    this.log.push(EventKind.COMPARE_LINK, [site.id, part, own, ...operands])
    if (isInverted && site.parent !== null) this.log.push(EventKind.EVALUATE, [site.parent.id, result, 1, own])
  }

  // What an exception left behind is dropped on the way.
  private takePending(state: FrameState, point: Point): Pending | null {
    while (state.pending.length > 0) {
      const pending = state.pending.pop() as Pending
      if (pending.site === point.site && pending.part === point.part) return pending
    }
    return null
  }

  private watch(site: Site, values: readonly (Value | undefined)[]): Pending["watched"] {
    if (site.node.kind !== "Call") return []
    const func = site.node.func as Site["node"]
    const nodes = [func.kind === "Attribute" ? func.value : null, ...(site.node.args as Site["node"][])]
    const watched: Pending["watched"] = []
    values.forEach((object, i) => {
      const path = pathText(nodes[i] as Site["node"] | null | undefined)
      if (path !== null && isMutable(object)) watched.push({ path, object: object as Value, before: this.stack.text(object) })
    })
    return watched
  }

  private reportMutations(frame: PyFrame, pending: Pending): void {
    for (const { path, object, before } of pending.watched) {
      const after = this.stack.text(object)
      if (after === before) continue
      this.log.push(EventKind.MUTATE, [path, after])
      for (const alias of aliases(this.stack.machine, frame, object, path)) this.log.push(EventKind.MUTATE, [alias, after])
    }
  }

  /// The operation that raised, or through whose call an exception came.
  fail({ site, part, operands }: Pending): void {
    if (site.node.kind === "Compare") this.log.push(EventKind.COMPARE_LINK, [site.id, part, "raise", ...operands])
    else this.log.push(EventKind.EVALUATE, [site.id, "raise", operands.length, ...operands])
  }
}
