// ObjectStore: numbers the objects that a traced program's variables reach, and tells what changes in them.

import {
  instanceDict,
  type Machine,
  PyBaseException,
  PyByteArray,
  PyDict,
  PyDictView,
  PyFloat,
  type PyFrame,
  PyFrozenset,
  PyFunction,
  PyInstance,
  PyList,
  PyMethod,
  PyModule,
  type PyObject,
  PySet,
  PySlice,
  PyTuple,
  PyType,
  type Shape,
  TypeFlag,
  typeOf,
  type Value,
} from "../../interpreter/index.js"
import { isArray } from "../arrays.js"
import { clear } from "../cleared.js"
import { EventKind, type EventSink } from "../events.js"
import { textOfNumber } from "../texts-of-numbers.js"
import type { NameKeeper, ValueRenderer } from "../values.js"
import { attributesOf } from "./attributes.js"
import { SharedCells } from "./cells.js"
import { ShadowTable } from "./shadow-table.js"
import { BufferShadow } from "./shadows/buffers.js"
import { DictShadow } from "./shadows/dict.js"
import { InstanceShadow } from "./shadows/instance.js"
import { IteratorShadow, isTellable } from "./shadows/iterator.js"
import { NamedShadow } from "./shadows/named.js"
import { type Deque, DequeShadow, ListShadow } from "./shadows/sequences.js"
import { SetShadow } from "./shadows/set.js"
import type { Shadow } from "./shadows/shadow.js"
import { ExceptionShadow, FixedShadow } from "./shadows/wholes.js"

/// What gets told when a namespace may have changed.
export interface Touchable {
  touch(): void
  touchItem(key: Value): void
  touchMethod(name: string, first: Value | undefined): void
}

// Objects in objects are told at once down to this depth, deeper ones after those around them.
const DEEPEST = 40
// So many objects are looked at each time, before those that nothing reaches any more are left out.
const FEWEST_WATCHED = 256
// Native code that hands more new objects to the program than so many does not change them afterwards: each would be looked at in each event.
const MOST_MET = 64

export class ObjectStore implements NameKeeper {
  readonly cells = new SharedCells()
  private readonly shadows = new ShadowTable(this)
  private readonly others = new WeakMap<PyObject, Touchable>()
  private readonly attributes = new WeakMap<PyObject, Map<string, Value>>()
  private nextId = 1
  private depth = 0
  private readonly untold: Shadow[] = []
  // Two arrays in turn: what is queued while one is gone through stands in the other.
  private queued: Shadow[] = []
  private nativeCaller: PyFrame | null = null
  // The frame of the last event, as long as it has not been left: native code below it has not run since.
  private current: PyFrame | null = null
  /// Objects in the hands of native code, with the frame that called it.
  private met: { shadow: Shadow; caller: PyFrame; calledAt: number }[] = []
  private compared: Shadow[] = []
  // Objects that may change by being looked at: dicts that make their items, iterators.
  private watched: (DictShadow | IteratorShadow)[] = []
  private mostWatched = FEWEST_WATCHED
  private readonly main: PyModule
  // Attribute names by shape.
  private readonly names = new Map<Shape, readonly string[]>()

  constructor(
    readonly machine: Machine,
    readonly values: ValueRenderer,
    private readonly sink: EventSink,
  ) {
    values.keeper = this
    this.main = machine.modules.getString("__main__") as PyModule
  }

  push(kind: EventKind, args: readonly (number | string)[]): void {
    this.sink.push(kind, args)
  }

  // ---- values

  /// The text of a value, or the reference of an object, which is then known.
  show(value: Value | undefined): string {
    if (typeof value === "number") return textOfNumber(value)
    if (typeof value !== "object" || value === null || value instanceof PyFloat) return this.values.render(value)
    const known = this.shadows.get(value)
    if (known !== undefined) {
      if (known instanceof IteratorShadow) this.watchIterator(known)
      return known.reference
    }
    const shadow = this.shadowFor(value)
    if (shadow === null) return this.values.render(value)
    this.shadows.set(value, shadow)
    this.tellSoon(shadow)
    const { nativeCaller } = this
    if (nativeCaller !== null && this.met.length < MOST_MET)
      this.met.push({ shadow, caller: nativeCaller, calledAt: nativeCaller.pc })
    return shadow.reference
  }

