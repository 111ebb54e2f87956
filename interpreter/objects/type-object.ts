// `type`: calling a class, its attributes, and what can be changed about a class.

import { strValue } from "./boxed.js"
import { builtinTypes, mappingproxyType, typeType } from "./builtin-types.js"
import { defineType } from "./define.js"
import { PyDict } from "./dict.js"
import { attributeError, typeError, valueError } from "./exceptions.js"
import { signatureText } from "./interface-texts.js"
import { PyList } from "./list.js"
import { classMethod, type GetSetDef, getset, type MethodDef, member, method } from "./method.js"
import { computeMro } from "./mro.js"
import { fullName, moduleOf } from "./names.js"
import { addNamesOfClass } from "./object.js"
import { noAttribute } from "./operations/attributes.js"
import { truth } from "./operations/convert.js"
import { isRealInstance, isRealSubclass } from "./operations/instance-check.js"
import { reprOfString } from "./primitives/str.js"
import type { Runtime } from "./runtime.js"
import { updateSlots } from "./slot-dunders.js"
import { encodeText } from "./text-codecs.js"
import { emptyTuple, tuple } from "./tuple.js"
import { type PyType, TypeFlag } from "./type.js"
import { setBases } from "./type-bases.js"
import { basicSize, flagsOf, itemSize } from "./type-layout.js"
import { typeNew } from "./type-new.js"
import { typeName, typeOf } from "./typeof.js"
import { unionOf } from "./union.js"
import type { PyObject, Value } from "./value.js"

type Keywords = readonly string[] | null

defineType(typeType, {
  doc: "type(object) -> the object's type\ntype(name, bases, dict, **kwds) -> a new type",
  slots: {
    tp_new: typeNew,
    tp_init: initType,
    tp_call: callType,
    tp_repr: (rt, type: PyType) => `<class '${fullName(rt, type)}'>`,
    tp_getattro: getTypeAttribute,
    tp_setattro: setTypeAttribute,
    nb_or: (rt, left, right) => unionOf(rt, left, right),
  },
  methods: {
    mro: method("(self, /)", (_rt, type: PyType) => new PyList(computeMro(type)), "Return a type's method resolution order."),
    __subclasses__: method(
      "(self, /)",
      (rt, type: PyType) => new PyList(subclasses(rt, type)),
      "Return a list of immediate subclasses.",
    ),
    __prepare__: prepareMethod(),
    __instancecheck__: method(
      "(self, instance, /)",
      (rt, type: PyType, instance: Value) => isRealInstance(rt, instance, type),
      "Check if an object is an instance.",
    ),
    __subclasscheck__: method(
      "(self, subclass, /)",
      (rt, type: PyType, subclass: Value) => isRealSubclass(rt, subclass, type),
      "Check if a class is a subclass.",
    ),
    __dir__: method(
      "(self, /)",
      (rt, type: PyType) => {
        const names = new Set<Value>()
        addNamesOfClass(rt, type, names)
        return new PyList([...names])
      },
      "Specialized __dir__ implementation for types.",
    ),
    __sizeof__: method(
      "(self, /)",
      (_rt, self: PyType) => (self.has(TypeFlag.HEAP) ? 1696 : 416),
      "Return memory consumption of the type object.",
    ),
  },
  attributes: typeAttributes(),
})

function prepareMethod(): MethodDef {
  return classMethod("(*args, **kwargs)", () => new PyDict(), "Create the namespace for the class statement")
}

/// Direct subclasses, built-in ones first.
export function subclasses(rt: Runtime, type: PyType): PyType[] {
  return [...builtinTypes.filter((other) => other.bases.includes(type)), ...rt.subclassesOf(type)]
}

// ---- calling

function callType(rt: Runtime, type: PyType, args: readonly Value[], kwnames: Keywords): Value {
  if (type === typeType) {
    if (args.length === 1 && kwnames === null) return typeOf(args[0])
    if (args.length - (kwnames?.length ?? 0) === 1) throw typeError("type() takes no keyword arguments")
    if (args.length - (kwnames?.length ?? 0) !== 3) throw typeError("type() takes 1 or 3 arguments")
  }
  const make = type.slots.tp_new
  if (make === null || type.has(TypeFlag.DISALLOW_INSTANTIATION)) {
    throw typeError(`cannot create '${type.tpName}' instances`)
  }
  const object = make(rt, type, args, kwnames)
  const cls = typeOf(object)
  if (cls.slots.tp_finalize !== null && cls.has(TypeFlag.HEAP)) rt.lifetimes().track(object as PyObject)
  if (cls === type || cls.isSubtype(type)) cls.slots.tp_init?.(rt, object, args, kwnames)
  return object
}

