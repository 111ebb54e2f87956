// `object.__reduce_ex__` and `object.__getstate__`: how copy and pickle take an object apart (copyreg's protocol).

import { codeType, dictType, listType, memoryviewType, objectType } from "./builtin-types.js"
import { PyDict } from "./dict.js"
import { typeError, valueError } from "./exceptions.js"
import { instanceDict } from "./instance-dict.js"
import { PyBuiltinFunction } from "./method.js"
import { findAttribute, getAttribute } from "./operations/attributes.js"
import { callMethod, lookupSpecial } from "./operations/call.js"
import { getIterator } from "./operations/iterate.js"
import { nativeBase } from "./ready.js"
import type { Runtime } from "./runtime.js"
import { emptyTuple, PyTuple } from "./tuple.js"
import { type PyType, TypeFlag } from "./type.js"
import { isInstance, typeName, typeOf } from "./typeof.js"
import type { Value } from "./value.js"

/// `_common_reduce`: protocol 2 and above here, below it copyreg's own function.
export function reduceObject(rt: Runtime, self: Value, protocol: number): Value {
  if (protocol >= 2) return reduceByNew(rt, self)
  return rt.call(getAttribute(rt, rt.importModule("copyreg"), "_reduce_ex"), [self, protocol])
}

function reduceByNew(rt: Runtime, self: Value): Value {
  const cls = typeOf(self)
  if (cls.slots.tp_new === null || cls.has(TypeFlag.DISALLOW_INSTANTIATION)) {
    throw typeError(`cannot pickle '${cls.tpName}' object`)
  }
  const { args, kwargs } = newArguments(rt, self)
  const copyreg = rt.importModule("copyreg")
  const plain = kwargs === null || kwargs.size === 0
  const maker = getAttribute(rt, copyreg, plain ? "__newobj__" : "__newobj_ex__")
  const newArgs = plain ? new PyTuple([cls, ...(args?.items ?? [])]) : new PyTuple([cls, args as PyTuple, kwargs])
  const isList = isInstance(self, listType)
  const isDict = isInstance(self, dictType)
  const state = getState(rt, self, !(args !== null || isList || isDict))
  const listItems = isList ? getIterator(rt, self) : null
  const dictItems = isDict ? getIterator(rt, callMethod(rt, self, "items")) : null
  return new PyTuple([maker, newArgs, state, listItems, dictItems])
}

interface NewArguments {
  args: PyTuple | null
  kwargs: PyDict | null
}

function newArguments(rt: Runtime, self: Value): NewArguments {
  const extended = lookupSpecial(rt, self, "__getnewargs_ex__")
  if (extended !== undefined) {
    const pair = rt.call(extended, [])
    if (!(pair instanceof PyTuple)) throw typeError(`__getnewargs_ex__ should return a tuple, not '${typeName(pair)}'`)
    if (pair.items.length !== 2) {
      throw valueError(`__getnewargs_ex__ should return a tuple of length 2, not ${pair.items.length}`)
    }
    const [args, kwargs] = pair.items
    if (!(args instanceof PyTuple)) {
      throw typeError(`first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '${typeName(args)}'`)
    }
    if (!(kwargs instanceof PyDict)) {
      throw typeError(`second item of the tuple returned by __getnewargs_ex__ must be a dict, not '${typeName(kwargs)}'`)
    }
    return { args, kwargs }
  }
  const simple = lookupSpecial(rt, self, "__getnewargs__")
  if (simple === undefined) return { args: null, kwargs: null }
  const args = rt.call(simple, [])
  if (!(args instanceof PyTuple)) throw typeError(`__getnewargs__ should return a tuple, not '${typeName(args)}'`)
  return { args, kwargs: null }
}

function getState(rt: Runtime, self: Value, required: boolean): Value {
  const getter = getAttribute(rt, self, "__getstate__")
  const isDefault = getter instanceof PyBuiltinFunction && getter.self === self && getter.def === defaultGetState()
  return isDefault ? stateOfObject(rt, self, required) : rt.call(getter, [])
}

function defaultGetState(): unknown {
  return (objectType.dict.get("__getstate__") as unknown as { def: unknown }).def
}

/// The instance's dict, or (dict, slots). `required`: the state is all there is, so a built-in payload can't be lost.
export function stateOfObject(rt: Runtime, self: Value, required: boolean): Value {
  const cls = typeOf(self)
  // What has a size that varies in C is refused first, in other words.
  if (required && (cls === memoryviewType || cls === codeType)) throw typeError(`cannot pickle ${cls.tpName} objects`)
  if (required && nativeBase(cls) !== objectType) throw typeError(`cannot pickle '${cls.tpName}' object`)
  const dict = instanceDict.live(self)
  const state = dict === null || dict.size === 0 ? null : dict
  const slots = new PyDict()
  for (const name of slotNamesForPickle(cls)) {
    const value = findAttribute(rt, self, name)
    if (value !== undefined) slots.setString(name, value)
  }
  return slots.size > 0 ? new PyTuple([state, slots]) : state
}

// `copyreg._slotnames`: base classes last, mangled names as the class has them.
function slotNamesForPickle(cls: PyType): string[] {
  const names: string[] = []
  for (const type of cls.mro) {
    const slots = type.dict.get("__slots__")
    if (slots === undefined) continue
    const listed = typeof slots === "string" ? [slots] : slots instanceof PyTuple ? slots.items : itemsOf(slots)
    for (const name of listed) {
      if (typeof name !== "string" || name === "__dict__" || name === "__weakref__") continue
      names.push(mangled(name, type.name))
    }
  }
  return names
}

function itemsOf(slots: Value): readonly Value[] {
  if (slots instanceof PyDict) return slots.keys()
  return (slots as unknown as { items?: readonly Value[] }).items ?? emptyTuple.items
}

function mangled(name: string, className: string): string {
  const stripped = className.replace(/^_+/, "")
  return name.startsWith("__") && !name.endsWith("__") && stripped !== "" ? `_${stripped}${name}` : name
}
