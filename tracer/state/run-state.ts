// RunState: a run at one moment - its frames, their variables, the objects they reach, the output - followed event by event.

import { shortName } from "../builtin-code.js"
import type { BoundEvent, Changes, ObjectChangeEvent, TraceEvent, ValueText } from "../event-types.js"
import type { ValuePolicy } from "../values.js"
import { isReference, ObjectState, referredObject } from "./object-state.js"
import { ObjectTexts } from "./object-texts.js"

/// Events that happen in a frame: the steps of a run.
export type FrameStep = Extract<TraceEvent, { frame: number }>

export class FrameState {
  line: number
  /// By name, in order of appearance: texts, and references to objects (`@n`). The same reference is the same object.
  readonly values = new Map<string, ValueText>()
  /// The texts of the variables when the frame's last event told them.
  readonly told = new Map<string, string>()
  /// The iterators of the `for` loops that it is in, the outermost first.
  loops: readonly ValueText[] = []
  /// Numbers of cells by the names of variables that other frames have too; null for none.
  cells: ReadonlyMap<string, string> | null = null
  /// Of a suspended frame: the frame that it yielded to; null while it runs.
  yieldedTo: number | null = null
  private readonly shown = new Map<string, string>()
  /// Names that another frame bound since the frame's last event.
  private readonly boundElsewhere = new Set<string>()
  /// The values, as of the frame's last event, of variables that it has bound since.
  private readonly ahead = new Map<string, ValueText | undefined>()

  constructor(
    private readonly state: RunState,
    readonly id: number,
    /// The name without the classes and functions around it, as `co_name`.
    readonly name: string,
    readonly qualname: string,
    line: number,
    /// The frame that called; -1 for none.
    readonly caller: number,
    /// The file of its code, where that is not the program's own.
    readonly file?: string,
  ) {
    this.line = line
  }

  /// Value texts by name, in order of appearance, as they are now.
  get variables(): Map<string, string> {
    const { shown } = this
    if (shown.size > this.values.size) shown.clear()
    for (const [name, value] of this.values) {
      const text = this.state.text(value)
      if (shown.get(name) !== text) shown.set(name, text)
    }
    return shown
  }

  copyFor(state: RunState): FrameState {
    const twin = new FrameState(state, this.id, this.name, this.qualname, this.line, this.caller, this.file)
    for (const [name, value] of this.values) twin.values.set(name, value)
    for (const [name, text] of this.told) twin.told.set(name, text)
    twin.loops = this.loops
    twin.cells = this.cells
    twin.yieldedTo = this.yieldedTo
    for (const name of this.boundElsewhere) twin.boundElsewhere.add(name)
    for (const [name, value] of this.ahead) twin.ahead.set(name, value)
    return twin
  }

  /// Takes in what was bound, and gives what shows otherwise than at the frame's event before.
  change(bound: Changes): Changes {
    if (this.ahead.size > 0) this.forgetAhead()
    this.bind(bound)
    const changes: Record<string, string | null> = Object.create(null)
    const { told, state, boundElsewhere } = this
    const tell = (name: string, value: ValueText): void => {
      if (!isReference(value) && !(name in bound) && !boundElsewhere.has(name)) return
      const text = state.text(value)
      if (told.get(name) === text) return
      told.set(name, text)
      changes[name] = text
    }
    for (const name of told.keys()) {
      const value = this.values.get(name)
      if (value !== undefined) tell(name, value)
      else {
        told.delete(name)
        changes[name] = null
      }
    }
    if (told.size < this.values.size) for (const [name, value] of this.values) if (!told.has(name)) tell(name, value)
    boundElsewhere.clear()
    return changes
  }

  /// Takes in what the frame has bound since its last event. Its next event tells all of it from there: this is forgotten then.
  bindAhead(bound: Changes): void {
    for (const name in bound) if (!this.ahead.has(name)) this.ahead.set(name, this.values.get(name))
    this.bind(bound)
  }

  private forgetAhead(): void {
    for (const [name, value] of this.ahead) this.bind({ [name]: value ?? null })
    this.ahead.clear()
  }