  /// Is no other key of a dict shown by the same text? NaNs may be, and functions.
  hasOwnText(key: Value): boolean {
    if (typeof key !== "object" || key === null) return true
    if (key instanceof PyFloat) return !Number.isNaN(key.value)
    if (this.shadows.has(key)) return true
    return key instanceof PyTuple && key.items.every((item) => this.hasOwnText(item))
  }

  shadowOf(value: Value | undefined): Shadow | undefined {
    return typeof value === "object" && value !== null ? this.shadows.get(value) : undefined
  }

  keptName(object: PyObject): string | undefined {
    const name = this.shadows.get(object)?.name
    return name === "" ? undefined : name
  }

  /// The names of an instance's attributes, in the order of its slots.
  namesOf({ cls, shape }: PyInstance): readonly string[] {
    let names = this.names.get(shape)
    if (names === undefined) {
      names = [...cls.slotNames, ...shape.names()]
      this.names.set(shape, names)
    }
    return names
  }

  private tellSoon(shadow: Shadow): void {
    if (this.depth >= DEEPEST || shadow instanceof InstanceShadow) {
      this.untold.push(shadow)
      return
    }
    this.depth++
    shadow.tell()
    this.depth--
  }

  private shadowFor(value: PyObject): Shadow | null {
    if (value instanceof PyList) return new ListShadow(this, this.nextId++, value)
    if (value instanceof PyDict) return this.dictShadow(value)
    if (value instanceof PyTuple) {
      if (isFlat(value.items) && !value.cls.has(TypeFlag.HAS_DICT)) return null
      return new FixedShadow(this, this.nextId++, "tuple", value.cls.name, value.items, value)
    }
    if (value instanceof PySet) return new SetShadow(this, this.nextId++, value)
    if (value instanceof PyInstance) return this.instanceShadow(value)
    if (value instanceof PyBaseException) return new ExceptionShadow(this, this.nextId++, value)
    if (value instanceof PyByteArray) return new BufferShadow(this, this.nextId++, value)
    return this.rareShadow(value)
  }

  private dictShadow(dict: PyDict): Shadow {
    const shadow = new DictShadow(this, this.nextId++, dict)
    if (dict.cls.lookup("__missing__") !== undefined) this.watch(shadow)
    return shadow
  }

  private instanceShadow(object: PyInstance): Shadow {
    const shadow = new InstanceShadow(this, this.nextId++, object, this.values.newNameOf(object, `${object.cls.name}#`))
    if (object.dict !== null) this.others.set(object.dict, shadow)
    return shadow
  }

  private rareShadow(value: PyObject): Shadow | null {
    if (value instanceof PyFrozenset) {
      const items = value.toArray()
      return isFlat(items) ? null : new FixedShadow(this, this.nextId++, "frozenset", value.cls.name, items, value)
    }
    if (value instanceof PyMethod) return new FixedShadow(this, this.nextId++, "parts", "method", [value.fn, value.self], value)
    if (value instanceof PySlice) {
      const parts = [value.start, value.stop, value.step]
      return isFlat(parts) ? null : new FixedShadow(this, this.nextId++, "parts", "slice", parts, value)
    }
    if (isDeque(value)) return new DequeShadow(this, this.nextId++, value)
    if (isArray(value)) return new BufferShadow(this, this.nextId++, value)
    if (value instanceof PyDictView) return new FixedShadow(this, this.nextId++, "view", value.cls.name, [value.dict], value)
    const named = this.kindOfNamed(value)
    if (named !== null) return new NamedShadow(this, this.nextId++, named, value, this.values.render(value))
    if (!isIterator(value)) return null
    const shadow = new IteratorShadow(this, this.nextId++, value, this.values.newNameOf(value, "it"))
    if (!this.values.isLooping) this.watchIterator(shadow)
    return shadow
  }

  // What other modules are made of is not told.
  private kindOfNamed(value: PyObject): "class" | "function" | "instance" | null {
    if (value instanceof PyFunction) return value.globals === this.main.dict ? "function" : null
    if (value instanceof PyType) return value.dict.get("__module__") === this.main.dict.getString("__name__") ? "class" : null
    return value instanceof PyModule || !typeOf(value).has(TypeFlag.HAS_DICT) ? null : "instance"
  }

  private watch(shadow: DictShadow | IteratorShadow): void {
    this.watched.push(shadow)
  }

