// ObjectTeller: tells the state of a run by change. Variables are told when they are bound, objects when they appear and when something in
// them changes.

import {
  type Executable,
  FrameEntry,
  type Machine,
  type PyCell,
  type PyDict,
  PyFloat,
  type PyFrame,
  type PyObject,
  typeOf,
  type Value,
} from "../../interpreter/index.js"
import { isBuiltinCode } from "../builtin-code.js"
import { clear } from "../cleared.js"
import { EventKind, type EventSink } from "../events.js"
import type { FrameTeller, StateTeller } from "../tellers.js"
import type { ValueRenderer } from "../values.js"
import { type Bindings, bindingsOf, NamespaceBindings, VariableLayout, withHiddenBindings } from "./bindings.js"
import { Effects, partsOf } from "./effects.js"
import type { IteratorShadow } from "./shadows/iterator.js"
import { ObjectStore } from "./store.js"

const none: readonly Value[] = []
const noShadows: readonly IteratorShadow[] = []
const nothing: Bindings = { pushChanges: () => 0, pushPending: () => 0, namesOf: () => [], values: () => none }

class FrameBindings implements FrameTeller {
  /// The iterators of the loops that the frame is in, the outermost first, and what is known of them.
  loops: readonly Value[] = none
  shadows: readonly IteratorShadow[] = noShadows
  // The tellers that are in use are a ring.
  private previous: FrameBindings = this
  next: FrameBindings = this

  constructor(
    readonly id: number,
    readonly own: Bindings,
    /// The module's, null for a definition of a built-in; and whether the frame is the module's own.
    private readonly module: NamespaceBindings | null,
    private readonly isModule: boolean,
    /// Is the module that of the program? Another's variables are told by its own frame alone.
    private readonly isOwn: boolean,
  ) {}

  insertAfter(other: FrameBindings): void {
    this.previous = other
    this.next = other.next
    this.next.previous = other.next = this
  }

  remove(): void {
    this.previous.next = this.next
    this.next.previous = this.previous
  }

  /// A module's frame calls: what it has bound is told by the frame that begins.
  touchModule(): void {
    if (this.isModule && this.module !== null) this.module.isTouched = true
  }

  pushChanges(args: (number | string)[]): void {
    const own = args.push(0) - 1
    args[own] = this.own.pushChanges(args)
    const { module } = this
    // What the module binds before its next event is not told by anybody.
    if (module === null) return
    if (this.isModule) module.isTouched = true
    else if (this.isOwn && module.isTouched) {
      const at = args.push(0) - 1
      args[at] = module.pushChanges(args)
    } else args.push(0)
  }
}

export class ObjectTeller implements StateTeller {
  private readonly store: ObjectStore
  /// Where the ring of tellers begins; itself no frame's.
  private readonly frames = new FrameBindings(-1, nothing, null, false, false)
  private readonly modules = new Map<PyDict, NamespaceBindings>()
  /// Frames that have begun with cells of others.
  private readonly begun: [holder: FrameBindings, cell: PyCell][] = []
  private readonly layouts = new WeakMap<Executable, VariableLayout>()

  constructor(
    private readonly machine: Machine,
    values: ValueRenderer,
    private readonly sink: EventSink,
    private readonly isOwn: (frame: PyFrame) => boolean,
  ) {
    this.store = new ObjectStore(machine, values, sink)
  }

  start(): void {
    this.machine.watchEffects(new Effects(this.machine, this.store, (frame) => this.drop(frame)))
  }

  // A generator that was closed with nothing left to run: no event tells of it.
  private drop({ extra }: PyFrame): void {
    const bindings = extra?.traced
    if (!(bindings instanceof FrameBindings)) return
    this.forget(bindings)
    if (extra !== null) extra.traced = null
    this.sink.push(EventKind.DROPPED, [bindings.id])
  }

  frame(frame: PyFrame, id: number): FrameTeller {
    const { locals, globals } = frame
    const layout = this.layoutOf(frame)
    const isModule = locals === globals
    const module = isBuiltinCode(frame.code.code) && !isModule ? null : this.module(globals)
    const own = isModule
      ? withHiddenBindings(this.machine, frame, layout, this.store, module as NamespaceBindings)
      : bindingsOf(this.machine, frame, layout, this.store)
    const bindings = new FrameBindings(id, own, module, isModule, this.isOwn(frame))
    bindings.insertAfter(this.frames)
    return bindings
  }

  forget(bindings: FrameBindings): void {
    bindings.remove()
    this.store.leave()
  }

  suspend(): void {
    this.store.leave()
  }

  private layoutOf({ executable, locals }: PyFrame): VariableLayout {
    let layout = this.layouts.get(executable)
    if (layout === undefined) {
      layout = new VariableLayout(executable, locals === null)
      this.layouts.set(executable, layout)
    }
    return layout
  }

