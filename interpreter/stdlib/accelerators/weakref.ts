// _weakref: references that don't keep their object. A JavaScript host tells nothing of what it collected while a program
// runs, so the object of a reference is there as long as the program runs, and callbacks are never called.

import { builtinType, objectType } from "../../objects/builtin-types.js"
import { defineType } from "../../objects/define.js"
import { typeError } from "../../objects/exceptions.js"
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
import { type PyType, TypeFlag } from "../../objects/type.js"
import { typeName, typeOf } from "../../objects/typeof.js"
import { AttributedObject, CompareOp, PyObject, type Value } from "../../objects/value.js"
import type { ModuleSpec } from "../module.js"

const referenceType = builtinType("weakref.ReferenceType", objectType, TypeFlag.BASETYPE | TypeFlag.HAS_DICT)
const proxyType = builtinType("weakref.ProxyType")
const callableProxyType = builtinType("weakref.CallableProxyType")

class PyReference extends AttributedObject {
  constructor(
    public cls: PyType,
    readonly object: Value,
    readonly callback: Value,
  ) {
    super()
  }
}

class PyProxy extends PyObject {
  constructor(
    public cls: PyType,
    readonly object: Value,
  ) {
    super()
  }
}

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

type References = WeakMap<object, PyObject[]>

/// All references and proxies to an object, in the order of their making; those without a callback are shared.
function references(rt: Runtime): References {
  return rt.state<References>("weakref.references", () => new WeakMap())
}

function referencesTo(rt: Runtime, object: Value): PyObject[] {
  return typeof object === "object" && object !== null ? (references(rt).get(object) ?? []) : []
}

function remember(rt: Runtime, object: Value, reference: PyObject): void {
  const list = referencesTo(rt, object)
  list.push(reference)
  references(rt).set(object as object, list)
}

function newReference(rt: Runtime, cls: PyType, object: Value, callback: Value): Value {
  checkReferable(object)
  if (cls === referenceType && callback === null) {
    for (const other of referencesTo(rt, object)) {
      if (other instanceof PyReference && other.cls === referenceType && other.callback === null) return other
    }
  }
  const reference = new PyReference(cls, object, callback)
  remember(rt, object, reference)
  return reference
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
      return self.object
    },
    tp_hash: (rt, self: PyReference) => hash(rt, self.object),
    tp_richcompare: (rt, a: PyReference, b, op) => {
      if (!(b instanceof PyReference) || (op !== CompareOp.EQ && op !== CompareOp.NE)) return NotImplemented
      return richCompare(rt, a.object, b.object, op)
    },
    tp_repr: (rt, self: PyReference) => {
      const name = findAttribute(rt, self.object, "__name__")
      const shown = typeof name === "string" ? ` (${name})` : ""
      const target = `to '${typeOf(self.object).name}' at ${address(rt, self.object as PyObject)}${shown}`
      return `<weakref at ${address(rt, self)}; ${target}>`
    },
  },
  attributes: { __callback__: member((_rt, self: PyReference) => self.callback) },
})

// ---- proxies

function unwrap(value: Value): Value {
  return value instanceof PyProxy ? value.object : value
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
  tp_getattro: (rt: Runtime, self: PyProxy, name: string) => getAttribute(rt, self.object, name),
  tp_setattro: (rt: Runtime, self: PyProxy, name: string, value: Value | undefined) => {
    if (value === undefined) rt.call(rt.builtins.getString("delattr") as Value, [self.object, name])
    else setAttribute(rt, self.object, name, value)
  },
  tp_str: (rt: Runtime, self: PyProxy) => str(rt, self.object),
  tp_repr: (rt: Runtime, self: PyProxy) => {
    const to = `to ${fullName(rt, typeOf(self.object))} at ${address(rt, self.object as PyObject)}`
    return `<weakproxy at ${address(rt, self)} ${to}>`
  },
  tp_richcompare: (rt: Runtime, a: PyProxy, b: Value, op: CompareOp) => richCompare(rt, a.object, unwrap(b), op),
  tp_hash: (_rt: Runtime, self: PyProxy): never => {
    throw typeError(`unhashable type: '${self.cls.name}'`)
  },
  tp_iter: (rt: Runtime, self: PyProxy) => getIterator(rt, self.object),
  tp_iternext: (rt: Runtime, self: PyProxy) => nextItem(rt, self.object),
  nb_bool: (rt: Runtime, self: PyProxy) => truth(rt, self.object),
  sq_length: (rt: Runtime, self: PyProxy) => length(rt, self.object),
  sq_contains: (rt: Runtime, self: PyProxy, item: Value) => contains(rt, self.object, unwrap(item)),
  mp_subscript: (rt: Runtime, self: PyProxy, key: Value) => getItem(rt, self.object, unwrap(key)),
  mp_ass_subscript: (rt: Runtime, self: PyProxy, key: Value, value: Value | undefined) => {
    if (value === undefined) deleteItem(rt, self.object, unwrap(key))
    else setItem(rt, self.object, unwrap(key), value)
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
      rt.call(self.object, args, kwnames),
  } as never,
  constants: { __hash__: null },
})

function newProxy(rt: Runtime, object: Value, callback: Value): Value {
  checkReferable(object)
  const cls = isCallable(object) ? callableProxyType : proxyType
  if (callback === null) {
    for (const other of referencesTo(rt, object)) if (other instanceof PyProxy && other.cls === cls) return other
  }
  const proxy = new PyProxy(cls, object)
  remember(rt, object, proxy)
  return proxy
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
      getweakrefcount: fn("(object, /)", (rt, object: Value) => referencesTo(rt, object).length),
      getweakrefs: fn("(object, /)", (rt, object: Value) => new PyList([...referencesTo(rt, object)])),
      _remove_dead_weakref: fn("(dct, key, /)", () => null),
    },
  }
}
