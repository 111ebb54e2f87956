// `type.__new__`: from name, bases and namespace to a class. The steps stand in the order CPython takes them.

import { strValue } from "./boxed.js"
import {
  bytesType,
  cellType,
  functionType,
  getsetDescriptorType,
  intType,
  memberDescriptorType,
  objectType,
  tupleType,
  typeType,
} from "./builtin-types.js"
import { PyDict } from "./dict.js"
import { addNote } from "./exception-notes.js"
import { exceptionTypes } from "./exception-types.js"
import { isException, PyBaseException, typeError, valueError } from "./exceptions.js"
import { PyCell, PyFunction } from "./function.js"
import { askForMro } from "./mro.js"
import { findAttribute } from "./operations/attributes.js"
import { lookupSpecial } from "./operations/call.js"
import { repr } from "./operations/convert.js"
import { toArray } from "./operations/iterate.js"
import { nativeBase } from "./ready.js"
import type { Runtime } from "./runtime.js"
import { Shape } from "./shape.js"
import { hashNotImplemented, setSlotsOfClass } from "./slot-dunders.js"
import { addSlotDescriptors } from "./slot-members.js"
import { PyClassMethod, PyStaticMethod } from "./static-method.js"
import { superInitSubclass } from "./super-lookup.js"
import { encodeText } from "./text-codecs.js"
import { PyTuple } from "./tuple.js"
import { PyType, TypeFlag } from "./type.js"
import { typeName } from "./typeof.js"
import type { Value } from "./value.js"

type Keywords = readonly string[] | null

/// `type.__new__(metatype, name, bases, namespace, **kwargs)`.
export function typeNew(rt: Runtime, metatype: PyType, args: readonly Value[], kwnames: Keywords): Value {
  const npos = args.length - (kwnames?.length ?? 0)
  if (npos !== 3) throw typeError(`type.__new__() takes exactly 3 arguments (${npos} given)`)
  const [given, bases, namespace] = args
  const name = strValue(given)
  const wrong = (n: number, wanted: string, value: Value): never => {
    throw typeError(`type.__new__() argument ${n} must be ${wanted}, not ${value === null ? "None" : typeName(value)}`)
  }
  if (name === undefined) return wrong(1, "str", given)
  if (!(bases instanceof PyTuple)) return wrong(2, "tuple", bases)
  if (!(namespace instanceof PyDict)) return wrong(3, "dict", namespace)
  refuseMroEntries(rt, bases)
  const winner = calculateMetaclass(metatype, bases.items)
  if (winner !== metatype && winner.slots.tp_new !== typeType.slots.tp_new && winner.slots.tp_new !== null) {
    return winner.slots.tp_new(rt, winner, args, kwnames)
  }
  const type = makeClass(rt, winner, name, bases.items, namespace)
  callSetNames(rt, type, namespace)
  superInitSubclass(rt, type, args.slice(3), kwnames)
  return type
}

function refuseMroEntries(rt: Runtime, bases: PyTuple): void {
  for (const base of bases.items) {
    if (!(base instanceof PyType) && findAttribute(rt, base, "__mro_entries__") !== undefined) {
      throw typeError("type() doesn't support MRO entry resolution; use types.new_class()")
    }
  }
}

/// The most derived of the metaclass and the metaclasses of the bases.
export function calculateMetaclass(metatype: PyType, bases: readonly Value[]): PyType {
  let winner = metatype
  for (const base of bases) {
    const candidate = base instanceof PyType ? base.cls : typeOfBase(base)
    if (winner.isSubtype(candidate)) continue
    if (candidate.isSubtype(winner)) winner = candidate
    else {
      throw typeError(
        "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases",
      )
    }
  }
  return winner
}

function typeOfBase(base: Value): PyType {
  if (typeof base === "object" && base !== null) return base.cls
  return base === null ? objectType : intType
}

function makeClass(rt: Runtime, metatype: PyType, name: string, basesGiven: readonly Value[], namespace: PyDict): PyType {
  const bases = basesGiven.length === 0 ? [objectType] : checkBases(basesGiven)
  const base = bestBase(bases)
  encodeText(rt, name)
  if (name.includes("\0")) throw valueError("type name must not contain null characters")
  const type = new PyType(name, "builtins", metatype, bases, TypeFlag.HEAP | TypeFlag.BASETYPE)
  type.base = base
  const slots = namespace.getString("__slots__")
  const plan = planSlots(rt, type, base, slots, namespace)
  for (const [key, value] of namespace.stringItems()) type.dict.set(key, value)
  setNames(rt, type)
  wrapSpecialMethods(type)
  layOut(type, base, plan)
  addSlotDescriptors(type, plan)
  setDoc(rt, type)
  setCells(rt, type, namespace)
  type.mro = askForMro(rt, type)
  inheritFlags(type)
  setHash(type)
  setSlotsOfClass(type)
  type.ready = true
  type.forget()
  for (const parent of bases) rt.registerSubclass(parent, type)
  return type
}