  private module(globals: PyDict): NamespaceBindings {
    let module = this.modules.get(globals)
    if (module === undefined) {
      module = new NamespaceBindings(globals, this.store, true)
      this.modules.set(globals, module)
    }
    return module
  }

  show(value: Value | undefined): string {
    return this.store.show(value)
  }

  tellChanges(frame: PyFrame, { shadows }: FrameBindings): void {
    if (this.begun.length > 0) {
      for (const [holder, cell] of this.begun) this.tellCell(holder, cell)
      clear(this.begun)
    }
    for (let i = 0; i < shadows.length; i++) this.store.tellPosition(shadows[i])
    this.store.tellChanges(frame)
  }

  // Loops that were left since the frame's last event. Other iterators may be operands of the call.
  private tellLoopsLeft(frame: PyFrame, bindings: FrameBindings): void {
    const { stack } = this.machine
    const { loops } = bindings
    let n = 0
    for (let i = frame.base + frame.executable.nlocalsplus; i < frame.sp && n < loops.length; i++) {
      if (stack[i] === loops[n]) n++
      else if (isIterator(stack[i])) break
    }
    if (n < loops.length) this.setLoops(bindings, loops.slice(0, n))
  }

  tellLoops(frame: PyFrame, bindings: FrameBindings): void {
    const { stack } = this.machine
    const from = frame.base + frame.executable.nlocalsplus
    const { loops } = bindings
    let n = 0
    for (let i = from; i < frame.sp; i++) {
      const value = stack[i]
      if (n < loops.length && value === loops[n]) n++
      else if (isIterator(value)) {
        n = -1
        break
      }
    }
    if (n === loops.length) return
    this.setLoops(bindings, stack.slice(from, frame.sp).filter(isIterator) as Value[])
  }

  private setLoops(bindings: FrameBindings, loops: readonly Value[]): void {
    bindings.loops = loops
    const args: (number | string)[] = [bindings.id, bindings.loops.length]
    for (const loop of bindings.loops) args.push(this.store.showLoop(loop))
    bindings.shadows = this.store.iteratorShadows(bindings.loops)
    this.store.tellObjects()
    this.sink.push(EventKind.LOOPS, args)
  }

  tellCaller(frame: PyFrame, bindings: FrameBindings, called: PyFrame): void {
    if (called.entry === FrameEntry.NATIVE && called.back !== null) this.store.metInNative(called.back)
    for (let i = 0; i < bindings.shadows.length; i++) this.store.tellPosition(bindings.shadows[i])
    if (bindings.loops.length > 0) this.tellLoopsLeft(frame, bindings)
    bindings.touchModule()
    const args: (number | string)[] = [bindings.id, 0]
    args[1] = bindings.own.pushPending(args)
    if (args[1] === 0) return
    this.tellObjects()
    this.sink.push(EventKind.BOUND, args)
  }

  private tellCells(): void {
    const { cells } = this.store
    for (const cell of cells.takeWaiting()) {
      const holders = this.holdersOf(cell)
      if (holders.length > 1) for (const holder of holders) this.tellCell(holder, cell)
    }
    // The frame that has begun last is the first of the ring; its call is told first.
    for (const cell of cells.takeFound()) this.begun.push([this.frames.next, cell])
  }

  private holdersOf(cell: PyCell): FrameBindings[] {
    const holders: FrameBindings[] = []
    for (let at = this.frames.next; at !== this.frames; at = at.next) if (at.own.namesOf(cell).length > 0) holders.push(at)
    return holders
  }

  private tellCell({ id, own }: FrameBindings, cell: PyCell): void {
    const names = own.namesOf(cell)
    const number = String(this.store.cells.numberOf(cell))
    this.sink.push(EventKind.CELLS, [id, names.length, ...names.flatMap((name) => [name, number])])
  }

  tellObjects(): void {
    if (!this.store.cells.isCalm) this.tellCells()
    this.store.tellObjects()
    this.store.endMeeting()
    if (this.store.isCrowded) this.store.keepWatched(this.reached())
  }

  private reached(): Set<PyObject> {
    const reached = new Set<PyObject>()
    const waiting: (Value | undefined)[] = []
    for (const module of this.modules.values()) for (const value of module.values()) waiting.push(value)
    for (let at = this.frames.next; at !== this.frames; at = at.next) waiting.push(...at.own.values(), ...at.loops)
    while (waiting.length > 0) {
      const value = waiting.pop()
      if (typeof value !== "object" || value === null || reached.has(value)) continue
      reached.add(value)
      for (const part of partsOf(value)) waiting.push(part)
    }
    return reached
  }
}

function isIterator(value: Value | undefined): boolean {
  if (typeof value !== "object" || value === null || value instanceof PyFloat) return false
  return typeOf(value).slots.tp_iternext !== null
}
