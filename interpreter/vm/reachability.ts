// Who holds an object: the way to it from the frames, the modules and the rest of the machine's state. JavaScript tells nobody, so
// the objects are walked, breadth first; the way that was found is good as long as each step of it leads where it did.

import { PyCode } from "../objects/code.js"
import { DictEntry, PyDict } from "../objects/dict.js"
import { Executable } from "../objects/executable.js"
import { FrameEntry, FrameExtra, PyFrame } from "../objects/function.js"
import { type ExcInfo, GeneratorState, PyGenerator } from "../objects/generator.js"
import { PyBuiltinFunction } from "../objects/method.js"
import { Shape } from "../objects/shape.js"
import { PyType, TypeFlag } from "../objects/type.js"
import { TracerNote } from "../objects/value.js"
import { PyWeak } from "../objects/weak.js"
import type { Machine } from "./machine.js"

/// A step: `target` is what `holder` has at `key`.
interface Step {
  readonly before: Step | null
  readonly holder: object
  readonly key: unknown
  readonly kind: Kind
  readonly target: object
}

const enum Kind {
  PROPERTY,
  /// The value of a Map's key, a member of a Set.
  VALUE,
  MEMBER,
  /// Slot `key` of the window of the frame `holder`.
  SLOT,
  /// Slot `key` of the window of the generator `holder`, which does not run.
  WINDOW,
  /// A frame on the stack; an exception that is being handled.
  FRAME,
  HANDLED,
  /// Among what would make the native iterator `holder` anew.
  SAVED,
}

/// A way to an object, the last step first.
export type Way = Step

/// Who goes first when both go: CPython empties lists and tuples from the end. Positive if it is `b`.
export function compareEnds(a: Way | null, b: Way | null): number {
  if (a === null || b === null || a.holder !== b.holder || a.before?.key !== "items") return 0
  return (b.key as number) - (a.key as number)
}

/// Does each step still lead where it did?
export function isGood(vm: Machine, way: Way): boolean {
  for (let step: Step | null = way; step !== null; step = step.before) if (!leads(vm, step)) return false
  return true
}

function leads(vm: Machine, { holder, key, kind, target }: Step): boolean {
  switch (kind) {
    case Kind.PROPERTY:
      return (holder as Record<string, unknown>)[key as string] === target
    case Kind.VALUE:
      return (holder as Map<unknown, unknown>).get(key) === target
    case Kind.MEMBER:
      return (holder as Set<unknown>).has(target)
    case Kind.WINDOW: {
      const { window, windowSize, state } = holder as PyGenerator
      return state !== GeneratorState.RUNNING && (key as number) < windowSize && window?.[key as number] === target
    }
    case Kind.SAVED:
      return saved(holder as NativeIterator)?.includes(target) ?? false
    case Kind.FRAME:
      return runs(target as PyFrame)
    case Kind.HANDLED:
      for (let info: ExcInfo | null = vm.excInfo; info !== null; info = info.previous) if (info.value === target) return true
      return false
    case Kind.SLOT: {
      const frame = holder as PyFrame
      return runs(frame) && (key as number) < slotsOf(vm, frame) && vm.stack[frame.base + (key as number)] === target
    }
  }
}

function runs({ generator, finished }: PyFrame): boolean {
  return generator === null ? !finished : generator.state === GeneratorState.RUNNING
}

// An instance stands above its caller's operands while its `__init__` runs.
function slotsOf(vm: Machine, frame: PyFrame): number {
  const n = frame.sp - frame.base
  for (let above = vm.frame; above !== null && above !== frame; above = above.back) {
    if (above.back === frame) return above.entry === FrameEntry.INIT ? n + 1 : n
  }
  return n
}

/// An iterator whose state is in its closures (stdlib/native-iterator.ts).
interface NativeIterator {
  readonly step: () => unknown
  readonly resumable?: { save(): readonly [args: readonly unknown[], state?: unknown] } | null
}

function saved({ resumable }: NativeIterator): unknown[] | null {
  if (!resumable) return null
  const [args, state] = resumable.save()
  return [...args, state]
}

export class Reachability {
  /// Everything met, with the step that led there.
  private readonly steps = new Map<object, Step>()
  private readonly queue: object[] = []
  /// Does something hide what it holds (the state of a native iterator)? Nothing can then be said to have no holder.
  opaque = false

  constructor(private readonly vm: Machine) {}