  private bind(bound: Changes): void {
    for (const name in bound) {
      const value = bound[name]
      if (value !== null) this.values.set(name, value)
      else {
        this.values.delete(name)
        this.shown.delete(name)
      }
    }
  }

  /// Takes in which of its variables other frames have too.
  share(cells: Readonly<Record<string, string>>): void {
    this.cells = new Map([...(this.cells ?? []), ...Object.entries(cells)])
  }

  /// Takes in what another frame bound in a cell.
  bindCell(cell: string, value: ValueText | null): void {
    if (this.cells === null) return
    for (const [name, number] of this.cells) if (number === cell) this.bindElsewhere({ [name]: value })
  }

  /// Takes in what was bound since the frame's last event: its next event will tell it.
  bindElsewhere(bound: Changes): void {
    this.bind(bound)
    for (const name in bound) this.boundElsewhere.add(name)
  }
}

const nothing: Changes = Object.freeze(Object.create(null))

export class RunState {
  /// The event of the step: its values as references; null before the first.
  event: FrameStep | null = null
  /// Its number, from 0.
  step = -1
  /// What the event's frame shows otherwise than at its event before.
  changes: Changes = nothing
  /// The frame of the step; null before the first.
  frame: FrameState | null = null
  /// The frames that run, the outermost first; the last is the step's.
  stack: readonly FrameState[] = []
  /// All frames that may still run, suspended generators among them.
  readonly frames = new Map<number, FrameState>()
  readonly objects = new Map<number, ObjectState>()
  /// What the program printed so far.
  output = ""
  private readonly texts: ObjectTexts
  /// Owns the objects that are no other state's too.
  private owner = {}
  // Objects may be named before they are told: who holds them.
  private readonly waiting = new Map<number, Set<number>>()
  private leaving = false

  constructor(private readonly policy?: ValuePolicy) {
    this.texts = new ObjectTexts(this.objects, policy)
  }

  /// The text of a value.
  text(value: ValueText): string {
    return isReference(value) ? this.texts.textOf(value) : value
  }

  /// The object that a value refers to; undefined when it is a text.
  objectOf(value: ValueText): ObjectState | undefined {
    return isReference(value) ? this.objects.get(referredObject(value)) : undefined
  }

  /// Takes the next event in. True when it is a step.
  apply(event: TraceEvent): boolean {
    if ("frame" in event) {
      this.applyStep(event)
      return true
    }
    if ("object" in event) {
      if (event.event === "object") {
        const holders = this.objects.get(event.object)?.holders ?? this.waiting.get(event.object)
        const object = new ObjectState(event, this.owner, holders)
        this.waiting.delete(object.id)
        this.objects.set(object.id, object)
        this.hold(object.id, event.items)
        this.hold(object.id, object.attributes.values())
      } else this.applyChange(event)
    } else if (event.event === "loops") {
      const frame = this.frames.get(event.of)
      if (frame !== undefined) frame.loops = event.iterators
    } else if (event.event === "bound") this.applyBound(event)
    else if (event.event === "cells") this.frames.get(event.of)?.share(event.cells)
    else if (event.event === "dropped") this.frames.delete(event.of)
    else if (event.event === "output") this.output += event.text
    return false
  }

  private applyChange(event: ObjectChangeEvent): void {
    let object = this.objects.get(event.object)
    if (object === undefined) return
    if (object.owner !== this.owner) {
      object = object.copyFor(this.owner)
      this.objects.set(object.id, object)
    }
    this.hold(object.id, object.apply(event))
    this.texts.forget(object.id)
  }

  private hold(holder: number, values: Iterable<ValueText>): void {
    for (const value of values) {
      if (!isReference(value)) continue
      const id = referredObject(value)
      const held = this.objects.get(id)
      if (held !== undefined) held.addHolder(holder)
      else this.awaited(id).add(holder)
    }
  }

  private awaited(id: number): Set<number> {
    let holders = this.waiting.get(id)
    if (holders === undefined) {
      holders = new Set()
      this.waiting.set(id, holders)
    }
    return holders
  }