// ---- bases

function checkBases(bases: readonly Value[]): PyType[] {
  for (const base of bases) if (!(base instanceof PyType)) throw typeError("bases must be types")
  return bases as PyType[]
}

/// The base whose layout the class extends (`best_base`).
export function bestBase(bases: readonly PyType[]): PyType {
  let winner: PyType | null = null
  let best: PyType = bases[0]
  for (const base of bases) {
    if (!base.has(TypeFlag.BASETYPE)) throw typeError(`type '${base.tpName}' is not an acceptable base type`)
    const candidate = solidBase(base)
    if (winner === null || (winner !== candidate && !winner.isSubtype(candidate))) {
      if (winner !== null && !candidate.isSubtype(winner)) throw typeError("multiple bases have instance lay-out conflict")
      winner = candidate
      best = base
    }
  }
  return best
}

// Exceptions that keep more than BaseException does.
const ownLayout: ReadonlySet<PyType> = new Set([
  exceptionTypes.BaseException,
  exceptionTypes.BaseExceptionGroup,
  exceptionTypes.AttributeError,
  exceptionTypes.ImportError,
  exceptionTypes.NameError,
  exceptionTypes.OSError,
  exceptionTypes.StopIteration,
  exceptionTypes.SyntaxError,
  exceptionTypes.SystemExit,
  exceptionTypes.UnicodeDecodeError,
  exceptionTypes.UnicodeEncodeError,
  exceptionTypes.UnicodeTranslateError,
])

// The nearest type along `base` that adds to the layout.
function solidBase(type: PyType): PyType {
  for (let solid: PyType = type; ; solid = solid.base as PyType) {
    if (solid.base === null) return solid
    if (solid.has(TypeFlag.HEAP)) {
      if (solid.slotNames.length > solid.base.slotNames.length) return solid
    } else if (!solid.isSubtype(exceptionTypes.BaseException) || ownLayout.has(solid)) return solid
  }
}

// ---- __slots__

export interface SlotPlan {
  /// Mangled names that get a place, sorted.
  names: string[]
  addsDict: boolean
  addsWeakref: boolean
}

function planSlots(rt: Runtime, type: PyType, base: PyType, slots: Value | undefined, namespace: PyDict): SlotPlan {
  const mayAddDict = !base.has(TypeFlag.HAS_DICT)
  const mayAddWeakref = !base.has(TypeFlag.HAS_WEAKREF)
  if (slots === undefined) return { names: [], addsDict: mayAddDict, addsWeakref: mayAddWeakref && !isVariableSize(base) }
  const listed = typeof slots === "string" ? [slots] : toArray(rt, slots)
  const plan: SlotPlan = { names: [], addsDict: false, addsWeakref: false }
  if (listed.length > 0 && isVariableSize(base)) {
    throw typeError(`nonempty __slots__ not supported for subtype of '${base.tpName}'`)
  }
  for (const slot of listed) checkSlotName(slot)
  for (const slot of listed as string[]) {
    if (slot === "__dict__") {
      if (!mayAddDict || plan.addsDict) throw typeError("__dict__ slot disallowed: we already got one")
      plan.addsDict = true
    } else if (slot === "__weakref__") {
      if (!mayAddWeakref || plan.addsWeakref) throw typeError("__weakref__ slot disallowed: we already got one")
      plan.addsWeakref = true
    } else addSlotName(plan, mangle(slot, type.name), slot, namespace, rt)
  }
  plan.names.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  for (const other of type.bases) {
    if (other === base) continue
    if (mayAddDict && other.has(TypeFlag.HAS_DICT)) plan.addsDict = true
    if (mayAddWeakref && other.has(TypeFlag.HAS_WEAKREF)) plan.addsWeakref = true
  }
  return plan
}

function checkSlotName(slot: Value): void {
  if (typeof slot !== "string") throw typeError(`__slots__ items must be strings, not '${typeName(slot)}'`)
  if (!/^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}_]*$/u.test(slot)) throw typeError("__slots__ must be identifiers")
}

function addSlotName(plan: SlotPlan, name: string, written: string, namespace: PyDict, rt: Runtime): void {
  plan.names.push(name)
  const special = written === "__qualname__" || written === "__classcell__" || written === "__classdictcell__"
  if (!special && namespace.getString(name) !== undefined) {
    throw valueError(`${repr(rt, written)} in __slots__ conflicts with class variable`)
  }
}

