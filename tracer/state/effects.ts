// What instructions and calls of native code may change, known before they run. Python functions have instructions of their own to
// tell of; of native ones there is a table. What it does not name may change all that its arguments reach.

import {
  type EffectWatcher,
  type Machine,
  type MethodDef,
  Op,
  PyBuiltinFunction,
  PyDict,
  type PyFrame,
  PyFunction,
  PyInstance,
  PyList,
  PyMethod,
  PyMethodDescriptor,
  PyMethodWrapper,
  PyModule,
  type PyObject,
  PyType,
  PyWrapperDescriptor,
  type Value,
} from "../../interpreter/index.js"
import type { ObjectStore } from "./store.js"

/// What a native function changes.
const enum Effect {
  NOTHING,
  /// The object whose method it is, in the way its shadow knows by the method's name.
  RECEIVER,
  /// Its first argument.
  FIRST,
  /// Nothing, but gives a way to the attributes of its first argument.
  OPEN,
  /// Perhaps all that its arguments reach.
  ANYTHING,
}

// By type; methods not named change their object (and perhaps what their arguments reach, for types not named).
const readers: Readonly<Record<string, string>> = {
  list: "copy count index __len__ __getitem__ __contains__ __iter__ __reversed__ __sizeof__",
  dict: "get keys values items copy fromkeys __len__ __getitem__ __contains__ __iter__ __reversed__ __sizeof__",
  set: "copy difference intersection union symmetric_difference isdisjoint issubset issuperset __len__ __contains__ __iter__",
  "collections.deque": "copy count index",
  deque: "copy count index",
  bytearray: "",
  array: "count index tobytes tolist tounicode buffer_info __len__ __getitem__ __contains__ __iter__",
  TextIOWrapper: "write flush",
}
const constantTypes = new Set(
  "str bytes int float complex bool tuple range frozenset slice type object mappingproxy generator coroutine".split(" "),
)
const ownChanges = new Set([
  "list",
  "dict",
  "set",
  "collections.deque",
  "deque",
  "bytearray",
  "array",
  "defaultdict",
  "OrderedDict",
])

const opening = new Set(["vars", "getattr"])
// By module; functions not named change nothing.
const changers: Readonly<Record<string, string>> = {
  builtins: "setattr delattr",
  math: "",
  cmath: "",
  time: "",
  sys: "",
  itertools: "",
  _functools: "",
  functools: "",
  _operator: "setitem delitem iadd iand iconcat ifloordiv ilshift imatmul imod imul ior ipow irshift isub itruediv ixor",
  operator: "setitem delitem iadd iand iconcat ifloordiv ilshift imatmul imod imul ior ipow irshift isub itruediv ixor",
  heapq: "heappush heappop heapify heapreplace heappushpop _heappop_max _heapify_max _heapreplace_max",
  _heapq: "heappush heappop heapify heapreplace heappushpop _heappop_max _heapify_max _heapreplace_max",
  bisect: "insort insort_left insort_right",
  _bisect: "insort insort_left insort_right",
  json: "",
  _json: "",
  re: "",
  _random: "",
}

export class Effects implements EffectWatcher {
  private readonly known = new Map<MethodDef, Effect>()
  private readonly stack: readonly (Value | undefined)[]

  constructor(
    machine: Machine,
    private readonly store: ObjectStore,
    /// What is to be done when a suspended frame is closed that no event tells of.
    readonly dropped: (frame: PyFrame) => void,
  ) {
    this.stack = machine.stack
    // What native code calls comes by here; the loop's calls are instructions.
    machine.callAny = this.watched(machine.callAny.bind(machine))
  }

  private watched(callAny: Machine["callAny"]): Machine["callAny"] {
    return (callable, args, kwnames) => {
      this.called(callable, undefined, args, 0, args.length)
      return callAny(callable, args, kwnames)
    }
  }