  private applyStep(event: FrameStep): void {
    if (this.leaving) this.leave()
    this.step++
    this.event = event
    const frame = event.event === "call" ? this.enter(event) : (this.frames.get(event.frame) as FrameState)
    if (event.event === "call") this.stack = [...this.stack, frame]
    else if (event.event === "resume") this.stack = [...this.stack, ...this.delegating(event.caller), frame]
    if (event.event === "yield") frame.yieldedTo = event.to
    else if (event.event === "resume") frame.yieldedTo = null
    this.frame = frame
    frame.line = event.line
    const bound = (event.event === "call" ? event.locals : event.changes) ?? nothing
    this.changes = frame.change(bound)
    if (frame.cells !== null) this.bindShared(frame, frame.cells, bound)
    if ("globals" in event && event.globals !== undefined) this.frames.get(0)?.bindElsewhere(event.globals)
    this.leaving = event.event === "return" || event.event === "yield" || event.event === "unwind"
  }

  private applyBound({ of, changes }: BoundEvent): void {
    const frame = this.frames.get(of)
    if (frame === undefined) return
    frame.bindAhead(changes)
    if (frame.cells !== null) this.bindShared(frame, frame.cells, changes)
  }

  // Variables that other frames have too.
  private bindShared(frame: FrameState, cells: ReadonlyMap<string, string>, bound: Changes): void {
    for (const name in bound) {
      const cell = cells.get(name)
      if (cell === undefined) continue
      for (const other of this.frames.values()) if (other !== frame) other.bindCell(cell, bound[name])
    }
  }

  // Generators that an exception is thrown through into the one that they delegate to: they run, although no event says so.
  private delegating(caller: number): FrameState[] {
    const found: FrameState[] = []
    if (this.stack.at(-1)?.id === caller) return found
    for (
      let at = this.frames.get(caller);
      at?.yieldedTo != null && !this.stack.includes(at);
      at = this.frames.get(at.yieldedTo)
    ) {
      found.unshift(at)
    }
    return found
  }

  // A frame that is left is there until the step after.
  private leave(): void {
    const left = this.stack[this.stack.length - 1]
    let n = this.stack.length - 1
    while (n > 0 && this.stack[n - 1].yieldedTo !== null) n--
    this.stack = this.stack.slice(0, n)
    if (this.event?.event !== "yield") this.frames.delete(left.id)
  }

  private enter({ frame: id, function: qualname, line, caller, file }: Extract<TraceEvent, { event: "call" }>): FrameState {
    const frame = new FrameState(this, id, shortName(qualname), qualname, line, caller, file)
    this.frames.set(id, frame)
    return frame
  }

  /// The step's event with texts in place of references.
  shownEvent(): FrameStep {
    const event = this.event as FrameStep
    if (event.event === "call") return { ...event, locals: this.changes }
    if (event.event === "return" || event.event === "yield" || event.event === "resume") {
      return isReference(event.value) ? { ...event, value: this.text(event.value) } : event
    }
    if (event.event !== "instruction" || !event.stack.some(isReference)) return event
    return { ...event, stack: event.stack.map((value) => this.text(value)) }
  }

  /// The same state, to go on from on its own.
  copy(): RunState {
    const twin = new RunState(this.policy)
    twin.event = this.event
    twin.step = this.step
    twin.changes = this.changes
    twin.output = this.output
    twin.leaving = this.leaving
    const frames = new Map<FrameState, FrameState>()
    const copied = (frame: FrameState): FrameState => {
      let other = frames.get(frame)
      if (other === undefined) {
        other = frame.copyFor(twin)
        frames.set(frame, other)
      }
      return other
    }
    twin.stack = this.stack.map(copied)
    for (const [id, frame] of this.frames) twin.frames.set(id, copied(frame))
    twin.frame = this.frame === null ? null : copied(this.frame)
    for (const [id, object] of this.objects) twin.objects.set(id, object)
    for (const [id, holders] of this.waiting) twin.waiting.set(id, new Set(holders))
    // From now on the objects are both's.
    this.owner = {}
    return twin
  }
}
