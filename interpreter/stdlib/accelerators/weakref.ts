// _weakref: references that don't keep their object. Those to instances of the program's own classes die with them (vm/lifetimes.ts);
// what is of the engine lives as long as the program runs.

import { builtinType, objectType } from "../../objects/builtin-types.js"
import { defineType } from "../../objects/define.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { newException, typeError } from "../../objects/exceptions.js"
import { PyList } from "../../objects/list.js"
import { fn, member } from "../../objects/method.js"
import { address, fullName } from "../../objects/names.js"
import * as arithmetic from "../../objects/operations/arithmetic.js"
import { findAttribute, getAttribute, setAttribute } from "../../objects/operations/attributes.js"
import { isCallable } from "../../objects/operations/call.js"
import { richCompare } from "../../objects/operations/compare.js"
import { str, truth } from "../../objects/operations/convert.js"
import { hash } from "../../objects/operations/hash.js"
import { getIterator, nextItem } from "../../objects/operations/iterate.js"
import { contains, deleteItem, getItem, length, setItem } from "../../objects/operations/subscript.js"
import type { Runtime } from "../../objects/runtime.js"
import { NotImplemented } from "../../objects/singletons.js"
import { PyType, TypeFlag } from "../../objects/type.js"
import { typeName, typeOf } from "../../objects/typeof.js"
import { CompareOp, type PyObject, type Value } from "../../objects/value.js"
import { addWeak, PyWeak, weaksOf } from "../../objects/weak.js"
import type { ModuleSpec } from "../module.js"

const referenceType = builtinType("weakref.ReferenceType", objectType, TypeFlag.BASETYPE | TypeFlag.HAS_DICT)
const proxyType = builtinType("weakref.ProxyType")
const callableProxyType = builtinType("weakref.CallableProxyType")

class PyReference extends PyWeak {}
class PyProxy extends PyWeak {}

// What C gives no place for a list of references.
const without = new Set(
  "object int bool float complex str bytes bytearray tuple list dict NoneType NotImplementedType ellipsis range slice property super BaseException".split(
    " ",
  ),
)

function nativeHasPlace(cls: PyType): boolean {
  return !without.has(cls.name) && !cls.mro.some((base) => base.name === "BaseException")
}

function checkReferable(object: Value): void {
  const cls = typeOf(object)
  if (cls.has(TypeFlag.HAS_WEAKREF)) return
  if (cls.mro.some((base) => !base.has(TypeFlag.HEAP) && nativeHasPlace(base))) return
  throw typeError(`cannot create weak reference to '${typeName(object)}' object`)
}

function remember(rt: Runtime, object: Value, weak: PyWeak): PyWeak {
  addWeak(rt, object as object, weak)
  if (typeOf(object).has(TypeFlag.HEAP) && !(object instanceof PyType)) rt.lifetimes().track(object as PyObject)
  return weak
}

/// Those without a callback are shared.
function shared(rt: Runtime, cls: PyType, object: Value): PyWeak | undefined {
  return weaksOf(rt, object).find((weak) => weak.cls === cls && weak.callback === null)
}

function newReference(rt: Runtime, cls: PyType, object: Value, callback: Value): Value {
  checkReferable(object)
  const other = cls === referenceType && callback === null ? shared(rt, cls, object) : undefined
  return other ?? remember(rt, object, new PyReference(cls, object, callback))
}

defineType(referenceType, {
  slots: {
    tp_new: (rt, cls, args, kwnames) => {
      const npos = args.length - (kwnames?.length ?? 0)
      if (npos < 1) throw typeError(`__new__ expected at least 1 argument, got ${npos}`)
      if (npos > 2) throw typeError(`__new__ expected at most 2 arguments, got ${npos}`)
      return newReference(rt, cls, args[0], npos > 1 ? args[1] : null)
    },
    tp_init: (_rt, self: PyReference, args, kwnames) => {
      if (kwnames !== null && self.cls === referenceType) throw typeError("ref() takes no keyword arguments")
      if (args.length > 2) throw typeError(`__init__ expected at most 2 arguments, got ${args.length}`)
    },
    tp_call: (_rt, self: PyReference, args, kwnames) => {
      if (args.length > 0 || kwnames !== null) throw typeError(`ref expected at most 0 arguments, got ${args.length}`)
      return self.referent ?? null
    },
    tp_hash: (rt, self: PyReference) => {
      if (self.hash !== null) return self.hash
      if (self.referent === undefined) throw typeError("weak object has gone away")
      self.hash = hash(rt, self.referent)
      return self.hash
    },
    tp_richcompare: (rt, a: PyReference, b, op) => {
      if (!(b instanceof PyReference) || (op !== CompareOp.EQ && op !== CompareOp.NE)) return NotImplemented
      if (a.referent === undefined || b.referent === undefined) return (a === b) === (op === CompareOp.EQ)
      return richCompare(rt, a.referent, b.referent, op)
    },
    tp_repr: (rt, self: PyReference) => {
      if (self.referent === undefined) return `<weakref at ${address(rt, self)}; dead>`
      const name = findAttribute(rt, self.referent, "__name__")
      const shown = typeof name === "string" ? ` (${name})` : ""
      const target = `to '${typeOf(self.referent).name}' at ${address(rt, self.referent as PyObject)}${shown}`
      return `<weakref at ${address(rt, self)}; ${target}>`
    },
  },
  attributes: { __callback__: member((_rt, self: PyReference) => (self.referent === undefined ? null : self.callback)) },
})

