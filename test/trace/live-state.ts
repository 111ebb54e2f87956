// An oracle for the state of a traced program: at every step the state that the events give is compared with the machine itself - all frames
// with their variables, cells, loops and operand stack, and every object that these reach, walked in parallel.

import {
  extraOf,
  iteratorSources,
  LocalKind,
  type Machine,
  PyBaseException,
  PyByteArray,
  PyCell,
  PyDict,
  PyDictView,
  PyFloat,
  type PyFrame,
  PyFrozenset,
  PyInstance,
  PyList,
  PyMethod,
  type PyObject,
  PySet,
  PySlice,
  PyTuple,
  positionOfIterator,
  typeOf,
  type Value,
} from "../../interpreter/index.js"
import { isArray } from "../../tracer/arrays.js"
import { decodeEvent } from "../../tracer/event-schema.js"
import { type EventKind, EventLog, type EventSink } from "../../tracer/events.js"
import { attributesOf } from "../../tracer/state/attributes.js"
import { RunHistory } from "../../tracer/state/history.js"
import { isReference, type ObjectState, referredObject } from "../../tracer/state/object-state.js"
import { type FrameState, RunState } from "../../tracer/state/run-state.js"
import type { TraceOptions } from "../../tracer/trace.js"
import { TracedRun } from "../../tracer/traced-run.js"
import { defaultPolicy, ValueRenderer } from "../../tracer/values.js"

/// What was compared, and what differed.
export interface StateReport {
  steps: number
  values: number
  faults: string[]
}

export interface StateCheckOptions extends TraceOptions {
  /// So many values are compared; then the run ends.
  most: number
}

