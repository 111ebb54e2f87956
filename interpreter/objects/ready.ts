// Making built-in types ready (`PyType_Ready`): inherited slots, dunder wrappers, `__new__`, `__doc__`.

import { freshTypes, objectType } from "./builtin-types.js"
import { typeError } from "./exceptions.js"
import { instanceDict } from "./instance-dict.js"
import { getset, MethodDef, PyBuiltinFunction, PyGetSetDescriptor } from "./method.js"
import { genericGetAttribute } from "./operations/attributes.js"
import type { Runtime } from "./runtime.js"
import { addWrappers, hashNotImplemented } from "./slot-dunders.js"
import { addWeakrefDescriptor } from "./slot-members.js"
import { inheritSlots } from "./slots.js"
import { PyType, TypeFlag } from "./type.js"
import { typeName } from "./typeof.js"
import type { Value } from "./value.js"

// The types that name object's way of getting attributes as their own (`list.__getattribute__`); the others inherit it.
const OWN_GETATTRIBUTE: ReadonlySet<string> = new Set(
  (
    "BaseException bytearray bytes complex dict enumerate filter int list map memoryview range reversed set slice tuple zip " +
    "_deque_iterator _deque_reverse_iterator defaultdict deque Context Decimal KeyWrapper partial _grouper _tee_dataobject accumulate " +
    "batched chain combinations combinations_with_replacement compress count cycle dropwhile filterfalse groupby islice pairwise " +
    "permutations product repeat starmap takewhile zip_longest attrgetter itemgetter methodcaller"
  ).split(" "),
)

// The types that only lay their instances out: programs see the `__new__` that they inherit.
const INHERITED_NEW: ReadonlySet<string> = new Set(
  (
    "OrderedDict _IOBase _RawIOBase _BufferedIOBase _TextIOBase BufferedReader BufferedWriter BufferedRandom BufferedRWPair " +
    "TextIOWrapper IncrementalNewlineDecoder"
  ).split(" "),
)

// Exceptions that CPython makes as a program would: with a module and a place for weak references.
const MADE_EXCEPTIONS: ReadonlySet<string> = new Set(["ExceptionGroup", "UnsupportedOperation"])

// Modules whose types CPython makes while they are loaded, so that `__module__` stands in the type's dict.
const HEAP_MODULES: ReadonlySet<string> = new Set(["_io", "itertools", "functools", "collections", "operator", "re", "_random"])

/// Makes one built-in type ready; its bases must be. Harmless when it is already.
export function readyType(type: PyType): void {
  if (type.ready) return
  type.ready = true
  if (INHERITED_NEW.has(type.qualname)) type.slots.tp_new ??= (type.base as PyType).slots.tp_new
  else if (type.slots.tp_new !== null) type.dict.set("__new__", newFunction(type))
  else if (type.base === objectType && !type.has(TypeFlag.BASETYPE)) type.flags |= TypeFlag.DISALLOW_INSTANTIATION
  if (type.slots.tp_hash === hashNotImplemented) type.dict.set("__hash__", null)
  if (OWN_GETATTRIBUTE.has(type.qualname)) type.slots.tp_getattro ??= genericGetAttribute
  addWrappers(type)
  if (type.has(TypeFlag.HAS_DICT) && type.base?.has(TypeFlag.HAS_DICT) !== true) addDictAttribute(type)
  if (type.slots.tp_hash === null && type.slots.tp_richcompare !== null) type.dict.set("__hash__", null)
  inheritSlots(type, hashNotImplemented)
  if (HEAP_MODULES.has(type.module) && type.name !== "OrderedDict") type.dict.set("__module__", type.module)
  if (MADE_EXCEPTIONS.has(type.name)) {
    type.dict.set("__module__", type.module)
    addWeakrefDescriptor(type)
  }
  if (!type.dict.has("__doc__")) type.dict.set("__doc__", type.doc)
  type.forget()
}

/// Makes every built-in type ready; the runtime calls it before anything runs.
export function readyBuiltinTypes(): void {
  for (const type of freshTypes) readyType(type)
  freshTypes.length = 0
}

// `__dict__` of the instances of a built-in type.
function addDictAttribute(type: PyType): void {
  if (type.dict.has("__dict__") || type.cls === type) return
  const get = (_rt: Runtime, self: Value): Value => instanceDict.live(self)
  type.dict.set("__dict__", new PyGetSetDescriptor("__dict__", type, getset(get as never)))
}

function newFunction(type: PyType): PyBuiltinFunction {
  const native = (rt: Runtime, _self: Value, args: readonly Value[], kwnames: readonly string[] | null): Value =>
    callNew(rt, type, args, kwnames)
  const def = new MethodDef(
    "static",
    "(*args, **kwargs)",
    native as never,
    true,
    "Create and return a new object.  See help(type) for accurate signature.",
  )
  def.name = "__new__"
  return new PyBuiltinFunction(def, type, null, `${type.name}.__new__`)
}

// tp_new_wrapper: `object.__new__(cls, ...)` with the checks that keep layouts apart.
function callNew(rt: Runtime, type: PyType, args: readonly Value[], kwnames: readonly string[] | null): Value {
  const npos = args.length - (kwnames?.length ?? 0)
  if (npos < 1) throw typeError(`${type.tpName}.__new__(): not enough arguments`)
  const cls = args[0]
  if (!(cls instanceof PyType)) throw typeError(`${type.tpName}.__new__(X): X is not a type object (${typeName(cls)})`)
  if (!cls.isSubtype(type)) {
    throw typeError(`${type.tpName}.__new__(${cls.tpName}): ${cls.tpName} is not a subtype of ${type.tpName}`)
  }
  const solid = nativeBase(cls)
  if (solid.lookup("__new__") !== type.dict.get("__new__")) {
    throw typeError(`${type.tpName}.__new__(${cls.tpName}) is not safe, use ${solid.tpName}.__new__()`)
  }
  const make = solid.slots.tp_new as NonNullable<typeof type.slots.tp_new>
  return make(rt, cls, args.slice(1), kwnames)
}

/// The nearest built-in type along `base`: the one whose layout an instance has.
export function nativeBase(type: PyType): PyType {
  let base = type
  while (base.has(TypeFlag.HEAP)) base = base.base as PyType
  return base
}