  /// Walks from all that the machine holds until all objects sought were met.
  fromMachine(sought: ReadonlySet<object>): ReadonlySet<object> {
    const { vm } = this
    let left = sought.size
    const found = new Set<object>()
    for (let frame = vm.frame; frame !== null; frame = frame.back) this.step(vm, null, Kind.FRAME, frame)
    for (let info: ExcInfo | null = vm.excInfo; info !== null; info = info.previous) {
      this.step(vm, null, Kind.HANDLED, info.value)
    }
    this.property(vm, ["sent", "modules", "sys", "builtins", "states"])
    for (let i = 0; i < this.queue.length && left > 0; i++) {
      const object = this.queue[i]
      if (sought.has(object)) {
        found.add(object)
        left--
      }
      this.expand(object)
    }
    return found
  }

  /// What can be reached from an object and was not met before; the object itself only if it reaches itself.
  beyond(object: object): Set<object> {
    const from = this.queue.length
    this.expand(object)
    for (let i = from; i < this.queue.length; i++) this.expand(this.queue[i])
    const met = new Set(this.queue.slice(from))
    for (const other of met) this.steps.delete(other)
    this.queue.length = from
    return met
  }

  wayTo(object: object): Way | null {
    return this.steps.get(object) ?? null
  }

  /// How much was looked at.
  get size(): number {
    return this.queue.length
  }

  private meet(value: unknown, step: Step): void {
    if (typeof value !== "object" || value === null || this.steps.has(value) || isLeaf(value, this.vm)) return
    this.steps.set(value, step)
    this.queue.push(value)
  }

  private expand(object: object): void {
    if (Array.isArray(object)) this.property(object, object.keys())
    else if (object instanceof Map) for (const [key, target] of object) this.step(object, key, Kind.VALUE, target)
    else if (object instanceof Set) for (const target of object) this.step(object, null, Kind.MEMBER, target)
    else if (object instanceof DictEntry) this.property(object, ["key", "value", "chain"])
    else if (object instanceof PyDict) this.property(object, ["map", "chains", "cls", "dict"])
    else if (object instanceof PyType) this.property(object, ["dict", "bases", "cls"])
    else if (object instanceof PyWeak) this.property(object, ["callback", "cls", "dict"])
    else if (object instanceof PyBuiltinFunction) this.property(object, ["self"])
    else if (object instanceof PyGenerator) this.expandGenerator(object)
    else if (object instanceof PyFrame) this.expandFrame(object)
    // What a tracer knows holds nothing.
    else if (object instanceof FrameExtra) this.property(object, ["remains", "locals", "trace", "native"])
    else this.expandOther(object)
  }

  private expandOther(object: object): void {
    this.property(object, Object.keys(object))
    if (!("cls" in object) || typeof (object as Partial<NativeIterator>).step !== "function") return
    const values = saved(object as unknown as NativeIterator)
    if (values === null) this.opaque = true
    else for (const target of values) this.step(object, null, Kind.SAVED, target)
  }

  private expandGenerator(generator: PyGenerator): void {
    this.property(generator, ["frame", "returned", "excInfo"])
    const { window } = generator
    if (window === null || generator.state === GeneratorState.RUNNING) return
    for (let i = 0; i < generator.windowSize; i++) this.step(generator, i, Kind.WINDOW, window[i])
  }

  private expandFrame(frame: PyFrame): void {
    const { vm } = this
    this.property(frame, ["fn", "globals", "locals", "generator", "extra"])
    if (!runs(frame)) return
    const n = slotsOf(vm, frame)
    for (let i = 0; i < n; i++) this.step(frame, i, Kind.SLOT, vm.stack[frame.base + i])
  }

  private property(holder: object, keys: Iterable<string | number>): void {
    for (const key of keys) this.step(holder, key, Kind.PROPERTY, (holder as Record<string | number, unknown>)[key])
  }

  private step(holder: object, key: unknown, kind: Kind, target: unknown): void {
    if (typeof target !== "object" || target === null || this.steps.has(target)) return
    const before = this.steps.get(holder) ?? null
    this.meet(target, { before, holder, key, kind, target })
  }
}

function isLeaf(value: object, vm: Machine): boolean {
  return (
    value === vm ||
    value === vm.host ||
    // Who watches notes objects, but holds none: functions that were given to sys.settrace and the like stand beside it.
    value === vm.monitor ||
    value instanceof TracerNote ||
    value instanceof Executable ||
    value instanceof PyCode ||
    (value instanceof PyType && !value.has(TypeFlag.HEAP)) ||
    value instanceof Shape ||
    ArrayBuffer.isView(value)
  )
}