function isVariableSize(base: PyType): boolean {
  const native = nativeBase(base)
  return native.isSubtype(intType) || native.isSubtype(tupleType) || native.isSubtype(bytesType) || native === typeType
}

/// Private names: `__x` in class `C` is `_C__x`.
export function mangle(name: string, className: string): string {
  if (!name.startsWith("__") || name.endsWith("__") || name.includes(".")) return name
  const stripped = className.replace(/^_+/, "")
  return stripped === "" ? name : `_${stripped}${name}`
}

function layOut(type: PyType, base: PyType, plan: SlotPlan): void {
  type.slotNames = plan.names.length === 0 ? base.slotNames : [...base.slotNames, ...plan.names]
  type.rootShape = Shape.root(type, type.slotNames.length)
  type.dictShape = Shape.root(type, type.slotNames.length)
  if (plan.addsDict || base.has(TypeFlag.HAS_DICT)) type.flags |= TypeFlag.HAS_DICT
  if (plan.addsWeakref || base.has(TypeFlag.HAS_WEAKREF)) type.flags |= TypeFlag.HAS_WEAKREF
}

// ---- the namespace

function setNames(rt: Runtime, type: PyType): void {
  if (!type.dict.has("__module__")) {
    const name = rt.currentFrame()?.globals.getString("__name__")
    if (name !== undefined) type.dict.set("__module__", name)
  }
  const qualname = type.dict.get("__qualname__")
  if (qualname === undefined) return
  if (typeof qualname !== "string") throw typeError(`type __qualname__ must be a str, not ${typeName(qualname)}`)
  type.qualname = qualname
  type.dict.delete("__qualname__")
}

function wrapSpecialMethods(type: PyType): void {
  const make = type.dict.get("__new__")
  if (make instanceof PyFunction && make.cls === functionType) type.dict.set("__new__", new PyStaticMethod(make))
  for (const name of ["__init_subclass__", "__class_getitem__"]) {
    const value = type.dict.get(name)
    if (value instanceof PyFunction && value.cls === functionType) type.dict.set(name, new PyClassMethod(value))
  }
}

function setDoc(rt: Runtime, type: PyType): void {
  const doc = type.dict.get("__doc__")
  if (typeof doc === "string") {
    encodeText(rt, doc)
    type.doc = doc
  }
  if (doc === undefined) type.dict.set("__doc__", null)
}

// The compiler's cells: `__class__` of the methods, and the class namespace for type parameters.
function setCells(rt: Runtime, type: PyType, namespace: PyDict): void {
  const classCell = type.dict.get("__classcell__")
  const dictCell = type.dict.get("__classdictcell__")
  for (const [name, cell] of [
    ["__classcell__", classCell],
    ["__classdictcell__", dictCell],
  ] as const) {
    if (cell === undefined) continue
    if (!(cell instanceof PyCell) || cell.cls !== cellType) {
      throw typeError(`${name} must be a nonlocal cell, not ${repr(rt, cell === null ? null : typeOfCell(cell))}`)
    }
    type.dict.delete(name)
  }
  if (classCell instanceof PyCell) classCell.value = type
  if (dictCell instanceof PyCell) dictCell.value = namespace
}

function typeOfCell(value: Value): PyType {
  return typeOfBase(value)
}

function inheritFlags(type: PyType): void {
  const collections = TypeFlag.SEQUENCE | TypeFlag.MAPPING
  for (const base of type.mro.slice(1)) {
    // The first base that is one of the two decides.
    if ((type.flags & collections) === 0) type.flags |= base.flags & collections
    type.flags |= base.flags & TypeFlag.MATCH_SELF
  }
}

function setHash(type: PyType): void {
  if (type.dict.has("__eq__") && !type.dict.has("__hash__")) type.dict.set("__hash__", null)
  void hashNotImplemented
}

// ---- after

// `__set_name__` of everything in the namespace. What it raises gets a note.
function callSetNames(rt: Runtime, type: PyType, namespace: PyDict): void {
  void namespace
  for (const [name, value] of [...type.dict]) {
    if (value instanceof PyFunction || typeof value !== "object" || value === null) continue
    if (value.cls === memberDescriptorType || value.cls === getsetDescriptorType) continue
    const method = lookupSpecial(rt, value, "__set_name__")
    if (method === undefined) continue
    try {
      rt.call(method, [type, name])
    } catch (error) {
      if (!(error instanceof PyBaseException) || !isException(error, exceptionTypes.BaseException)) throw error
      addNote(rt, error, `Error calling __set_name__ on '${typeName(value)}' instance ${repr(rt, name)} in '${type.tpName}'`)
      throw error
    }
  }
}