// ---- proxies

function unwrap(value: Value): Value {
  return value instanceof PyProxy ? alive(value) : value
}

function alive(proxy: PyProxy): Value {
  if (proxy.referent === undefined) throw newException(exceptionTypes.ReferenceError, "weakly-referenced object no longer exists")
  return proxy.referent
}

type Binary = (rt: Runtime, a: Value, b: Value) => Value
type Unary = (rt: Runtime, a: Value) => Value

function binary(operation: Binary): Binary {
  return (rt, a, b) => operation(rt, unwrap(a), unwrap(b))
}

function unary(operation: Unary): Unary {
  return (rt, a) => operation(rt, unwrap(a))
}

const proxySlots = {
  tp_getattro: (rt: Runtime, self: PyProxy, name: string) => getAttribute(rt, alive(self), name),
  tp_setattro: (rt: Runtime, self: PyProxy, name: string, value: Value | undefined) => {
    if (value === undefined) rt.call(rt.builtins.getString("delattr") as Value, [alive(self), name])
    else setAttribute(rt, alive(self), name, value)
  },
  tp_str: (rt: Runtime, self: PyProxy) => str(rt, alive(self)),
  tp_repr: (rt: Runtime, self: PyProxy) => {
    const to = `to ${fullName(rt, typeOf(self.referent ?? null))} at ${address(rt, self.referent as PyObject)}`
    return `<weakproxy at ${address(rt, self)} ${to}>`
  },
  tp_richcompare: (rt: Runtime, a: PyProxy, b: Value, op: CompareOp) => richCompare(rt, alive(a), unwrap(b), op),
  tp_hash: (_rt: Runtime, self: PyProxy): never => {
    throw typeError(`unhashable type: '${self.cls.name}'`)
  },
  tp_iter: (rt: Runtime, self: PyProxy) => getIterator(rt, alive(self)),
  tp_iternext: (rt: Runtime, self: PyProxy) => nextItem(rt, alive(self)),
  nb_bool: (rt: Runtime, self: PyProxy) => truth(rt, alive(self)),
  sq_length: (rt: Runtime, self: PyProxy) => length(rt, alive(self)),
  sq_contains: (rt: Runtime, self: PyProxy, item: Value) => contains(rt, alive(self), unwrap(item)),
  mp_subscript: (rt: Runtime, self: PyProxy, key: Value) => getItem(rt, alive(self), unwrap(key)),
  mp_ass_subscript: (rt: Runtime, self: PyProxy, key: Value, value: Value | undefined) => {
    if (value === undefined) deleteItem(rt, alive(self), unwrap(key))
    else setItem(rt, alive(self), unwrap(key), value)
  },
  nb_add: binary(arithmetic.add),
  nb_subtract: binary(arithmetic.subtract),
  nb_multiply: binary(arithmetic.multiply),
  nb_remainder: binary(arithmetic.remainder),
  nb_floor_divide: binary(arithmetic.floorDivide),
  nb_true_divide: binary(arithmetic.trueDivide),
  nb_matrix_multiply: binary(arithmetic.matrixMultiply),
  nb_and: binary(arithmetic.and),
  nb_or: binary(arithmetic.or),
  nb_xor: binary(arithmetic.xor),
  nb_lshift: binary(arithmetic.leftShift),
  nb_rshift: binary(arithmetic.rightShift),
  nb_inplace_add: binary(arithmetic.inplaceAdd),
  nb_inplace_subtract: binary(arithmetic.inplaceSubtract),
  nb_inplace_multiply: binary(arithmetic.inplaceMultiply),
  nb_negative: unary(arithmetic.negative),
  nb_positive: unary(arithmetic.positive),
  nb_absolute: unary(arithmetic.absolute),
  nb_invert: unary(arithmetic.invert),
}

defineType(proxyType, { slots: proxySlots as never, constants: { __hash__: null } })
defineType(callableProxyType, {
  slots: {
    ...(proxySlots as object),
    tp_call: (rt: Runtime, self: PyProxy, args: readonly Value[], kwnames: readonly string[] | null) =>
      rt.call(alive(self), args, kwnames),
  } as never,
  constants: { __hash__: null },
})

function newProxy(rt: Runtime, object: Value, callback: Value): Value {
  checkReferable(object)
  const cls = isCallable(object) ? callableProxyType : proxyType
  const other = callback === null ? shared(rt, cls, object) : undefined
  return other ?? remember(rt, object, new PyProxy(cls, object, callback))
}

export function weakrefAccelerator(): ModuleSpec {
  return {
    name: "_weakref",
    doc: "Weak-reference support module.",
    types: [referenceType, proxyType, callableProxyType],
    constants: { ref: referenceType },
    functions: {
      proxy: fn(
        "(object, callback=None, /)",
        (rt, object: Value, callback: Value) => newProxy(rt, object, callback),
        "Create a proxy object that weakly references 'object'.\n\n'callback', if given, is called with a reference to the\nproxy when 'object' is about to be finalized.",
      ),
      getweakrefcount: fn("(object, /)", (rt, object: Value) => weaksOf(rt, object).length),
      getweakrefs: fn("(object, /)", (rt, object: Value) => new PyList([...weaksOf(rt, object)])),
      _remove_dead_weakref: fn("(dct, key, /)", () => null),
    },
  }
}
