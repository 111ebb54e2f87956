// Recorder: turns trace points into events. It looks at the machine's stack and frames, and never changes them.

import {
  type Executable,
  lineOfFrame,
  type Machine,
  Op,
  type PyBaseException,
  PyByteArray,
  PyCell,
  PyDict,
  type PyFrame,
  PyList,
  type PyObject,
  PySet,
  PyTuple,
  RunStopped,
  type TraceSink,
  type Value,
} from "../interpreter/index.js"
import { functionName, isBuiltinCode } from "./builtin-code.js"
import type { BuiltinOpener } from "./builtin-opener.js"
import { EventKind, type EventSink } from "./events.js"
import type { LineChanges } from "./line-changes.js"
import { type Point, PointKind } from "./points.js"
import type { Program, Site } from "./sites.js"
import type { ValueTexts } from "./values.js"

interface Pending {
  site: Site
  part: number
  operands: string[]
  /// Containers that a native call may change: what names them, and how they looked.
  watched: { path: string; object: Value; before: string }[]
}

/// What the recorder knows of a frame in progress.
class FrameState {
  line = -1
  pc = -1
  readonly pending: Pending[] = []
  iterating: Value | undefined = undefined
  branching = false
  /// Has it yielded, and not gone on since?
  suspended = false
  /// The value whose truth was taken last.
  truthOf: { site: Site | null; value: Value } | null = null
  /// Operand texts of short-circuit operators under way, and those already decided.
  readonly boolOperands = new Map<Site, string[]>()
  readonly decided = new Set<Site>()
  /// The `case` being tried, and what it is tried with.
  matching: { site: Site; subject: string } | null = null
  /// What GET_ITER is about to be given.
  iterable: Value | undefined = undefined
  /// Parts of displays with stars under way.
  readonly parts = new Map<Site, string[]>()
  constructor(readonly id: number) {}
}

export class Recorder implements TraceSink {
  private readonly frames = new Map<PyFrame, FrameState>()
  private readonly counts = new WeakMap<PyObject, number>()
  private nextFrame = 0
  private lastRaised: PyBaseException | null = null
  private raisedIn: PyFrame | null = null
  private lines = 0

  constructor(
    private readonly machine: Machine,
    private readonly program: Program,
    private readonly values: ValueTexts,
    readonly log: EventSink,
    private readonly maxSteps: number,
    /// Where built-ins are opened.
    private readonly opener: BuiltinOpener | null,
    /// Tells line events what changed in the variables; null for none.
    private readonly changes: LineChanges | null = null,
  ) {}

  /// For Interpreter.trace.
  readonly instrument = (executable: Executable): Executable => this.program.instrument(executable)

  point(frame: PyFrame, index: number): void {
    const point = this.program.points[index]
    const state = this.frames.get(frame)
    this.values.aside = isBuiltinCode(frame.code.code)
    if (point.kind === PointKind.CALL) {
      this.call(frame)
      this.opener?.entered(frame)
      return
    }
    // Points of a frame that was entered before tracing began have nothing to say.
    if (state === undefined) return
    if (state.iterating !== undefined && point.kind !== PointKind.ITEM) this.finishIteration(state, point.kind === PointKind.LINE)
    if (state.matching !== null) this.tryMatch(state, point)
    this.dispatch(frame, state, point)
    if (this.opener !== null && opens(point.kind)) this.opener.reached(frame, point.op, point.arg)
  }