function initType(_rt: Runtime, _type: PyType, args: readonly Value[], kwnames: Keywords): void {
  const npos = args.length - (kwnames?.length ?? 0)
  if (kwnames !== null && npos === 1) throw typeError("type.__init__() takes no keyword arguments")
  if (npos !== 1 && npos !== 3) throw typeError("type.__init__() takes 1 or 3 arguments")
}

// ---- attribute access

function getTypeAttribute(rt: Runtime, type: PyType, name: string): Value {
  const meta = type.cls
  const onMeta = meta.lookup(name)
  const metaGet = onMeta === undefined ? null : typeOf(onMeta).slots.tp_descr_get
  if (metaGet !== null && typeOf(onMeta as Value).slots.tp_descr_set !== null) return metaGet(rt, onMeta as Value, type, meta)
  const own = type.lookup(name)
  if (own !== undefined) {
    const get = typeOf(own).slots.tp_descr_get
    return get === null ? own : get(rt, own, undefined, type)
  }
  if (metaGet !== null) return metaGet(rt, onMeta as Value, type, meta)
  if (onMeta !== undefined) return onMeta
  throw noAttribute(type, name)
}

function setTypeAttribute(rt: Runtime, type: PyType, name: string, value: Value | undefined): void {
  if (!type.has(TypeFlag.HEAP)) {
    throw typeError(`cannot set ${reprOfString(name)} attribute of immutable type '${type.tpName}'`)
  }
  const onMeta = type.cls.lookup(name)
  const set = onMeta === undefined ? null : typeOf(onMeta).slots.tp_descr_set
  if (set !== null) set(rt, onMeta as Value, type, value)
  else if (value !== undefined) storeInType(rt, type, name, value)
  else if (!deleteFromType(rt, type, name)) throw noAttribute(type, name)
}

/// Stores an attribute of a class and lets slots and caches know.
function storeInType(rt: Runtime, type: PyType, name: string, value: Value): void {
  type.dict.set(name, value)
  shownDicts(rt).get(type)?.setString(name, value)
  changed(rt, type, name)
}

function deleteFromType(rt: Runtime, type: PyType, name: string): boolean {
  if (!type.dict.delete(name)) return false
  shownDicts(rt).get(type)?.deleteString(name)
  changed(rt, type, name)
  return true
}

function changed(rt: Runtime, type: PyType, name: string): void {
  type.modified(rt)
  if (name.startsWith("__")) updateSlots(rt, type, name)
}

// The dicts behind the `__dict__` proxies that were asked for: they follow later changes.
function shownDicts(rt: Runtime): WeakMap<PyType, PyDict> {
  return rt.state("type.__dict__", () => new WeakMap<PyType, PyDict>())
}

function dictOfType(rt: Runtime, type: PyType): Value {
  let dict = shownDicts(rt).get(type)
  if (dict === undefined) {
    dict = new PyDict()
    for (const [name, value] of type.dict) dict.setString(name, value)
    shownDicts(rt).set(type, dict)
  }
  return rt.call(mappingproxyType, [dict])
}

// ---- attributes

