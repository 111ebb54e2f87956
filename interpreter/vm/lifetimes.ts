// The ends of objects that somebody wants to know of: those with a `__del__`, and those with weak references. CPython counts references;
// here, as long as such objects are about, every instruction that may have let one go is followed by a look at who holds it.

import type { Executable } from "../objects/executable.js"
import { FrameEntry, type PyFrame } from "../objects/function.js"
import { PyModule } from "../objects/module.js"
import type { Lifetimes } from "../objects/runtime.js"
import { type PyType, TypeFlag } from "../objects/type.js"
import { typeOf } from "../objects/typeof.js"
import { reporting } from "../objects/unraisable.js"
import type { PyObject, Value } from "../objects/value.js"
import { clearWeaks } from "../objects/weak.js"
import { findNative, libraryChoice } from "../stdlib/importlib/find.js"
import type { Machine } from "./machine.js"
import { MonitorEvent, type Watcher } from "./monitor-events.js"
import { compareEnds, isGood, Reachability, type Way } from "./reachability.js"

/// What looking may cost, in objects looked at: so much at first, and so much more with each instruction. Beyond it, ends come late.
const CREDIT = 2 ** 22
const CREDIT_PER_INSTRUCTION = 8

interface Life {
  /// Who held the object, when that was last looked for.
  way: Way | null
  isHeld: boolean
  /// Only its own cycle holds it: it ends when the collector is asked to run.
  waits: boolean
}

export class ObjectLifetimes implements Lifetimes, Watcher {
  readonly goesFirst = true
  private readonly lives = new Map<PyObject, Life>()
  private readonly finalized = new WeakSet<PyObject>()
  private readonly ofProgram = new WeakMap<PyType, boolean>()
  private isWatching = false
  // Was the monitor told of this watcher?
  private isKnown = false
  private isEnding = false
  private credit = CREDIT

  constructor(private readonly vm: Machine) {}

  track(object: PyObject): void {
    if (this.lives.has(object) || !this.isOfProgram(typeOf(object))) return
    this.lives.set(object, { way: null, isHeld: true, waits: false })
    if (this.isWatching) return
    this.isWatching = true
    if (this.isKnown) this.vm.monitor?.update()
    else this.vm.watch(this)
    this.isKnown = true
  }

  // Classes of the library end nowhere: who uses it need not pay for its objects.
  private isOfProgram(cls: PyType): boolean {
    const known = this.ofProgram.get(cls)
    if (known !== undefined) return known
    const name = cls.dict.get("__module__")
    if (typeof name !== "string") return false
    const module = this.vm.modules.getString(name)
    const file = module instanceof PyModule ? module.dict.getString("__file__") : undefined
    const found = typeof file === "string" ? !this.isOfLibrary(file) : findNative(this.vm, name) === null
    this.ofProgram.set(cls, found)
    return found
  }

  // CPython's tests stand in its library, but are programs.
  private isOfLibrary(file: string): boolean {
    const { directory } = libraryChoice(this.vm)
    if (file.startsWith("<frozen ")) return true
    return directory !== null && file.startsWith(`${directory}/`) && !file.startsWith(`${directory}/test/`)
  }

  isFinalized(object: Value): boolean {
    return this.finalized.has(object as PyObject)
  }

  // ---- at instructions

  wants({ code }: Executable): number {
    return !this.isWatching || this.isOfLibrary(code.code.filename)
      ? 0
      : (1 << MonitorEvent.LINE) | (1 << MonitorEvent.INSTRUCTION)
  }

  event(event: MonitorEvent, frame: PyFrame): void {
    if (event !== MonitorEvent.LINE && event !== MonitorEvent.INSTRUCTION) return
    if (this.isEnding || !this.isPlain(frame)) return
    if (this.lives.size === 0) return this.rest()
    this.credit = Math.min(CREDIT, this.credit + CREDIT_PER_INSTRUCTION)
    if (this.credit < 0) return
    this.credit -= this.lives.size
    for (const life of this.lives.values()) if (!life.waits && !this.isSafe(life)) return this.look()
  }

  // There is nothing to watch for.
  private rest(): void {
    this.isWatching = false
    this.vm.monitor?.update()
  }

  // Is the object known to be held?
  private isSafe({ isHeld, way }: Life): boolean {
    return isHeld && way !== null && isGood(this.vm, way)
  }