  private watchIterator(shadow: IteratorShadow): void {
    if (this.values.isLooping || shadow.isWatched) return
    shadow.isWatched = true
    this.watch(shadow)
  }

  // ---- loops

  /// As `show`, for the iterator of a loop or one that another asks: `tellPosition` will look at it as long as the loop runs, or with the other.
  showLoop(iterator: Value): string {
    const before = this.values.isLooping
    this.values.isLooping = true
    const text = this.show(iterator)
    this.values.isLooping = before
    return text
  }

  /// What is known of those of these values that are iterators.
  iteratorShadows(values: readonly Value[]): IteratorShadow[] {
    return values.map((value) => this.shadowOf(value)).filter((shadow) => shadow instanceof IteratorShadow)
  }

  /// Tells where an iterator stands now, and those that it goes over.
  tellPosition(shadow: IteratorShadow): void {
    shadow.compare()
    if (shadow.sources.length === 0) return
    for (const source of this.iteratorShadows(shadow.sources)) this.tellPosition(source)
  }

  /// The attributes of an object as arguments of its event.
  pushAttributes(args: (number | string)[], object: PyObject): void {
    const attributes = attributesOf(object)
    args.push(attributes.length)
    if (attributes.length === 0) return
    const known = new Map<string, Value>()
    for (const [name, value] of attributes) {
      known.set(name, value)
      args.push(name, this.show(value))
    }
    this.attributes.set(object, known)
  }

  /// Tells which attributes have changed.
  compareAttributes(id: number, object: PyObject): void {
    const attributes = attributesOf(object)
    let known = this.attributes.get(object)
    if (known === undefined) {
      if (attributes.length === 0) return
      known = new Map()
      this.attributes.set(object, known)
    }
    for (let i = 0; i < attributes.length; i++) {
      const [name, value] = attributes[i]
      if (known.get(name) === value && (value !== undefined || known.has(name))) continue
      known.set(name, value)
      this.push(EventKind.SET_ATTRIBUTE, [id, name, this.show(value)])
    }
    if (known.size === attributes.length) return
    const present = new Set(attributes.map(([name]) => name))
    for (const name of [...known.keys()]) {
      if (present.has(name)) continue
      known.delete(name)
      this.push(EventKind.DELETE_ATTRIBUTE, [id, name])
    }
  }

  // ---- changes

  /// Has a namespace told of what may change in it.
  follow(namespace: PyObject, touchable: Touchable): void {
    this.others.set(namespace, touchable)
  }

  /// What must be told when the object changes; undefined when nobody knows it.
  touchable(value: Value | undefined): Touchable | undefined {
    if (typeof value !== "object" || value === null) return undefined
    const shadow = this.shadows.get(value)
    if (!(value instanceof PyDict)) return shadow
    const other = this.others.get(value)
    return shadow === undefined || other === undefined ? (shadow ?? other) : new Both(shadow, other)
  }

  /// A namespace was changed by its own code: tells it where it is an object too.
  compareNamespace(namespace: PyDict): void {
    const shadow = this.shadows.get(namespace)
    if (shadow === undefined) return
    shadow.touch()
    shadow.compare()
  }

  /// The instance's attributes will be changed through its `__dict__`.
  openDict(value: Value | undefined): void {
    const shadow = this.shadowOf(value)
    if (shadow === undefined) return
    const dict = instanceDict.live(value as PyObject)
    if (dict !== null) this.others.set(dict, shadow)
  }

  queue(shadow: Shadow): void {
    const { frame } = this.machine
    const { changedBy } = shadow
    // Native code that called back has it in hand still.
    if (changedBy !== null && changedBy !== frame && this.met.length < MOST_MET)
      this.met.push({ shadow, caller: changedBy, calledAt: shadow.changedAt })
    shadow.changedBy = frame
    shadow.changedAt = frame === null ? 0 : frame.pc
    if (shadow.isQueued) return
    shadow.isQueued = true
    this.queued.push(shadow)
  }

  /// Tells what has changed since the last time. `frame` is the one that runs.
  tellChanges(frame: PyFrame): void {
    if (this.met.length > 0 && frame !== this.current) this.touchMet(frame)
    this.current = frame
    if (this.queued.length > 0) this.compareQueued(frame)
    const { watched } = this
    for (let i = 0; i < watched.length; i++) {
      const shadow = watched[i]
      if (shadow instanceof IteratorShadow) this.tellPosition(shadow)
      else if (shadow.hasOtherKeys) shadow.compare()
    }
    this.tellObjects()
  }

