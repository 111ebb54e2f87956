// _abc: what ABCMeta does, natively: registries, caches, instance and subclass checks.

import { builtinType } from "../../objects/builtin-types.js"
import { defineType } from "../../objects/define.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { runtimeError, typeError } from "../../objects/exceptions.js"
import { fn } from "../../objects/method.js"
import { findAttribute, getAttribute, setAttribute } from "../../objects/operations/attributes.js"
import { callMethod } from "../../objects/operations/call.js"
import { truth } from "../../objects/operations/convert.js"
import { isSubclassOf } from "../../objects/operations/instance-check.js"
import { toArray } from "../../objects/operations/iterate.js"
import type { Runtime } from "../../objects/runtime.js"
import { NotImplemented } from "../../objects/singletons.js"
import { PyTuple } from "../../objects/tuple.js"
import { PyType, TypeFlag } from "../../objects/type.js"
import { typeOf } from "../../objects/typeof.js"
import { PyObject, type Value } from "../../objects/value.js"
import type { ModuleSpec } from "../module.js"

const dataType = builtinType("_abc._abc_data")
defineType(dataType, { doc: "Internal state held by ABC machinery.", constants: { __module__: "_abc" } })

class AbcData extends PyObject {
  cls = dataType
  readonly registry = new Set<PyType>()
  readonly cache = new Set<PyType>()
  readonly negativeCache = new Set<PyType>()
  negativeVersion = 0
}

class AbcState {
  counter = 0
  readonly data = new WeakMap<PyType, AbcData>()
}

function stateOf(rt: Runtime): AbcState {
  return rt.state("_abc", () => new AbcState())
}

function dataOf(rt: Runtime, cls: PyType): AbcData {
  const data = stateOf(rt).data.get(cls)
  if (data === undefined) throw typeError("_abc_data isn't set")
  return data
}

function isAbstract(rt: Runtime, value: Value): boolean {
  const flag = findAttribute(rt, value, "__isabstractmethod__")
  return flag !== undefined && truth(rt, flag)
}

/// Gives a class its registry, and `__abstractmethods__` from its own and inherited abstract names.
function initialize(rt: Runtime, cls: PyType): Value {
  const names: string[] = []
  for (const [name, value] of [...cls.dict]) if (isAbstract(rt, value)) names.push(name)
  for (const base of cls.bases) {
    const inherited = findAttribute(rt, base, "__abstractmethods__")
    if (inherited === undefined) continue
    for (const name of toArray(rt, inherited)) {
      const value = findAttribute(rt, cls, name as string)
      if (value !== undefined && isAbstract(rt, value) && !names.includes(name as string)) names.push(name as string)
    }
  }
  setAttribute(rt, cls, "__abstractmethods__", rt.call(rt.builtins.getString("frozenset") as Value, [new PyTuple(names)]))
  const state = stateOf(rt)
  const data = new AbcData()
  data.negativeVersion = state.counter
  state.data.set(cls, data)
  setAttribute(rt, cls, "_abc_impl", data)
  takeCollectionFlags(cls)
  return null
}

// `__abc_tpflags__` makes the class a sequence or a mapping for `match`.
function takeCollectionFlags(cls: PyType): void {
  const given = cls.dict.get("__abc_tpflags__")
  if (typeof given !== "number") return
  if ((given & 0x20) !== 0) cls.flags |= TypeFlag.SEQUENCE
  if ((given & 0x40) !== 0) cls.flags |= TypeFlag.MAPPING
  cls.dict.delete("__abc_tpflags__")
  cls.forget()
}

function register(rt: Runtime, cls: PyType, subclass: Value): Value {
  if (!(subclass instanceof PyType)) throw typeError("Can only register classes")
  if (isSubclassOf(rt, subclass, cls)) return subclass
  if (isSubclassOf(rt, cls, subclass)) throw runtimeError("Refusing to create an inheritance cycle")
  dataOf(rt, cls).registry.add(subclass)
  stateOf(rt).counter++
  const collection = cls.flags & (TypeFlag.SEQUENCE | TypeFlag.MAPPING)
  if (collection !== 0) markCollection(rt, subclass, collection)
  return subclass
}

