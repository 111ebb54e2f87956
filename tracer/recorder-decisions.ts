// Decisions: truths that jumps hang on, and how they travel up through `not`, `and` and `or` to what they decide.

import { Op, type PyFrame, type Value } from "../interpreter/index.js"
import { EventKind, type EventSink } from "./events.js"
import type { Point } from "./points.js"
import type { FrameState } from "./recorder-frames.js"
import type { StackReader } from "./recorder-stack.js"
import type { Program, Site } from "./sites.js"

export class Decisions {
  constructor(
    private readonly stack: StackReader,
    private readonly program: Program,
    private readonly log: EventSink,
  ) {}

  test(frame: PyFrame, state: FrameState, point: Point): void {
    const value = this.stack.top(frame, 1) as Value
    const { site } = point
    if (point.part >= 0 && site?.node.kind === "BoolOp") {
      this.valueTest(frame, state, point, value === true)
      return
    }
    if (site?.node.kind === "ExceptHandler") {
      this.handlerTest(frame, state, site, point.op)
      return
    }
    if (point.op === Op.POP_JUMP_IF_NONE || point.op === Op.POP_JUMP_IF_NOT_NONE) {
      this.noneTest(state, site, value, Math.max(point.part, 0))
      return
    }
    // A link of a chain decides nothing if it holds and more follow.
    const links = (site?.node.ops as string[] | undefined)?.length ?? 0
    if (value === true && point.part >= 0 && point.part < links - 1) return
    this.reportTruth(state, site, value)
    if (site !== null) this.decide(state, site, value === true)
  }

  // Does an `except` clause take the exception? `except*` takes a part of a group: that part, or None.
  private handlerTest(frame: PyFrame, state: FrameState, handler: Site, op: number): void {
    const isGroup = op === Op.POP_JUMP_IF_NONE || op === Op.POP_JUMP_IF_NOT_NONE
    const operand = isGroup ? "group" : this.stack.textAt(frame, 2)
    this.log.push(EventKind.EVALUATE, [handler.id, this.stack.textAt(frame, 1), 1, operand])
    state.branching = true
  }

  // `x is None` decides a jump without ever becoming a value.
  private noneTest(state: FrameState, site: Site | null, value: Value, index: number): void {
    if (site === null || site.node.kind !== "Compare") return
    const holds = (value === null) === ((site.node.ops as string[])[index] === "Is")
    this.log.push(EventKind.COMPARE_LINK, [site.id, index, this.stack.text(holds), this.stack.text(value), this.stack.text(null)])
    this.decide(state, site, holds)
  }

  private reportTruth(state: FrameState, site: Site | null, result: Value): void {
    const taken = state.truthOf
    state.truthOf = null
    if (taken === null || site === null || taken.site !== site || typeof taken.value === "boolean") return
    this.log.push(EventKind.TRUTH, [site.id, this.stack.text(taken.value), this.stack.text(result)])
  }

  // An operand of a value-giving `and`/`or`: its value lies under its truth.
  private valueTest(frame: PyFrame, state: FrameState, point: Point, isTrue: boolean): void {
    const site = point.site as Site
    const value = this.stack.textAt(frame, 2)
    const isAnd = site.node.op === "And"
    if (isTrue !== isAnd) {
      state.decided.add(site)
      state.boolOperands.delete(site)
      this.log.push(EventKind.SHORT_CIRCUIT, [site.id, point.part, value])
    } else this.addOperand(state, site, value)
  }

  private addOperand(state: FrameState, site: Site, value: string): string[] {
    const operands = state.boolOperands.get(site) ?? []
    operands.push(value)
    state.boolOperands.set(site, operands)
    return operands
  }

  boolEnd(frame: PyFrame, state: FrameState, site: Site): void {
    if (state.decided.delete(site)) return
    // Others jump to where it ends: around it, or past it when an operator around it is decided.
    if (!state.boolOperands.has(site)) return
    const value = this.stack.textAt(frame, 1)
    const operands = this.addOperand(state, site, value)
    state.boolOperands.delete(site)
    this.log.push(EventKind.EVALUATE, [site.id, value, operands.length, ...operands])
  }

  /// A test's truth travels up through `not`, `and`, `or` to the statement or expression that it decides.
  private decide(state: FrameState, tested: Site, truth: boolean): void {
    let site = tested
    let value = truth
    for (let parent = site.parent; parent !== null; site = parent, parent = site.parent) {
      if (parent.node.kind === "UnaryOp" && parent.node.op === "Not") {
        this.log.push(EventKind.EVALUATE, [parent.id, this.stack.text(!value), 1, this.stack.text(value)])
        value = !value
      } else if (parent.node.kind === "BoolOp") {
        if (!this.decideBool(state, parent, site.index, value)) return
      } else {
        this.branch(state, parent, site, value)
        return
      }
    }
  }

  // False while the operator is still open.
  private decideBool(state: FrameState, site: Site, index: number, value: boolean): boolean {
    const isAnd = site.node.op === "And"
    const isLast = index === (site.node.values as unknown[]).length - 1
    const text = this.stack.text(value)
    if (value !== isAnd && !isLast) {
      state.boolOperands.delete(site)
      this.log.push(EventKind.SHORT_CIRCUIT, [site.id, index, text])
      return true
    }
    const operands = this.addOperand(state, site, text)
    if (!isLast) return false
    state.boolOperands.delete(site)
    this.log.push(EventKind.EVALUATE, [site.id, text, operands.length, ...operands])
    return true
  }

  private branch(state: FrameState, parent: Site, site: Site, value: boolean): void {
    const { kind } = parent.node
    if (kind === "If" || kind === "While" || kind === "match_case") state.branching = true
    else if (kind === "IfExp" && site.field === "test") {
      const chosen = (value ? parent.node.body : parent.node.orelse) as Site["node"]
      this.log.push(EventKind.CHOOSE, [this.program.sourceOf(chosen)])
    }
  }
}
