// gc. The collector is JavaScript's; what `collect` ends are the objects whose ends somebody can see (vm/lifetimes.ts). What refers to what is found by looking into objects, from the modules
// and the running frames on.

import { codeType } from "../../objects/builtin-types.js"
import { PyDict } from "../../objects/dict.js"
import { valueError } from "../../objects/exceptions.js"
import { PyFrame } from "../../objects/function.js"
import { PyList } from "../../objects/list.js"
import { fn, rawFn } from "../../objects/method.js"
import { asIndex } from "../../objects/operations/convert.js"
import type { Runtime } from "../../objects/runtime.js"
import { PyTuple } from "../../objects/tuple.js"
import { PyType, TypeFlag } from "../../objects/type.js"
import { TracerNote, type Value } from "../../objects/value.js"
import type { ModuleSpec } from "../module.js"

// Fields that belong to the machine, not to the object.
const hidden = new Set(["cls", "executable", "shape", "rootShape", "dictShape", "back"])

// How far what is no Python object is looked into.
const DEPTH = 3

/// Looks into the objects of one runtime.
class Looker {
  /// Stands for the namespace of a class, which is no dict here.
  private readonly namespaces: WeakMap<PyType, PyDict>

  constructor(private readonly rt: Runtime) {
    this.namespaces = rt.state("gc.namespaces", () => new WeakMap<PyType, PyDict>())
  }

  /// What the object refers to.
  referents(object: Value): Value[] {
    const found: Value[] = []
    if (!isObject(object) || object.cls === codeType) return found
    if (object instanceof PyType) return [this.namespaceOf(object), ...object.bases]
    if (object instanceof PyDict) {
      const values = object.values()
      for (const [i, key] of object.keys().entries()) found.push(values[i], key)
      return found
    }
    if (object instanceof PyFrame) this.addSlots(object, found)
    const { cls } = object
    if (cls instanceof PyType && (cls.flags & TypeFlag.HEAP) !== 0) found.push(cls)
    for (const [name, value] of Object.entries(object)) {
      if (!hidden.has(name) && typeof value === "object" && value !== null) this.add(value, found, DEPTH)
    }
    return found
  }

  /// All objects that can be reached.
  objects(): Value[] {
    const { rt } = this
    const seen = new Set<Value>([rt.modules, rt.builtins])
    for (let frame = rt.currentFrame(); frame !== null; frame = frame.back) seen.add(frame)
    // What is added meanwhile is come to in its turn.
    for (const object of seen) for (const other of this.referents(object)) if (isObject(other)) seen.add(other)
    return [...seen]
  }

  referrers(targets: readonly Value[]): Value[] {
    const wanted = new Set(targets)
    return this.objects().filter((object) => this.referents(object).some((other) => wanted.has(other)))
  }

  private namespaceOf(type: PyType): PyDict {
    let dict = this.namespaces.get(type)
    if (dict === undefined) {
      dict = new PyDict()
      for (const [name, value] of type.dict) if (value !== undefined) dict.setString(name, value)
      this.namespaces.set(type, dict)
    }
    return dict
  }

  private addSlots(frame: PyFrame, found: Value[]): void {
    for (let i = 0; i < frame.executable.nlocalsplus; i++) {
      const value = this.rt.frameSlot(frame, i)
      if (value !== undefined) found.push(value)
    }
  }

  // A value, or a part of the machine's that holds some.
  private add(part: unknown, found: Value[], depth: number): void {
    if (typeof part !== "object" || part === null) {
      if (part !== undefined && typeof part !== "function" && typeof part !== "symbol") found.push(part as Value)
      return
    }
    if (isObject(part)) found.push(part)
    else if (depth === 0 || part instanceof TracerNote || part === this.rt || part === this.rt.host || ArrayBuffer.isView(part))
      return
    else if (Array.isArray(part)) for (let i = part.length - 1; i >= 0; i--) this.add(part[i], found, depth - 1)
    else if (part instanceof Set) for (const item of part) this.add(item, found, depth - 1)
    else if (part instanceof Map) for (const item of part.values()) this.add(item, found, depth - 1)
    else for (const item of Object.values(part)) if (typeof item === "object") this.add(item, found, depth - 1)
  }
}

function isObject(value: unknown): value is Value & { cls: PyType } {
  return typeof value === "object" && value !== null && (value as { cls?: unknown }).cls instanceof PyType
}

export function gcModule(): ModuleSpec {
  const enabled = (rt: Runtime): { value: boolean } => rt.state("gc.enabled", () => ({ value: true }))
  const thresholds = (rt: Runtime): { value: Value } =>
    rt.state<{ value: Value }>("gc.threshold", () => ({ value: new PyTuple([2000, 10, 0]) }))
  return {
    name: "gc",
    doc: "This module provides access to the garbage collector for reference cycles.",
    constants: {
      DEBUG_STATS: 1,
      DEBUG_COLLECTABLE: 2,
      DEBUG_UNCOLLECTABLE: 4,
      DEBUG_SAVEALL: 32,
      DEBUG_LEAK: 38,
    },
    functions: {
      collect: fn("(generation=2)", (rt) => rt.lifetimes().collect()),
      enable: fn("()", (rt) => {
        enabled(rt).value = true
        return null
      }),
      disable: fn("()", (rt) => {
        enabled(rt).value = false
        return null
      }),
      isenabled: fn("()", (rt) => enabled(rt).value),
      get_threshold: fn("()", (rt) => thresholds(rt).value),
      set_threshold: fn("(threshold0, threshold1=10, threshold2=0, /)", (rt, a: Value, b: Value, c: Value) => {
        thresholds(rt).value = new PyTuple([a, b, c])
        return null
      }),
      get_count: fn("()", () => new PyTuple([0, 0, 0])),
      get_debug: fn("()", () => 0),
      set_debug: fn("(flags, /)", () => null),
      is_finalized: fn("(obj, /)", (rt, obj: Value) => rt.lifetimes().isFinalized(obj)),
      is_tracked: fn("(obj, /)", (_rt, obj: Value) => typeof obj === "object" && obj !== null),
      freeze: fn("()", () => null),
      unfreeze: fn("()", () => null),
      get_freeze_count: fn("()", () => 0),
      get_referents: rawFn("(*objs)", (rt, _self, args) => {
        const looker = new Looker(rt)
        return new PyList(args.flatMap((object) => looker.referents(object)))
      }),
      get_referrers: rawFn("(*objs)", (rt, _self, args) => new PyList(new Looker(rt).referrers(args))),
      get_objects: fn("(generation=None)", (rt, generation: Value) => new PyList(objectsOf(rt, generation))),
      get_stats: fn("()", (rt) => new PyList([0, 1, 2].map(() => noStats(rt)))),
    },
    setup: (_rt, module) => {
      module.dict.setString("garbage", new PyList([]))
      module.dict.setString("callbacks", new PyList([]))
    },
  }
}

// All are of the oldest generation.
function objectsOf(rt: Runtime, generation: Value): Value[] {
  if (generation === null) return new Looker(rt).objects()
  const n = Number(asIndex(rt, generation))
  if (n === -1) return new Looker(rt).objects()
  if (n < 0) throw valueError("generation parameter cannot be negative")
  if (n > 2) throw valueError("generation parameter must be less than the number of available generations (3)")
  return n === 2 ? new Looker(rt).objects() : []
}

function noStats(rt: Runtime): PyDict {
  const dict = new PyDict()
  for (const name of ["collections", "collected", "uncollectable"]) dict.set(rt, name, 0)
  return dict
}