  // Native code may hold what nobody sees: nothing ends before it comes back.
  private isPlain(top: PyFrame): boolean {
    let frame = top
    while (frame.entry !== FrameEntry.NATIVE && frame.back !== null) frame = frame.back
    return frame.back === null && this.vm.fiber === null
  }

  // Looks who holds the objects, and ends those that nobody does.
  private look(): void {
    this.isEnding = true
    try {
      for (let walk = this.walk(); walk !== null; walk = this.walk()) {
        const dead = this.nextDead(walk)
        if (dead === undefined) break
        this.finish(dead)
      }
    } finally {
      this.isEnding = false
    }
  }

  // Finds the ways to all objects; null where all are held, or that can't be told.
  private walk(): Reachability | null {
    const walk = new Reachability(this.vm)
    const sought = new Set([...this.lives].filter(([, life]) => !life.waits).map(([object]) => object))
    const found = walk.fromMachine(sought)
    this.credit -= walk.size
    const isOpaque = walk.opaque && found.size < sought.size
    for (const object of sought) {
      const life = this.lives.get(object) as Life
      life.isHeld = isOpaque || found.has(object)
      if (found.has(object)) life.way = walk.wayTo(object)
    }
    return isOpaque || found.size === sought.size ? null : walk
  }

  // Who goes first: an object that no other dead one holds. What is in a cycle, or held by one, waits.
  private nextDead(walk: Reachability): PyObject | undefined {
    const held = new Set<object>()
    const dead: PyObject[] = []
    for (const [object, life] of this.lives) {
      if (life.isHeld && !life.waits) continue
      const beyond = walk.beyond(object)
      if (beyond.has(object)) life.waits = true
      for (const other of beyond) held.add(other)
      if (!life.waits) dead.push(object)
    }
    const free = dead.filter((object) => !held.has(object))
    if (free.length === 0) for (const object of dead) (this.lives.get(object) as Life).waits = true
    const wayOf = (object: PyObject): Way | null => this.lives.get(object)?.way ?? null
    return free.sort((a, b) => compareEnds(wayOf(a), wayOf(b)))[0]
  }

  private finish(object: PyObject): void {
    if (this.finalize(object)) return
    this.lives.delete(object)
    this.endWeaks(object)
  }

  // Calls `__del__`, once in a life; false when there is nothing to call.
  private finalize(object: PyObject): boolean {
    const del = typeOf(object).slots.tp_finalize
    if (del === null || this.finalized.has(object)) return false
    this.finalized.add(object)
    const fn = typeOf(object).lookup("__del__") ?? null
    reporting(this.vm, fn, () => del(this.vm, object))
    return true
  }

  private endWeaks(object: PyObject): void {
    for (const weak of clearWeaks(this.vm, object)) reporting(this.vm, weak.callback, () => this.vm.call(weak.callback, [weak]))
  }

  // ---- the collector

  collect(): number {
    if (this.isEnding || [...this.lives.values()].every((life) => !life.waits && this.isSafe(life))) return 0
    for (const life of this.lives.values()) life.waits = false
    const walk = this.walk()
    if (walk === null) return 0
    const dead = [...this.lives].filter(([, life]) => !life.isHeld).map(([object]) => object)
    const garbage = new Set<object>(dead)
    for (const object of dead) for (const other of walk.beyond(object)) garbage.add(other)
    this.isEnding = true
    try {
      for (const object of dead) this.endWeaks(object)
      for (const object of dead) this.finalize(object)
    } finally {
      this.isEnding = false
    }
    // What a `__del__` has stored somewhere goes on living.
    this.walk()
    for (const object of dead) if (this.lives.get(object)?.isHeld === false) this.lives.delete(object)
    return [...garbage].filter(isCounted).length
  }

  /// The program's end: what only its last exception held ends first, then all that is left in the order of its making.
  end(): void {
    for (const name of ["last_exc", "last_type", "last_value", "last_traceback"]) this.vm.sys.deleteString(name)
    this.look()
    this.isEnding = true
    for (const object of [...this.lives.keys()]) {
      this.finalize(object)
      this.endWeaks(object)
    }
    this.lives.clear()
  }
}

// What CPython's collector would have counted, as far as it can be told from here.
function isCounted(object: object): boolean {
  const cls = (object as PyObject).cls
  return cls !== undefined && (cls.has(TypeFlag.HEAP) || /^(list|dict|set|tuple|cell|function|method)$/.test(cls.name))
}