  private dispatch(frame: PyFrame, state: FrameState, point: Point): void {
    switch (point.kind) {
      case PointKind.LINE:
        return this.line(frame, state, point.line)
      case PointKind.RESUME:
        return this.resume(frame, state)
      case PointKind.RETURN:
        return this.return(frame, state, point)
      case PointKind.YIELD:
        return this.yield(frame, state)
      case PointKind.OPERANDS:
        return this.operands(frame, state, point)
      case PointKind.RESULT:
        return this.result(frame, state, point)
      case PointKind.STORE:
        return this.store(frame, point)
      case PointKind.DELETE:
        return this.delete(frame, point)
      case PointKind.ITERATE:
        state.iterating = this.top(frame, 1) as Value
        return
      case PointKind.ITEM:
        return this.item(frame, state)
      case PointKind.TRUTH:
        state.truthOf = { site: point.site, value: this.top(frame, 1) as Value }
        return
      case PointKind.TEST:
        return this.test(frame, state, point)
      case PointKind.BOOL_END:
        return this.boolEnd(frame, state, point.site as Site)
      case PointKind.APPEND:
        return this.append(frame, point)
      case PointKind.ENTER:
        return this.log.push(EventKind.ENTER, [this.textAt(frame, 1)])
      case PointKind.EXIT:
        return this.log.push(EventKind.EXIT, [this.textAt(frame, 1)])
      case PointKind.ITERABLE:
        state.iterable = this.top(frame, 1)
        return
      case PointKind.ITERATOR:
        return this.iterator(frame, state, point.site as Site)
      case PointKind.DISPLAY:
        state.parts.set(
          point.site as Site,
          this.operandValues(frame, state, point).map((value) => this.text(value)),
        )
        return
      case PointKind.DISPLAY_PART:
        return this.displayPart(frame, state, point)
      case PointKind.DISPLAY_END:
        return this.displayEnd(frame, state, point.site as Site)
      case PointKind.HANDLE:
        return this.log.push(EventKind.HANDLE, [this.textAt(frame, 1)])
      case PointKind.CALL:
      case PointKind.MATCHED:
      case PointKind.OPEN:
        return
    }
  }

  // ---- values

  /// The stack slot `depth` below the top (1: the top itself).
  private top(frame: PyFrame, depth: number): Value | undefined {
    return this.machine.stack[frame.sp - depth]
  }

  private text(value: Value | undefined): string {
    return this.values.render(value)
  }

  private textAt(frame: PyFrame, depth: number): string {
    return this.text(this.top(frame, depth))
  }

  // ---- frames and lines

  private idOf(frame: PyFrame | null): number {
    for (let at = frame; at !== null; at = at.back) {
      const state = this.frames.get(at)
      if (state !== undefined) return state.id
    }
    return -1
  }

  private lineOf(frame: PyFrame): number {
    return lineOfFrame(frame) ?? -1
  }

  private call(frame: PyFrame): void {
    const state = new FrameState(this.nextFrame++)
    this.frames.set(frame, state)
    const { code } = frame.code
    const count = code.argcount + code.kwonlyargcount + ((code.flags & 4) >> 2) + ((code.flags & 8) >> 3)
    const args: (number | string)[] = [state.id, this.idOf(frame.back), this.lineOf(frame), functionName(code), count]
    for (let i = 0; i < count; i++) {
      const slot = this.machine.frameSlot(frame, i)
      args.push(code.localsplusnames[i], this.text(slot instanceof PyCell ? slot.value : slot))
    }
    // No globals; then the file.
    if (code.filename !== this.program.filename && !isBuiltinCode(code)) args.push(0, code.filename)
    this.changes?.begin(frame)
    this.log.push(EventKind.CALL, args)
  }

  private line(frame: PyFrame, state: FrameState, line: number): void {
    const sameLine = line === state.line && frame.pc > state.pc
    state.pc = frame.pc
    if (sameLine) return
    state.line = line
    if (state.branching) {
      state.branching = false
      this.log.push(EventKind.BRANCH, [line])
    }
    if (++this.lines > this.maxSteps) throw new RunStopped("steps")
    const args: (number | string)[] = [state.id, line]
    this.changes?.push(args, frame)
    this.log.push(EventKind.LINE, args)
    const tried = this.program.textOf(functionName(frame.code.code), frame.code.code.filename).cases.get(line)
    if (tried !== undefined && frame.sp > frame.base + frame.executable.nlocalsplus) {
      state.matching = { site: tried, subject: this.textAt(frame, 1) }
    }
  }

