// `object`: what every instance can do unless its type knows better.

import { strValue } from "./boxed.js"
import { moduleType, objectType } from "./builtin-types.js"
import { PyBytes } from "./bytes.js"
import { defineType } from "./define.js"
import { PyDict } from "./dict.js"
import { attributeError, typeError } from "./exceptions.js"
import { PyInstance } from "./instance.js"
import { PyList } from "./list.js"
import { classMethod, getset, method } from "./method.js"
import { address, fullName } from "./names.js"
import { reduceObject, stateOfObject } from "./object-reduce.js"
import { findAttribute, genericGetAttribute, genericSetAttribute } from "./operations/attributes.js"
import { callMethod } from "./operations/call.js"
import { isSame } from "./operations/compare.js"
import { strOrSubclass, truth } from "./operations/convert.js"
import { toArray } from "./operations/iterate.js"
import { nativeBase } from "./ready.js"
import type { Runtime } from "./runtime.js"
import { NotImplemented } from "./singletons.js"
import type { UnarySlot } from "./slots.js"
import { PyTuple } from "./tuple.js"
import { PyType, TypeFlag } from "./type.js"
import { typeName, typeOf } from "./typeof.js"
import { CompareOp, isObject, type Value } from "./value.js"

type Keywords = readonly string[] | null

defineType(objectType, {
  doc: "The base class of the class hierarchy.\n\nWhen called, it accepts no arguments and returns a new featureless\ninstance that has no instance attributes and cannot be given any.\n",
  slots: {
    tp_new: newObject,
    tp_init: initObject,
    tp_repr: (rt, self) => `<${fullName(rt, typeOf(self))} object at ${address(rt, self)}>`,
    // What comes back is checked by str(), whose message names __str__.
    tp_str: (rt, self) => (typeOf(self).slots.tp_repr as UnarySlot)(rt, self),
    tp_hash: (rt, self) => identityHash(rt, self),
    tp_richcompare: compareObjects,
    tp_getattro: genericGetAttribute,
    tp_setattro: genericSetAttribute,
  },
  methods: {
    __reduce_ex__: method(
      "(self, protocol, /)",
      (rt, self: Value, protocol: Value) => reduceWithProtocol(rt, self, protocol),
      "Helper for pickle.",
    ),
    __reduce__: method("(self, /)", (rt, self: Value) => reduceObject(rt, self, 0), "Helper for pickle."),
    __getstate__: method("(self, /)", (rt, self: Value) => stateOfObject(rt, self, false), "Helper for pickle."),
    __subclasshook__: classMethod(
      "(object, /)",
      () => NotImplemented,
      "Abstract classes can override this to customize issubclass().\n\nThis is invoked early on by abc.ABCMeta.__subclasscheck__().\nIt should return True, False or NotImplemented.  If it returns\nNotImplemented, the normal algorithm is used.  Otherwise, it\noverrides the normal algorithm (and the outcome is cached).",
    ),
    __init_subclass__: classMethod(
      "()",
      () => null,
      "This method is called when a class is subclassed.\n\nThe default implementation does nothing. It may be\noverridden to extend subclasses.",
    ),
    __format__: method(
      "(self, format_spec, /)",
      (rt, self: Value, spec: Value) => formatObject(rt, self, spec),
      "Default object formatter.\n\nReturn str(self) if format_spec is empty. Raise TypeError otherwise.",
    ),
    __sizeof__: method("(self, /)", (_rt, self: Value) => sizeOf(self), "Size of object in memory, in bytes."),
    __dir__: method("(self, /)", (rt, self: Value) => new PyList(dirOfObject(rt, self)), "Default dir() implementation."),
  },
  attributes: {
    __class__: getset(
      (_rt, self: Value) => typeOf(self),
      (_rt, self: Value, value) => setClass(self, value),
      "the object's class",
    ),
  },
})

// ---- making

function hasExcess(args: readonly Value[]): boolean {
  return args.length > 0
}

function newObject(rt: Runtime, cls: PyType, args: readonly Value[], _kwnames: Keywords): Value {
  if (hasExcess(args) && cls.slots.tp_new !== newObject) {
    throw typeError("object.__new__() takes exactly one argument (the type to instantiate)")
  }
  checkNewObject(rt, cls, args)
  const object = new PyInstance(cls)
  if (cls.slots.tp_finalize !== null) rt.lifetimes().track(object)
  return object
}

/// What `object.__new__` refuses: arguments that no `__init__` takes, and abstract classes.
export function checkNewObject(rt: Runtime, cls: PyType, args: readonly Value[]): void {
  if (hasExcess(args) && cls.slots.tp_init === initObject) throw typeError(`${cls.name}() takes no arguments`)
  if (cls.has(TypeFlag.ABSTRACT)) throw abstractError(rt, cls)
}

function initObject(_rt: Runtime, self: Value, args: readonly Value[]): void {
  if (!hasExcess(args)) return
  const cls = typeOf(self)
  if (cls.slots.tp_init !== initObject) {
    throw typeError("object.__init__() takes exactly one argument (the instance to initialize)")
  }
  if (cls.slots.tp_new === newObject) {
    throw typeError(`${cls.name}.__init__() takes exactly one argument (the instance to initialize)`)
  }
}