function markCollection(rt: Runtime, cls: PyType, collection: number): void {
  if (!cls.has(TypeFlag.HEAP)) return
  cls.flags = (cls.flags & ~(TypeFlag.SEQUENCE | TypeFlag.MAPPING)) | collection
  for (const subclass of rt.subclassesOf(cls)) markCollection(rt, subclass, collection)
}

function isInstance(rt: Runtime, cls: PyType, instance: Value): Value {
  const data = dataOf(rt, cls)
  const subclass = getAttribute(rt, instance, "__class__")
  if (subclass instanceof PyType && data.cache.has(subclass)) return true
  const subtype = typeOf(instance)
  if (subtype === subclass) {
    if (data.negativeVersion === stateOf(rt).counter && data.negativeCache.has(subtype)) return false
    return callMethod(rt, cls, "__subclasscheck__", [subclass])
  }
  const first = callMethod(rt, cls, "__subclasscheck__", [subclass])
  return truth(rt, first) ? first : callMethod(rt, cls, "__subclasscheck__", [subtype])
}

function isSubclass(rt: Runtime, cls: PyType, subclass: Value): boolean {
  if (!(subclass instanceof PyType)) throw typeError("issubclass() arg 1 must be a class")
  const data = dataOf(rt, cls)
  if (data.cache.has(subclass)) return true
  const { counter } = stateOf(rt)
  if (data.negativeVersion < counter) {
    data.negativeCache.clear()
    data.negativeVersion = counter
  } else if (data.negativeCache.has(subclass)) return false
  const answer = callMethod(rt, cls, "__subclasshook__", [subclass])
  if (answer === true || answer === false) {
    ;(answer ? data.cache : data.negativeCache).add(subclass)
    return answer
  }
  if (answer !== NotImplemented) throw rt.call(exceptionTypes.AssertionError, []) as object
  if (subclass.isSubtype(cls) || isRegistered(rt, data, cls, subclass)) {
    data.cache.add(subclass)
    return true
  }
  data.negativeCache.add(subclass)
  return false
}

function isRegistered(rt: Runtime, data: AbcData, cls: PyType, subclass: PyType): boolean {
  for (const other of [...data.registry]) if (isSubclassOf(rt, subclass, other)) return true
  const subclasses = callMethod(rt, cls, "__subclasses__")
  if (typeOf(subclasses).name !== "list") throw typeError("__subclasses__() must return a list")
  for (const other of toArray(rt, subclasses)) if (isSubclassOf(rt, subclass, other)) return true
  return false
}

function setOf(rt: Runtime, types: Iterable<PyType>): Value {
  return rt.call(rt.builtins.getString("set") as Value, [new PyTuple([...types])])
}

export function abcAccelerator(): ModuleSpec {
  return {
    name: "_abc",
    doc: "Module contains faster C implementation of abc.ABCMeta",
    functions: {
      get_cache_token: fn("()", (rt) => stateOf(rt).counter),
      _abc_init: fn("(klass, /)", (rt, cls: Value) => initialize(rt, cls as PyType)),
      _abc_register: fn("(klass, subclass, /)", (rt, cls: Value, subclass: Value) => register(rt, cls as PyType, subclass)),
      _abc_instancecheck: fn("(klass, instance, /)", (rt, cls: Value, instance: Value) =>
        isInstance(rt, cls as PyType, instance),
      ),
      _abc_subclasscheck: fn("(klass, subclass, /)", (rt, cls: Value, subclass: Value) =>
        isSubclass(rt, cls as PyType, subclass),
      ),
      _get_dump: fn("(klass, /)", (rt, cls: Value) => {
        const { registry, cache, negativeCache, negativeVersion } = dataOf(rt, cls as PyType)
        return new PyTuple([setOf(rt, registry), setOf(rt, cache), setOf(rt, negativeCache), negativeVersion])
      }),
      _reset_registry: fn("(klass, /)", (rt, cls: Value) => {
        dataOf(rt, cls as PyType).registry.clear()
        return null
      }),
      _reset_caches: fn("(klass, /)", (rt, cls: Value) => {
        const data = dataOf(rt, cls as PyType)
        data.cache.clear()
        data.negativeCache.clear()
        return null
      }),
    },
  }
}