function typeAttributes(): Record<string, GetSetDef> {
  return {
    __name__: getset((_rt, type: PyType) => type.name, setName),
    __qualname__: getset((_rt, type: PyType) => type.qualname, setQualname),
    __bases__: getset(
      (_rt, type: PyType) => tuple(...type.bases),
      (rt, type: PyType, value) => {
        setBases(rt, type, mutable(type, "__bases__", value))
      },
    ),
    __mro__: getset((_rt, type: PyType) => tuple(...type.mro)),
    __base__: member((_rt, type: PyType) => type.base),
    __module__: getset(
      (_rt, type: PyType) => {
        const module = moduleOf(type)
        if (module === undefined) throw attributeError("__module__", type, "__module__")
        return module
      },
      (rt, type: PyType, value) => {
        storeInType(rt, type, "__module__", mutable(type, "__module__", value))
        deleteFromType(rt, type, "__firstlineno__")
      },
    ),
    __abstractmethods__: getset((_rt, type: PyType) => {
      const names = type === typeType ? undefined : type.dict.get("__abstractmethods__")
      if (names === undefined) throw attributeError("__abstractmethods__", type, "__abstractmethods__")
      return names
    }, setAbstractMethods),
    __dict__: getset((rt, type: PyType) => dictOfType(rt, type)),
    __doc__: getset(
      (rt, type: PyType) => {
        if (!type.has(TypeFlag.HEAP) && type.doc !== null) return type.doc
        const doc = type.dict.get("__doc__") ?? null
        const get = typeOf(doc).slots.tp_descr_get
        return get === null ? doc : get(rt, doc, undefined, type)
      },
      (rt, type: PyType, value) => storeInType(rt, type, "__doc__", mutable(type, "__doc__", value)),
    ),
    __text_signature__: getset((rt, type: PyType) =>
      type.has(TypeFlag.HEAP) ? null : (signatureText(rt, type.qualname) ?? null),
    ),
    __annotations__: getset(getAnnotations, setAnnotations),
    __type_params__: getset(
      (_rt, type: PyType) => (type === typeType ? undefined : type.dict.get("__type_params__")) ?? emptyTuple,
      (rt, type: PyType, value) => storeInType(rt, type, "__type_params__", mutable(type, "__type_params__", value)),
    ),
    __flags__: member((_rt, type: PyType) => flagsOf(type)),
    __basicsize__: member((_rt, type: PyType) => basicSize(type)),
    __itemsize__: member((_rt, type: PyType) => itemSize(type)),
    __dictoffset__: member((_rt, type: PyType) => (type.has(TypeFlag.HAS_DICT) ? (type.has(TypeFlag.HEAP) ? -1 : 16) : 0)),
    __weakrefoffset__: member((_rt, type: PyType) => (type.has(TypeFlag.HAS_WEAKREF) ? -32 : 0)),
  }
}

// `check_set_special_type_attr`: the value, when the class may be changed and nothing is deleted.
function mutable(type: PyType, name: string, value: Value | undefined): Value {
  if (type.has(TypeFlag.HEAP) && value !== undefined) return value
  throw typeError(`cannot ${value === undefined ? "delete" : "set"} '${name}' attribute of immutable type '${type.tpName}'`)
}

function setName(rt: Runtime, type: PyType, value: Value | undefined): void {
  const name = mutable(type, "__name__", value)
  const text = strValue(name)
  if (text === undefined) throw typeError(`can only assign string to ${type.name}.__name__, not '${typeName(name)}'`)
  encodeText(rt, text)
  if (text.includes("\0")) throw valueError("type name must not contain null characters")
  type.name = text
  type.modified(rt)
}

function setQualname(_rt: Runtime, type: PyType, value: Value | undefined): void {
  const name = mutable(type, "__qualname__", value)
  if (typeof name !== "string") {
    throw typeError(`can only assign string to ${type.name}.__qualname__, not '${typeName(name)}'`)
  }
  type.qualname = name
}

function setAbstractMethods(rt: Runtime, type: PyType, value: Value | undefined): void {
  let isAbstract = false
  if (value !== undefined) {
    isAbstract = truth(rt, value)
    storeInType(rt, type, "__abstractmethods__", value)
  } else if (!deleteFromType(rt, type, "__abstractmethods__")) {
    throw attributeError("__abstractmethods__", type, "__abstractmethods__")
  }
  type.flags = isAbstract ? type.flags | TypeFlag.ABSTRACT : type.flags & ~TypeFlag.ABSTRACT
}

function getAnnotations(rt: Runtime, type: PyType): Value {
  if (!type.has(TypeFlag.HEAP)) {
    throw attributeError(`type object '${type.tpName}' has no attribute '__annotations__'`, type, "__annotations__")
  }
  const annotations = type.dict.get("__annotations__")
  if (annotations !== undefined) {
    const get = typeOf(annotations).slots.tp_descr_get
    return get === null ? annotations : get(rt, annotations, undefined, type)
  }
  const made = new PyDict()
  storeInType(rt, type, "__annotations__", made)
  return made
}

function setAnnotations(rt: Runtime, type: PyType, value: Value | undefined): void {
  if (!type.has(TypeFlag.HEAP)) {
    throw typeError(`cannot set '__annotations__' attribute of immutable type '${type.tpName}'`)
  }
  if (value !== undefined) storeInType(rt, type, "__annotations__", value)
  else if (!deleteFromType(rt, type, "__annotations__")) throw attributeError("__annotations__", type, "__annotations__")
}