  private touchMet(frame: PyFrame): void {
    for (const { shadow } of this.met) shadow.touch()
    this.met = this.met.filter(({ caller, calledAt }) => caller !== frame && caller.pc === calledAt && runsBelow(caller, frame))
  }

  private compareQueued(frame: PyFrame): void {
    const { queued } = this
    this.queued = this.compared
    this.compared = queued
    for (let i = 0; i < queued.length; i++) {
      const shadow = queued[i]
      shadow.isQueued = false
      shadow.compare()
      const { changedBy, changedAt } = shadow
      // A shadow lives as long as its object: it must not keep the frame that changed it.
      shadow.changedBy = null
      // What native code does that has called back comes later still.
      if (changedBy !== frame && changedBy !== null && changedBy.pc === changedAt && runsBelow(changedBy, frame))
        this.keepQueued(shadow, changedBy, changedAt)
    }
    clear(queued)
  }

  private keepQueued(shadow: Shadow, changedBy: PyFrame, changedAt: number): void {
    shadow.touch()
    shadow.changedBy = changedBy
    shadow.changedAt = changedAt
  }

  /// Objects that are met from now until `endMeeting` are in the hands of native code that `caller` called, and may change as long as it runs.
  metInNative(caller: PyFrame): void {
    this.nativeCaller = caller
  }

  endMeeting(): void {
    this.nativeCaller = null
  }

  /// The frame of the last event is left.
  leave(): void {
    this.current = null
  }

  /// Tells the objects that were shown, and those that they reach.
  tellObjects(): void {
    const { untold } = this
    if (untold.length === 0) return
    for (let i = 0; i < untold.length; i++) untold[i].tell()
    clear(untold)
  }

  /// Are so many objects watched that those nobody reaches any more should be left out?
  get isCrowded(): boolean {
    return this.watched.length > this.mostWatched
  }

  /// Leaves out the watched objects that are not among these.
  keepWatched(reached: ReadonlySet<PyObject>): void {
    const { watched } = this
    this.watched = []
    for (const shadow of watched) {
      if (reached.has(shadow.object)) this.watched.push(shadow)
      else if (shadow instanceof IteratorShadow) shadow.isWatched = false
    }
    this.mostWatched = FEWEST_WATCHED + 2 * this.watched.length
  }
}

/// A dict that is shown, and is a namespace or an instance's too.
class Both implements Touchable {
  constructor(
    private readonly shadow: Shadow,
    private readonly other: Touchable,
  ) {}

  touch(): void {
    this.shadow.touch()
    this.other.touch()
  }

  touchItem(key: Value): void {
    this.shadow.touchItem(key)
    this.other.touchItem(key)
  }

  touchMethod(name: string, first: Value | undefined): void {
    this.shadow.touchMethod(name, first)
    this.other.touchMethod(name, first)
  }
}

function runsBelow(caller: PyFrame, frame: PyFrame): boolean {
  for (let at = frame.back; at !== null; at = at.back) if (at === caller) return true
  return false
}

function isDeque(value: PyObject): value is Deque {
  return "appendLeft" in value && "at" in value
}

function isIterator(value: PyObject): boolean {
  const type = typeOf(value)
  return type.slots.tp_iternext !== null && !type.has(TypeFlag.HEAP) && isTellable(value)
}

// Can nothing in it change, all the way down?
function isFlat(items: readonly Value[]): boolean {
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (typeof item === "object" && item !== null && !isConstant(item)) return false
  }
  return true
}

function isConstant(value: PyObject): boolean {
  if (value instanceof PyFloat) return true
  if (value instanceof PyTuple) return isFlat(value.items)
  if (value instanceof PyFrozenset) return isFlat(value.toArray())
  if (value instanceof PySlice) return isFlat([value.start, value.stop, value.step])
  return !(
    value instanceof PyList ||
    value instanceof PyDict ||
    value instanceof PySet ||
    value instanceof PyInstance ||
    value instanceof PyBaseException ||
    value instanceof PyByteArray ||
    value instanceof PyMethod ||
    value instanceof PyDictView ||
    isDeque(value) ||
    isArray(value) ||
    isIterator(value)
  )
}