  // A pattern fits when it binds, or when its guard or block begins; it does not when another line or the frame's end comes first.
  private tryMatch(state: FrameState, point: Point): void {
    const { site, subject } = state.matching as NonNullable<FrameState["matching"]>
    const fits = point.kind === PointKind.STORE || point.kind === PointKind.MATCHED || isInBlock(site, point)
    if (!fits && point.kind !== PointKind.LINE && point.kind !== PointKind.RETURN) return
    state.matching = null
    this.log.push(EventKind.EVALUATE, [site.id, this.text(fits), 1, subject])
    if (!fits || site.node.guard === null) state.branching = true
  }

  private iterator(frame: PyFrame, state: FrameState, site: Site): void {
    const iterable = state.iterable
    state.iterable = undefined
    const iterator = this.top(frame, 1)
    if (iterator !== iterable) this.log.push(EventKind.EVALUATE, [site.id, this.text(iterator), 1, this.text(iterable)])
  }

  // ---- displays with stars

  private displayPart(frame: PyFrame, state: FrameState, point: Point): void {
    const site = point.site as Site
    const parts = state.parts.get(site)
    if (parts === undefined) return
    const value = this.top(frame, 1)
    if (point.op === Op.MAP_ADD) parts.push(this.textAt(frame, 2), this.text(value))
    else if (value instanceof PyDict && this.isNextKeyed(site, parts)) {
      for (let entry = value.first; entry !== null; entry = entry.next) {
        parts.push(this.text(entry.key), this.text(entry.value as Value))
      }
    } else if (value instanceof PyTuple && this.isNextPlain(site, parts, point.op)) {
      for (const item of value.items) parts.push(this.text(item))
    } else parts.push(this.text(value))
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

  private displayEnd(frame: PyFrame, state: FrameState, site: Site): void {
    const parts = state.parts.get(site) ?? []
    state.parts.delete(site)
    this.log.push(EventKind.EVALUATE, [site.id, this.textAt(frame, 1), parts.length, ...parts])
  }

  // A FOR_ITER that gave no item is noticed at whatever comes next. A statement's loop then leads to another line.
  private finishIteration(state: FrameState, isStatement: boolean): void {
    const iterator = state.iterating as Value
    state.iterating = undefined
    this.log.push(EventKind.END, [this.iteratorName(iterator), this.countOf(iterator)])
    if (isStatement) state.branching = true
  }

  private resume(frame: PyFrame, state: FrameState): void {
    this.goOn(frame, state, this.textAt(frame, 1))
  }

  private goOn(frame: PyFrame, state: FrameState, value: string): void {
    state.suspended = false
    this.log.push(EventKind.RESUME, [state.id, this.idOf(frame.back), value, this.lineOf(frame)])
  }

  private return(frame: PyFrame, state: FrameState, point: Point): void {
    state.branching = false
    const value = point.op === Op.RETURN_CONST ? frame.code.consts[point.arg] : this.top(frame, 1)
    this.log.push(EventKind.RETURN, [state.id, this.text(value), this.idOf(frame.back), this.lineOf(frame)])
    this.frames.delete(frame)
  }

  private yield(frame: PyFrame, state: FrameState): void {
    state.suspended = true
    this.log.push(EventKind.YIELD, [state.id, this.textAt(frame, 1), this.idOf(frame.back), this.lineOf(frame)])
  }

  // ---- expressions

  private operands(frame: PyFrame, state: FrameState, point: Point): void {
    const site = point.site as Site
    const values = this.operandValues(frame, state, point)
    const operands = values.map((value) => this.text(value))
    state.pending.push({ site, part: point.part, operands, watched: this.watch(site, values) })
  }

  private operandValues(frame: PyFrame, state: FrameState, point: Point): (Value | undefined)[] {
    const take = (n: number): (Value | undefined)[] => this.machine.stack.slice(frame.sp - n, frame.sp)
    switch (point.op) {
      case Op.UNARY_NOT: {
        // Its truth was taken already.
        const taken = state.truthOf
        state.truthOf = null
        return taken === null ? take(1) : [taken.value]
      }
      case Op.UNARY_NEGATIVE:
      case Op.UNARY_INVERT:
      case Op.CALL_INTRINSIC_1:
      case Op.FORMAT_SIMPLE:
      case Op.GET_AWAITABLE:
      case Op.LOAD_ATTR:
      case Op.LOAD_SUPER_ATTR:
        return take(1)
      case Op.BINARY_SLICE:
        return take(3)
      case Op.CALL: {
        const [callable, self, ...args] = take(point.arg + 2)
        if (definitions.has(point.site?.node.kind ?? "")) return [callable, self]
        return [self ?? callable, ...args]
      }
      case Op.CALL_KW: {
        const [callable, self, ...args] = take(point.arg + 3)
        return [self ?? callable, ...args.slice(0, -1)]
      }
      case Op.CALL_FUNCTION_EX: {
        const [callable, , ...args] = take(3 + (point.arg & 1))
        return [callable, ...args]
      }
      case Op.BUILD_LIST:
      case Op.BUILD_TUPLE:
      case Op.BUILD_SET:
      case Op.BUILD_STRING:
        return take(point.arg)
      case Op.BUILD_MAP:
        return take(point.arg * 2)
      case Op.BUILD_CONST_KEY_MAP:
        return take(point.arg + 1).slice(0, -1)
      default:
        return take(2)
    }
  }

  private result(frame: PyFrame, state: FrameState, point: Point): void {
    const pending = this.takePending(state, point)
    if (pending === null) return
    const result = this.textAt(frame, 1)
    const { site, operands } = pending
    if (site.node.kind === "Compare") {
      this.log.push(EventKind.COMPARE_LINK, [site.id, point.part, result, ...operands])
    } else {
      this.log.push(EventKind.EVALUATE, [site.id, result, operands.length, ...operands])
    }
    this.reportMutations(frame, pending)
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
      if (path !== null && isMutable(object)) watched.push({ path, object: object as Value, before: this.values.render(object) })
    })
    return watched
  }

  private reportMutations(frame: PyFrame, pending: Pending): void {
    for (const { path, object, before } of pending.watched) {
      const after = this.values.render(object)
      if (after === before) continue
      this.log.push(EventKind.MUTATE, [path, after])
      for (const alias of this.aliases(frame, object, path)) this.log.push(EventKind.MUTATE, [alias, after])
    }
  }

  /// Other names of the frame for an object that changes in place.
  private *aliases(frame: PyFrame, object: Value | undefined, path: string | null): Generator<string> {
    if (path === null || !isMutable(object)) return
    if (frame.locals instanceof PyDict) {
      for (let entry = frame.locals.first; entry !== null; entry = entry.next) {
        if (entry.value === object && entry.key !== path) yield entry.key as string
      }
      return
    }
    const { localsplusnames } = frame.code.code
    for (let i = 0; i < localsplusnames.length; i++) {
      const slot = this.machine.frameSlot(frame, i)
      if ((slot instanceof PyCell ? slot.value : slot) === object && localsplusnames[i] !== path) yield localsplusnames[i]
    }
  }

  // ---- stores

  private store(frame: PyFrame, point: Point): void {
    const code = frame.code.code
    switch (point.op) {
      case Op.STORE_FAST:
      case Op.STORE_DEREF:
        return this.bind(code.localsplusnames[point.arg], this.textAt(frame, 1))
      case Op.STORE_FAST_LOAD_FAST:
        return this.bind(code.localsplusnames[point.arg >> 4], this.textAt(frame, 1))
      case Op.STORE_FAST_STORE_FAST:
        this.bind(code.localsplusnames[point.arg >> 4], this.textAt(frame, 1))
        return this.bind(code.localsplusnames[point.arg & 15], this.textAt(frame, 2))
      case Op.STORE_NAME:
      case Op.STORE_GLOBAL:
        return this.bind(code.names[point.arg], this.textAt(frame, 1))
      case Op.STORE_ATTR:
        return this.bind(`${this.owner(point.site, this.top(frame, 1))}.${code.names[point.arg]}`, this.textAt(frame, 2))
      case Op.STORE_SUBSCR: {
        const key = this.values.render(this.top(frame, 1))
        const [object, value] = [this.top(frame, 2), this.textAt(frame, 3)]
        const owner = this.owner(point.site, object)
        this.bind(`${owner}[${key}]`, value)
        for (const alias of this.aliases(frame, object, owner)) this.bind(`${alias}[${key}]`, value)
        return
      }
      default: {
        const range = `${this.sliceText(this.top(frame, 2))}:${this.sliceText(this.top(frame, 1))}`
        return this.bind(`${this.owner(point.site, this.top(frame, 3))}[${range}]`, this.textAt(frame, 4))
      }
    }
  }

  private sliceText(value: Value | undefined): string {
    return value === null ? "" : this.values.render(value)
  }

  private bind(target: string, value: string): void {
    this.log.push(EventKind.BIND, [target, value])
  }

  // How the object whose attribute or item is stored is called: by its path if it has one.
  private owner(site: Site | null, value: Value | undefined): string {
    const target = site === null ? null : site.node.kind === "AugAssign" ? (site.node.target as Site["node"]) : site.node
    if (target?.kind === "Name") return "__annotations__"
    return this.pathOf(target?.value as Site["node"] | undefined) ?? this.values.render(value)
  }

  // Names, attributes and items of them, as written.
  private pathOf(node: Site["node"] | null | undefined): string | null {
    for (let at = node; at !== null && at !== undefined; at = at.value as Site["node"] | undefined) {
      if (at.kind === "Name") return this.program.sourceOf(node as Site["node"])
      if (at.kind !== "Attribute" && at.kind !== "Subscript") return null
    }
    return null
  }

  private delete(frame: PyFrame, point: Point): void {
    const code = frame.code.code
    const target = (): string => {
      switch (point.op) {
        case Op.DELETE_FAST:
        case Op.DELETE_DEREF:
          return code.localsplusnames[point.arg]
        case Op.DELETE_ATTR:
          return `${this.owner(point.site, this.top(frame, 1))}.${code.names[point.arg]}`
        case Op.DELETE_SUBSCR:
          return `${this.owner(point.site, this.top(frame, 2))}[${this.values.render(this.top(frame, 1))}]`
        default:
          return code.names[point.arg]
      }
    }
    this.log.push(EventKind.UNBIND, [target()])
  }

  // ---- iteration

  private iteratorName(iterator: Value): string {
    return this.values.render(iterator)
  }

  private countOf(iterator: Value): number {
    return typeof iterator === "object" && iterator !== null ? (this.counts.get(iterator) ?? 0) : 0
  }

  private item(frame: PyFrame, state: FrameState): void {
    const iterator = this.top(frame, 2) as Value
    state.iterating = undefined
    const index = this.countOf(iterator)
    if (typeof iterator === "object" && iterator !== null) this.counts.set(iterator, index + 1)
    this.log.push(EventKind.NEXT, [this.iteratorName(iterator), index, this.textAt(frame, 1)])
  }

  private append(frame: PyFrame, point: Point): void {
    const element =
      point.op === Op.MAP_ADD
        ? `${this.values.render(this.top(frame, 2))}: ${this.values.render(this.top(frame, 1))}`
        : this.textAt(frame, 1)
    this.log.push(EventKind.APPEND, [element])
  }

  // ---- decisions

  private test(frame: PyFrame, state: FrameState, point: Point): void {
    const value = this.top(frame, 1) as Value
    if (point.part >= 0) {
      this.valueTest(frame, state, point, value === true)
      return
    }
    const { site } = point
    if (site?.node.kind === "ExceptHandler") {
      this.handlerTest(frame, state, site, point.op)
      return
    }
    if (point.op === Op.POP_JUMP_IF_NONE || point.op === Op.POP_JUMP_IF_NOT_NONE) {
      this.noneTest(state, site, value)
      return
    }
    this.reportTruth(state, site, value)
    if (site !== null) this.decide(state, site, value === true)
  }

  // Does an `except` clause take the exception? `except*` takes a part of a group: that part, or None.
  private handlerTest(frame: PyFrame, state: FrameState, handler: Site, op: number): void {
    const isGroup = op === Op.POP_JUMP_IF_NONE || op === Op.POP_JUMP_IF_NOT_NONE
    const operand = isGroup ? "group" : this.textAt(frame, 2)
    this.log.push(EventKind.EVALUATE, [handler.id, this.textAt(frame, 1), 1, operand])
    state.branching = true
  }

  // `x is None` decides a jump without ever becoming a value.
  private noneTest(state: FrameState, site: Site | null, value: Value): void {
    if (site === null || site.node.kind !== "Compare") return
    const holds = (value === null) === ((site.node.ops as string[])[0] === "Is")
    this.log.push(EventKind.COMPARE_LINK, [site.id, 0, this.text(holds), this.text(value), this.text(null)])
    this.decide(state, site, holds)
  }

  private reportTruth(state: FrameState, site: Site | null, result: Value): void {
    const taken = state.truthOf
    state.truthOf = null
    if (taken === null || site === null || taken.site !== site || typeof taken.value === "boolean") return
    this.log.push(EventKind.TRUTH, [site.id, this.text(taken.value), this.text(result)])
  }

  // An operand of a value-giving `and`/`or`: its value lies under its truth.
  private valueTest(frame: PyFrame, state: FrameState, point: Point, isTrue: boolean): void {
    const site = point.site as Site
    const value = this.textAt(frame, 2)
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

  private boolEnd(frame: PyFrame, state: FrameState, site: Site): void {
    if (state.decided.delete(site)) return
    const value = this.textAt(frame, 1)
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
        this.log.push(EventKind.EVALUATE, [parent.id, this.text(!value), 1, this.text(value)])
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
    const text = this.text(value)
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

  // ---- exceptions

  raised(frame: PyFrame, error: PyBaseException): void {
    this.values.aside = isBuiltinCode(frame.code.code)
    const state = this.frames.get(frame)
    if (state === undefined) return
    // A generator goes on with an exception from outside.
    if (state.suspended) this.goOn(frame, state, this.text(error))
    const failed = state.pending.pop()
    if (failed !== undefined) this.failed(failed)
    state.pending.length = 0
    state.parts.clear()
    state.matching = null
    state.iterating = undefined
    state.branching = false
    if (this.lastRaised === error) return
    this.lastRaised = error
    this.raisedIn = frame
    this.log.push(EventKind.RAISE, [this.text(error)])
  }

  // The operation that raised, or through whose call an exception came.
  private failed({ site, part, operands }: Pending): void {
    if (site.node.kind === "Compare") this.log.push(EventKind.COMPARE_LINK, [site.id, part, "raise", ...operands])
    else this.log.push(EventKind.EVALUATE, [site.id, "raise", operands.length, ...operands])
  }

  unwound(frame: PyFrame, error: PyBaseException): void {
    // The program sees it raised by the built-in.
    if (this.raisedIn === frame && isBuiltinCode(frame.code.code)) this.lastRaised = null
    this.opener?.unwound(frame, error)
    const state = this.frames.get(frame)
    if (state === undefined) return
    this.frames.delete(frame)
    this.log.push(EventKind.UNWIND, [state.id, this.idOf(frame.back), this.lineOf(frame)])
  }
}

/// What decorators are applied to.
const definitions: ReadonlySet<string> = new Set(["FunctionDef", "AsyncFunctionDef", "ClassDef"])

function isInBlock(site: Site, point: Point): boolean {
  if (point.kind !== PointKind.LINE) return false
  const block = site.node.body as unknown as { lineno: number; end_lineno: number }[]
  return point.line >= block[0].lineno && point.line <= block[block.length - 1].end_lineno
}

// Points where the opener looks at the instruction that follows.
function opens(kind: PointKind): boolean {
  return kind === PointKind.OPERANDS || kind === PointKind.RETURN || kind === PointKind.OPEN
}

function isMutable(value: Value | undefined): boolean {
  return value instanceof PyList || value instanceof PyDict || value instanceof PySet || value instanceof PyByteArray
}

/// The text of a name or a chain of attributes; null for anything else.
function pathText(node: Site["node"] | null | undefined): string | null {
  if (node === null || node === undefined) return null
  if (node.kind === "Name") return node.id as string
  if (node.kind !== "Attribute") return null
  const owner = pathText(node.value as Site["node"])
  return owner === null ? null : `${owner}.${node.attr as string}`
}