  effect(frame: PyFrame, word: number): void {
    const { stack } = this
    const { sp } = frame
    const arg = word >> 8
    switch (word & 255) {
      case Op.STORE_SUBSCR:
      case Op.DELETE_SUBSCR:
        return this.item(stack[sp - 2], stack[sp - 1] as Value, (word & 255) === Op.DELETE_SUBSCR)
      case Op.STORE_SLICE:
        return this.reach([stack[sp - 3]])
      case Op.STORE_ATTR:
      case Op.DELETE_ATTR:
        return this.touchAttributes(stack[sp - 1])
      case Op.STORE_GLOBAL:
      case Op.DELETE_GLOBAL:
        return this.touch(frame.globals)
      case Op.STORE_NAME:
      case Op.DELETE_NAME:
        return this.touch(frame.locals as Value)
      case Op.BINARY_OP:
        return this.inPlace(stack[sp - 2])
      case Op.CALL:
        return this.called(stack[sp - arg - 2], stack[sp - arg - 1], stack, sp - arg, sp)
      case Op.CALL_KW:
        return this.called(stack[sp - arg - 3], stack[sp - arg - 2], stack, sp - arg - 1, sp - 1)
      case Op.CALL_FUNCTION_EX:
        return this.called(stack[sp - 3 - (arg & 1)], undefined, stack, sp - 1 - (arg & 1), sp)
      case Op.LOAD_ATTR:
        return this.store.openDict(stack[sp - 1])
      case Op.MAP_ADD:
        return this.built(stack[sp - 2 - arg])
      default:
        return this.built(stack[sp - 1 - arg])
    }
  }

  private touch(value: Value | undefined): void {
    this.store.touchable(value)?.touch()
  }

  private touchAttributes(owner: Value | undefined): void {
    this.touch(owner instanceof PyModule ? owner.dict : owner)
    // Its dict is an object of its own where the program asked for it.
    if (owner instanceof PyInstance && owner.dict !== null) this.touch(owner.dict)
  }

  private item(container: Value | undefined, key: Value, isDeleted: boolean): void {
    const known = this.store.touchable(container)
    if (known === undefined) return this.itemOfUnknown(container)
    if (!isDeleted || !(container instanceof PyList)) known.touchItem(key)
    else if (key === -1 || key === container.items.length - 1) known.touchMethod("pop", undefined)
    else known.touch()
  }

  // A view of something else, perhaps.
  private itemOfUnknown(container: Value | undefined): void {
    if (container instanceof PyList || container instanceof PyDict || container instanceof PyInstance) return
    this.reach([container])
  }

  private inPlace(left: Value | undefined): void {
    if (typeof left !== "object" || left === null) return
    const known = this.store.touchable(left)
    if (known === undefined) return
    if (left instanceof PyList) known.touchMethod("extend", undefined)
    else known.touch()
  }

  // A comprehension's container, which only those see who look at the operand stack.
  private built(container: Value | undefined): void {
    const known = this.store.touchable(container)
    if (container instanceof PyList) known?.touchMethod("extend", undefined)
    else known?.touch()
  }

  // ---- calls

  /// A call with the arguments `values[from:to]`, after `self` if there is one.
  private called(
    callable: Value | undefined,
    self: Value | undefined,
    values: readonly (Value | undefined)[],
    from: number,
    to: number,
  ): void {
    if (callable instanceof PyFunction || callable instanceof PyType) return
    if (callable instanceof PyMethodDescriptor) {
      const effect = this.known.get(callable.def) ?? this.effectOf(callable.def, callable.owner.name, null)
      if (effect === Effect.NOTHING) return
      if (self === undefined) this.change(effect, callable.def.name, values[from], values, from + 1, to)
      else this.change(effect, callable.def.name, self, values, from, to)
    } else if (callable instanceof PyBuiltinFunction) this.calledBuiltin(callable, values, from, to)
    else if (callable instanceof PyMethod) this.called(callable.fn, callable.self, values, from, to)
    else if (callable instanceof PyMethodWrapper) {
      this.change(Effect.RECEIVER, "", callable.self, values, from, to)
      // A descriptor's `__set__` is given the object.
      this.touchAttributes(values[from])
    } else if (callable instanceof PyWrapperDescriptor) {
      if (self === undefined) this.change(Effect.RECEIVER, "", values[from], values, from + 1, to)
      else this.change(Effect.RECEIVER, "", self, values, from, to)
      this.touchAttributes(values[self === undefined ? from + 1 : from])
    } else if (!(callable instanceof PyInstance)) this.reach([callable, self, ...values.slice(from, to)])
  }