/// The values of `ValueTexts` that are shown by their texts alone, without what stands for an object.
const anyName = /\b(?:_?it|_?loop|_?gen|coroutine|async_generator|[A-Za-z_][\w.]*#)\d+/g
const MOST_FAULTS = 5

/// Runs a program and compares its state at every step with the machine, then with what going back and forth in its history gives.
export function checkState(source: string, options: StateCheckOptions): StateReport {
  const report: StateReport = { steps: 0, values: 0, faults: [] }
  const log = new EventLog()
  const checker = new Checker(report, log, options.most)
  const run = new TracedRun(source, { stack: true, ...options }, checker)
  checker.machine = run.machine
  run.advance()
  checkHistory(log, checker.pictures, report)
  return report
}

class Checker implements EventSink {
  machine: Machine | null = null
  readonly pictures: string[] = []
  private readonly state = new RunState()
  private texts: ValueRenderer | null = null
  /// The names that a module has before its first event.
  private readonly given = new WeakMap<PyDict, Map<string, Value>>()
  private readonly suspended = new Map<number, PyFrame>()
  /// Which object each number stands for, and the other way round.
  private readonly objects = new Map<number, PyObject>()
  private readonly numbers = new Map<PyObject, number>()
  private visited = new Set<number>()
  private path = ""

  constructor(
    private readonly report: StateReport,
    private readonly log: EventLog,
    private readonly most: number,
  ) {}

  push(kind: EventKind, args: readonly (number | string)[]): void {
    const { report } = this
    if (report.values > this.most) return
    this.log.push(kind, args)
    if (!this.state.apply(decodeEvent(kind, args.slice() as number[], null))) return
    report.steps++
    if (report.faults.length < MOST_FAULTS) this.step()
    this.pictures.push(pictureOf(this.state))
  }

  private step(): void {
    const machine = this.machine as Machine
    this.texts ??= new ValueRenderer(machine, defaultPolicy)
    this.visited = new Set()
    const { stack, event } = this.state
    // A generator that delegates is no running frame while an exception is thrown into the one it delegates to.
    const running = new Set(stack.map(({ id }) => id))
    const frames = this.liveFrames(machine).filter((frame) => frame.generator === null || running.has(idOf(frame)))
    this.path = `step ${this.state.step} ${event?.event}:${event?.line}`
    this.same("stack", stack.map(({ id }) => id).join(), frames.map(idOf).join())
    for (let i = 0; i < Math.min(frames.length, stack.length); i++) this.frame(frames[i], stack[i])
    for (const [id, frame] of this.suspended) {
      const state = this.state.frames.get(id)
      if (frame.extra?.traced == null) this.suspended.delete(id)
      else if (state === undefined) this.same("suspended frame", "-", String(id))
      else if (!stack.includes(state)) this.frame(frame, state)
    }
    const innermost = frames.at(-1)
    if (innermost === undefined || event === null) return
    if (innermost.generator !== null) this.suspended.set(idOf(innermost), innermost)
    if (event.event === "instruction") {
      const from = innermost.base + innermost.executable.nlocalsplus
      this.list(`${this.state.step} stack`, machine.stack.slice(from, innermost.sp) as Value[], event.stack)
    }
  }

  private liveFrames(machine: Machine): PyFrame[] {
    const frames: PyFrame[] = []
    for (let at = machine.frame; at !== null; at = at.back) if (at.extra?.traced != null) frames.unshift(at)
    return frames
  }

  private frame(frame: PyFrame, state: FrameState): void {
    const where = `step ${this.state.step} ${this.state.event?.event}:${this.state.event?.line}, ${state.qualname}#${state.id}`
    const live = this.variablesOf(frame)
    for (const name of new Set([...live.keys(), ...state.values.keys()])) {
      this.path = `${where}: ${name}`
      const value = state.values.get(name)
      if (value === undefined || !live.has(name))
        this.same("variable", value === undefined ? "-" : "there", live.has(name) ? "there" : "-")
      else this.value(live.get(name), value)
    }
    // Lines tell the loops of the innermost frame; what else iterates in the others belongs to what they are about to do.
    const { event, frame: innermost, stack } = this.state
    if (!stack.includes(state) || (state === innermost && event?.event !== "line" && event?.event !== "instruction")) return
    const from = frame.base + frame.executable.nlocalsplus
    const loops = (this.machine as Machine).stack.slice(from, frame.sp).filter(isIterator) as Value[]
    this.list(`${where}: loops`, state === innermost ? loops : loops.slice(0, state.loops.length), state.loops)
  }

  private variablesOf(frame: PyFrame): Map<string, Value> {
    const machine = this.machine as Machine
    const found = new Map<string, Value>()
    const { localsplusnames, localspluskinds } = frame.code.code
    const namespace = frame.locals instanceof PyDict ? frame.locals : null
    if (namespace !== null) {
      const isModule = frame.locals === frame.globals
      let given = this.given.get(namespace)
      if (given === undefined) {
        given = new Map(isModule ? namespace.stringItems() : [])
        this.given.set(namespace, given)
      }
      for (const [name, value] of namespace.stringItems()) {
        if (given.get(name) === value && given.has(name)) continue
        given.delete(name)
        found.set(name, value)
      }
    }
    for (let i = 0; i < localsplusnames.length; i++) {
      const isHidden = (localspluskinds[i] & LocalKind.HIDDEN) !== 0
      if (isHidden !== (frame.locals !== null)) continue
      const slot = machine.frameSlot(frame, i)
      const value = slot instanceof PyCell ? slot.value : slot
      if (value !== undefined) found.set(localsplusnames[i], value)
    }
    return found
  }

  // ---- values

  private same(what: string, mine: string, live: string): void {
    this.report.values++
    if (mine !== live && this.report.faults.length < MOST_FAULTS)
      this.report.faults.push(`${this.path}: ${what}: told ${mine.slice(0, 200)}, is ${live.slice(0, 200)}`)
  }

  private list(path: string, live: readonly Value[], told: readonly string[]): void {
    this.path = path
    this.same("length", String(told.length), String(live.length))
    for (let i = 0; i < Math.min(told.length, live.length); i++) {
      this.path = `${path}[${i}]`
      this.value(live[i], told[i])
    }
  }

  private value(live: Value | undefined, told: string): void {
    if (!isReference(told)) {
      const text = (this.texts as ValueRenderer).render(live)
      this.same("value", told.replace(anyName, "NAME"), text.replace(anyName, "NAME"))
      if (mustBeObject(live)) this.same("reference", told, "an object")
      return
    }
    const id = referredObject(told)
    const object = this.state.objects.get(id)
    if (object === undefined || typeof live !== "object" || live === null) return this.same("object", told, "no object")
    if (this.objects.get(id) === undefined) this.objects.set(id, live)
    if (this.numbers.get(live) === undefined) this.numbers.set(live, id)
    this.same("identity", String(id), this.objects.get(id) === live ? String(this.numbers.get(live)) : "another object")
    if (this.visited.has(id)) return
    this.visited.add(id)
    this.content(live, object)
  }

  private content(live: PyObject, object: ObjectState): void {
    const { path } = this
    this.same("type", object.type, live instanceof PyMethod ? "method" : typeOf(live).name)
    this.attributes(live, object)
    const content = contentOf(live)
    if (content !== null) this.list(path, content, object.values())
    else if (object.kind === "iterator") {
      const position = positionOfIterator(live)
      this.same("position", object.items[0], position === undefined ? "" : position === null ? "end" : String(position))
      // What it went over is told when it appears.
      if (position !== null) this.list(path, iteratorSources(live), object.items.slice(1))
    }
    this.path = path
  }

  private attributes(live: PyObject, object: ObjectState): void {
    const { path } = this
    const attributes = live instanceof PyInstance ? instanceAttributes(live) : attributesOf(live)
    const names = attributes.map(([name]) => name)
    this.same("attributes", [...object.attributes.keys()].sort().join(), names.sort().join())
    for (const [name, value] of attributes) {
      this.path = `${path}.${name}`
      const told = object.attributes.get(name)
      if (told !== undefined) this.value(value, told)
    }
    this.path = path
  }
}

function idOf(frame: PyFrame): number {
  return (extraOf(frame).traced as unknown as { id: number }).id
}

/// What an object holds, in the order of its events.
function contentOf(live: PyObject): readonly Value[] | null {
  if (live instanceof PyList || live instanceof PyTuple) return live.items
  if (live instanceof PySet || live instanceof PyFrozenset) return live.toArray()
  if (live instanceof PyBaseException) return live.args.items
  if (live instanceof PyMethod) return [live.fn, live.self]
  if (live instanceof PySlice) return [live.start, live.stop, live.step]
  if (live instanceof PyDict) {
    const items: Value[] = []
    for (let entry = live.first; entry !== null; entry = entry.next) items.push(entry.key, entry.value as Value)
    return items
  }
  if (live instanceof PyDictView) return [live.dict]
  if (live instanceof PyByteArray) return [...live.bytes]
  if (isArray(live)) return live.items()
  if (!("appendLeft" in live)) return null
  const deque = live as unknown as { length: number; at(index: number): Value }
  return Array.from({ length: deque.length }, (_, i) => deque.at(i))
}

function instanceAttributes(live: PyInstance): [string, Value][] {
  const reserved = live.cls.slotNames
  const own = reserved.map((name, i): [string, Value | undefined] => [name, live.slots[i]])
  const { dict } = live
  const others: [string, Value | undefined][] =
    dict === null ? live.shape.names().map((name, i) => [name, live.slots[reserved.length + i]]) : dict.stringItems()
  return [...own, ...others].filter((pair): pair is [string, Value] => pair[1] !== undefined)
}

function mustBeObject(live: Value | undefined): boolean {
  const kinds = [PyList, PyDict, PySet, PyInstance, PyByteArray, PyDictView]
  return kinds.some((kind) => live instanceof kind)
}

function isIterator(value: Value | undefined): boolean {
  if (typeof value !== "object" || value === null || value instanceof PyFloat || value instanceof PyCell) return false
  return typeOf(value).slots.tp_iternext !== null
}

/// All that a state says, as text.
export function pictureOf(state: RunState): string {
  const frames = [...state.frames.values()].map(({ id, line, values, told, loops }) => [id, line, [...values], [...told], loops])
  const objects = [...state.objects.values()].map((object) => [
    object.id,
    object.version,
    [...object.attributes],
    object.values(),
  ])
  const shown = state.stack.map(({ variables }) => [...variables])
  return JSON.stringify([state.step, state.stack.map(({ id }) => id), frames, objects, state.output, state.changes, shown])
}

/// Compares the states of a history, asked for in an order that goes back and forth, with those on the way.
function checkHistory(log: EventLog, pictures: readonly string[], report: StateReport): void {
  const history = new RunHistory(log)
  const n = history.steps
  const order = Array.from({ length: Math.min(n, 60) }, (_, i) => (i * 7919) % n)
  for (let step = n - 1; step >= Math.max(0, n - 10); step--) order.push(step)
  for (const step of order) {
    if (pictureOf(history.stateAt(step)) === pictures[step]) continue
    report.faults.push(`step ${step}: the history has another state`)
    return
  }
}