function abstractError(rt: Runtime, cls: PyType): ReturnType<typeof typeError> {
  const names = toArray(rt, cls.dict.get("__abstractmethods__") ?? null) as string[]
  names.sort((a, b) => (a < b ? -1 : 1))
  const methods = names.length > 1 ? "methods" : "method"
  return typeError(
    `Can't instantiate abstract class ${cls.name} without an implementation for abstract ${methods} '${names.join("', '")}'`,
  )
}

// ---- comparing

/// `object.__hash__`: by identity.
function identityHash(rt: Runtime, self: Value): number {
  return Math.floor(Number(rt.idOf(self)) / 16)
}

function compareObjects(rt: Runtime, self: Value, other: Value, op: CompareOp): Value {
  if (op === CompareOp.EQ) return isSame(self, other) ? true : NotImplemented
  if (op !== CompareOp.NE) return NotImplemented
  const compare = typeOf(self).slots.tp_richcompare
  if (compare === null) return NotImplemented
  const equal = compare(rt, self, other, CompareOp.EQ)
  return equal === NotImplemented ? NotImplemented : !truth(rt, equal)
}

// ---- __class__

function setClass(self: Value, value: Value | undefined): void {
  if (value === undefined) throw typeError("can't delete __class__ attribute")
  if (!(value instanceof PyType)) throw typeError(`__class__ must be set to a class, not '${typeName(value)}' object`)
  const old = typeOf(self)
  const areModules = old.isSubtype(moduleType) && value.isSubtype(moduleType)
  if (!areModules && !(old.has(TypeFlag.HEAP) && value.has(TypeFlag.HEAP))) {
    throw typeError("__class__ assignment only supported for mutable types or ModuleType subclasses")
  }
  if (!sameLayout(value, old)) {
    throw typeError(`__class__ assignment: '${value.tpName}' object layout differs from '${old.tpName}'`)
  }
  if (self instanceof PyInstance) self.changeClass(value)
  else if (isObject(self)) self.cls = value
}

/// `compatible_for_assignment`: may an instance of one become an instance of the other?
export function sameLayout(a: PyType, b: PyType): boolean {
  if (nativeBase(a) !== nativeBase(b) || a.has(TypeFlag.HAS_DICT) !== b.has(TypeFlag.HAS_DICT)) return false
  return a.slotNames.length === b.slotNames.length && a.slotNames.every((name, i) => name === b.slotNames[i])
}

// ---- the rest

function reduceWithProtocol(rt: Runtime, self: Value, protocol: Value): Value {
  const reduce = typeOf(self).lookup("__reduce__")
  const isOwn = reduce !== undefined && reduce !== objectType.dict.get("__reduce__")
  const onInstance = self instanceof PyInstance ? self.getAttribute("__reduce__") : undefined
  if (isOwn || onInstance !== undefined) return callMethod(rt, self, "__reduce__")
  return reduceObject(rt, self, Number(protocol))
}

function formatObject(rt: Runtime, self: Value, spec: Value): Value {
  const text = strValue(spec)
  if (text === undefined) throw typeError(`__format__() argument must be str, not ${spec === null ? "None" : typeName(spec)}`)
  if (text !== "") throw typeError(`unsupported format string passed to ${typeName(self)}.__format__`)
  return strOrSubclass(rt, self)
}

// CPython's `tp_basicsize` where programs look: bytes of the object itself.
const basicSizes: Record<string, number> = {
  float: 24,
  complex: 32,
  range: 48,
  slice: 40,
  function: 144,
  builtin_function_or_method: 56,
  method: 48,
  list_iterator: 32,
  tuple_iterator: 32,
  range_iterator: 48,
  enumerate: 56,
  zip: 48,
  map: 32,
  filter: 32,
  reversed: 32,
  property: 64,
  BaseException: 72,
}

function sizeOf(self: Value): number {
  if (self instanceof PyInstance) return 16 + 8 * self.cls.slotNames.length
  if (self instanceof PyBytes) return 33 + self.bytes.length
  if (self instanceof PyTuple) return 24 + 8 * self.items.length
  for (const type of typeOf(self).mro) if (type.name in basicSizes) return basicSizes[type.name]
  return 16
}

// `_generic_dir`: the instance's dict, then the class's and its bases'.
function dirOfObject(rt: Runtime, self: Value): Value[] {
  const names = new Set<Value>()
  const dict = findAttribute(rt, self, "__dict__")
  if (dict instanceof PyDict) for (const key of dict.keys()) names.add(key)
  const cls = findAttribute(rt, self, "__class__")
  if (cls !== undefined) addNamesOfClass(rt, cls, names)
  return [...names]
}

/// The names in the dicts of a class and all its bases (`merge_class_dict`).
export function addNamesOfClass(rt: Runtime, cls: Value, names: Set<Value>): void {
  if (cls instanceof PyType) {
    for (const name of cls.dict.keys()) names.add(name)
    for (const base of cls.bases) addNamesOfClass(rt, base, names)
    return
  }
  const dict = findAttribute(rt, cls, "__dict__")
  if (dict !== undefined) for (const key of toArray(rt, dict)) names.add(key)
  const bases = findAttribute(rt, cls, "__bases__")
  if (bases !== undefined) for (const base of toArray(rt, bases)) addNamesOfClass(rt, base, names)
}

/// The AttributeError for `del` of what must stay.
export function cannotDelete(name: string): ReturnType<typeof typeError> {
  return attributeError(`cannot delete ${name}`, null, name)
}