  private calledBuiltin(fn: PyBuiltinFunction, values: readonly (Value | undefined)[], from: number, to: number): void {
    let effect = this.known.get(fn.def)
    if (effect === undefined) {
      const { qualname } = fn
      const owner = fn.module === null && qualname.includes(".") ? qualname.slice(0, qualname.lastIndexOf(".")) : ""
      effect = this.effectOf(fn.def, owner, fn.module)
    }
    if (effect === Effect.NOTHING) return
    this.change(effect, fn.def.name, fn.self, values, from, to)
  }

  private effectOf(def: MethodDef, owner: string, module: string | null): Effect {
    const effect = module === null ? methodEffect(owner, def.name) : functionEffect(module, def.name)
    this.known.set(def, effect)
    return effect
  }

  private change(
    effect: Effect,
    name: string,
    self: Value | undefined,
    values: readonly (Value | undefined)[],
    from: number,
    to: number,
  ): void {
    if (effect === Effect.RECEIVER) {
      const known = this.store.touchable(self)
      if (known === undefined) return name === "" ? this.itemOfUnknown(self) : undefined
      if (name === "" || to - from > 1) known.touch()
      else known.touchMethod(name, from < to ? values[from] : undefined)
    } else if (effect === Effect.FIRST) this.touchAttributes(values[from])
    else if (effect === Effect.OPEN) this.store.openDict(values[from])
    else this.reach([self, ...values.slice(from, to)])
  }

  // Everything that these values reach may change.
  private reach(values: (Value | undefined)[]): void {
    const seen = new Set<PyObject>()
    const waiting = values
    for (let value = waiting.pop(); waiting.length > 0 || value !== undefined; value = waiting.pop()) {
      if (typeof value !== "object" || value === null || seen.has(value)) continue
      seen.add(value)
      this.touch(value)
      for (const part of partsOf(value)) waiting.push(part)
    }
  }
}

function methodEffect(owner: string, name: string): Effect {
  if (constantTypes.has(owner)) return Effect.NOTHING
  if (readers[owner]?.split(" ").includes(name)) return Effect.NOTHING
  return ownChanges.has(owner) ? Effect.RECEIVER : Effect.ANYTHING
}

function functionEffect(module: string, name: string): Effect {
  if (module === "builtins" && opening.has(name)) return Effect.OPEN
  // The namespace gets its `__builtins__`.
  if (module === "builtins" && (name === "exec" || name === "eval")) return Effect.ANYTHING
  const names = changers[module]
  if (names === undefined) return Effect.ANYTHING
  return names.split(" ").includes(name) ? Effect.FIRST : Effect.NOTHING
}

/// The values that an object holds, whatever it is.
export function partsOf(object: PyObject): Iterable<Value> {
  if (object instanceof PyType || object instanceof PyModule || object instanceof PyFunction) return []
  if (object instanceof PyList) return object.items
  if (object instanceof PyDict) return dictParts(object)
  const parts: Value[] = []
  for (const field of Object.values(object) as unknown[]) addParts(parts, field)
  return parts
}

function dictParts(dict: PyDict): Value[] {
  const parts: Value[] = dict.dict === null ? [] : [dict.dict]
  for (let entry = dict.first; entry !== null; entry = entry.next) parts.push(entry.key, entry.value as Value)
  return parts
}

function addParts(parts: Value[], field: unknown): void {
  if (typeof field !== "object" || field === null) return
  if (Array.isArray(field)) for (const item of field) addParts(parts, item)
  else if ("cls" in field) parts.push(field as PyObject)
  else if ("iterator" in field) parts.push(field.iterator as Value)
  else if ("toArray" in field && typeof field.toArray === "function") parts.push(...(field.toArray() as Value[]))
}
