// isinstance() and issubclass(): tuples, unions, `__instancecheck__` and `__subclasscheck__`, then the MRO.

import { typeType } from "../builtin-types.js"
import { typeError } from "../exceptions.js"
import type { Runtime } from "../runtime.js"
import { PyTuple } from "../tuple.js"
import { PyType } from "../type.js"
import { typeOf } from "../typeof.js"
import type { Value } from "../value.js"
import { findAttribute } from "./attributes.js"
import { lookupSpecial } from "./call.js"
import { truth } from "./convert.js"

/// `isinstance(value, cls)`.
export function isInstanceOf(rt: Runtime, value: Value, cls: Value): boolean {
  if (typeOf(value) === cls) return true
  if (cls instanceof PyType && cls.cls === typeType) return isRealInstance(rt, value, cls)
  const classes = classesOf(cls)
  if (classes !== null) return guarded(rt, " in __instancecheck__", () => classes.some((one) => isInstanceOf(rt, value, one)))
  const check = lookupSpecial(rt, cls, "__instancecheck__")
  if (check === undefined) return isRealInstance(rt, value, cls)
  return guarded(rt, " in __instancecheck__", () => truth(rt, rt.call(check, [value])))
}

/// `issubclass(derived, cls)`.
export function isSubclassOf(rt: Runtime, derived: Value, cls: Value): boolean {
  if (cls instanceof PyType && cls.cls === typeType) return derived === cls || isRealSubclass(rt, derived, cls)
  const classes = classesOf(cls)
  if (classes !== null) return guarded(rt, " in __subclasscheck__", () => classes.some((one) => isSubclassOf(rt, derived, one)))
  const check = lookupSpecial(rt, cls, "__subclasscheck__")
  if (check === undefined) return isRealSubclass(rt, derived, cls)
  return guarded(rt, " in __subclasscheck__", () => truth(rt, rt.call(check, [derived])))
}

/// `X | Y` as far as these functions need it (union.ts).
export interface UnionLike {
  unionArgs: readonly Value[]
}

function classesOf(cls: Value): readonly Value[] | null {
  if (cls instanceof PyTuple) return cls.items
  const union = (cls as Partial<UnionLike> | null)?.unionArgs
  return union ?? null
}

function guarded(rt: Runtime, where: string, check: () => boolean): boolean {
  rt.enterRecursion(where)
  try {
    return check()
  } finally {
    rt.leaveRecursion()
  }
}

/// `type.__instancecheck__`: the real type, then what `__class__` claims.
export function isRealInstance(rt: Runtime, value: Value, cls: Value): boolean {
  if (cls instanceof PyType) {
    const type = typeOf(value)
    if (type.isSubtype(cls)) return true
    const claimed = findAttribute(rt, value, "__class__")
    return claimed instanceof PyType && claimed !== type && claimed.isSubtype(cls)
  }
  requireBases(rt, cls, "isinstance() arg 2 must be a type, a tuple of types, or a union")
  const claimed = findAttribute(rt, value, "__class__")
  return claimed !== undefined && isAbstractSubclass(rt, claimed, cls)
}

/// `type.__subclasscheck__`.
export function isRealSubclass(rt: Runtime, derived: Value, cls: Value): boolean {
  if (cls instanceof PyType && derived instanceof PyType) return derived.isSubtype(cls)
  requireBases(rt, derived, "issubclass() arg 1 must be a class")
  requireBases(rt, cls, "issubclass() arg 2 must be a class, a tuple of classes, or a union")
  return isAbstractSubclass(rt, derived, cls)
}

function requireBases(rt: Runtime, cls: Value, message: string): void {
  if (cls instanceof PyType) return
  if (!(findAttribute(rt, cls, "__bases__") instanceof PyTuple)) throw typeError(message)
}

// For what is no type but has `__bases__`.
function isAbstractSubclass(rt: Runtime, derived: Value, cls: Value): boolean {
  if (derived === cls) return true
  const bases = findAttribute(rt, derived, "__bases__")
  return bases instanceof PyTuple && bases.items.some((base) => isAbstractSubclass(rt, base, cls))
}
