// From method to slot: the slot functions of classes written in Python (CPython's slot_tp_*, slot_nb_* ...).

import { intValue } from "./boxed.js"
import { exceptionTypes } from "./exception-types.js"
import { attributeError, endOrThrow, isException, newException, typeError } from "./exceptions.js"
import { PyFunction } from "./function.js"
import { genericGetAttribute } from "./operations/attributes.js"
import { callSpecial, lookupSpecial } from "./operations/call.js"
import { asIndex, asSize, truth } from "./operations/convert.js"
import type { Runtime } from "./runtime.js"
import { NotImplemented } from "./singletons.js"
import type { SlotName } from "./slots.js"
import type { PyType } from "./type.js"
import { typeName, typeOf } from "./typeof.js"
import type { CompareOp, Done, Value } from "./value.js"

function required(rt: Runtime, self: Value, dunder: string, args: readonly Value[]): Value {
  const result = callSpecial(rt, self, dunder, args)
  // CPython's `lookup_maybe_method` says no more than the name.
  if (result === undefined) throw newException(exceptionTypes.AttributeError, dunder)
  return result
}

// A method that is missing; None is an answer like any other.
function orNotImplemented(result: Value | undefined): Value {
  return result === undefined ? NotImplemented : result
}

export const unary =
  (dunder: string) =>
  (rt: Runtime, self: Value): Value =>
    required(rt, self, dunder, [])

/// `__x__` of the left, `__rx__` of the right operand; the right one first if its type is a subclass that overrides it.
export function binary(slot: SlotName, dunder: string, reflected: string) {
  const dispatcher = (rt: Runtime, left: Value, right: Value): Value => {
    const leftType = typeOf(left)
    const rightType = typeOf(right)
    let tryRight = leftType !== rightType && rightType.slots[slot] === dispatcher
    if (leftType.slots[slot] === dispatcher) {
      if (tryRight && rightType.isSubtype(leftType) && rightType.lookup(reflected) !== leftType.lookup(reflected)) {
        const result = callSpecial(rt, right, reflected, [left])
        if (result !== undefined && result !== NotImplemented) return result
        tryRight = false
      }
      const result = orNotImplemented(callSpecial(rt, left, dunder, [right]))
      if (result !== NotImplemented || leftType === rightType) return result
    }
    return tryRight ? orNotImplemented(callSpecial(rt, right, reflected, [left])) : NotImplemented
  }
  return dispatcher
}

export function power(rt: Runtime, base: Value, exponent: Value, modulus: Value): Value {
  if (modulus === null) return powerPair(rt, base, exponent)
  if (typeOf(base).slots.nb_power !== power) return NotImplemented
  return orNotImplemented(callSpecial(rt, base, "__pow__", [exponent, modulus]))
}

// As `binary`, but the slot function that marks a Python class is `power` itself.
function powerPair(rt: Runtime, base: Value, exponent: Value): Value {
  const baseType = typeOf(base)
  const exponentType = typeOf(exponent)
  let tryRight = baseType !== exponentType && exponentType.slots.nb_power === power
  if (baseType.slots.nb_power === power) {
    if (tryRight && exponentType.isSubtype(baseType) && exponentType.lookup("__rpow__") !== baseType.lookup("__rpow__")) {
      const result = callSpecial(rt, exponent, "__rpow__", [base])
      if (result !== undefined && result !== NotImplemented) return result
      tryRight = false
    }
    const result = orNotImplemented(callSpecial(rt, base, "__pow__", [exponent]))
    if (result !== NotImplemented || baseType === exponentType) return result
  }
  return tryRight ? orNotImplemented(callSpecial(rt, exponent, "__rpow__", [base])) : NotImplemented
}

export const inplace =
  (dunder: string) =>
  (rt: Runtime, self: Value, other: Value): Value =>
    orNotImplemented(callSpecial(rt, self, dunder, [other]))

const compareDunders = ["__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__"]

export function richCompare(rt: Runtime, self: Value, other: Value, op: CompareOp): Value {
  const method = typeOf(self).lookup(compareDunders[op])
  if (method instanceof PyFunction) return rt.callFunction(method, [self, other], null)
  const bound = method === undefined ? undefined : boundOrNothing(rt, self, compareDunders[op])
  return bound === undefined ? NotImplemented : rt.call(bound, [other])
}

// A descriptor that fails to give the method counts as no method at all.
function boundOrNothing(rt: Runtime, self: Value, dunder: string): Value | undefined {
  try {
    return lookupSpecial(rt, self, dunder)
  } catch (error) {
    if (isException(error, exceptionTypes.BaseException)) return undefined
    throw error
  }
}

export function hash(rt: Runtime, self: Value): number | bigint {
  const hashed = typeOf(self).lookup("__hash__")
  if (hashed === undefined || hashed === null) throw typeError(`unhashable type: '${typeName(self)}'`)
  const result = required(rt, self, "__hash__", [])
  const value = intValue(result)
  if (value === undefined) throw typeError("__hash__ method should return an integer")
  // Reduced as an int's own hash when it does not fit 64 bits; -1 is reserved for errors.
  if (typeof value === "number") return value === -1 ? -2 : value
  if (value >= -(2n ** 63n) && value < 2n ** 63n) return value
  const int = typeOf(value).slots.tp_hash as (rt: Runtime, self: Value) => number | bigint
  return int(rt, value)
}

export function bool(rt: Runtime, self: Value): boolean {
  const result = callSpecial(rt, self, "__bool__")
  if (result === undefined) return length(rt, self) !== 0
  if (typeof result !== "boolean") throw typeError(`__bool__ should return bool, returned ${typeName(result)}`)
  return result
}

export function length(rt: Runtime, self: Value): number {
  const result = required(rt, self, "__len__", [])
  const index = asIndex(rt, result)
  if (index < 0) throw newException(exceptionTypes.ValueError, "__len__() should return >= 0")
  return typeof index === "number" ? index : asSize(rt, result)
}

export function contains(rt: Runtime, self: Value, item: Value): boolean {
  const method = typeOf(self).lookup("__contains__")
  if (method === null) throw typeError(`'${typeName(self)}' object is not a container`)
  return truth(rt, required(rt, self, "__contains__", [item]))
}

export function next(rt: Runtime, self: Value): Value | Done {
  try {
    return required(rt, self, "__next__", [])
  } catch (error) {
    return endOrThrow(error)
  }
}

export function iter(rt: Runtime, self: Value): Value {
  if (typeOf(self).lookup("__iter__") === null) throw typeError(`'${typeName(self)}' object is not iterable`)
  return required(rt, self, "__iter__", [])
}

export function repr(rt: Runtime, self: Value): Value {
  const result = callSpecial(rt, self, "__repr__")
  return result === undefined ? `<${typeName(self)} object>` : result
}

export function call(rt: Runtime, self: Value, args: readonly Value[], kwnames: readonly string[] | null): Value {
  const method = lookupSpecial(rt, self, "__call__")
  if (method === undefined) throw typeError(`'${typeName(self)}' object is not callable`)
  return rt.call(method, args, kwnames)
}

export function init(rt: Runtime, self: Value, args: readonly Value[], kwnames: readonly string[] | null): void {
  const method = lookupSpecial(rt, self, "__init__")
  if (method === undefined) throw attributeError(`'${typeName(self)}' object has no attribute '__init__'`, self, "__init__")
  const result = rt.call(method, args, kwnames)
  if (result !== null) throw typeError(`__init__() should return None, not '${typeName(result)}'`)
}

export function tpNew(rt: Runtime, cls: PyType, args: readonly Value[], kwnames: readonly string[] | null): Value {
  const attribute = cls.lookup("__new__") as Value
  const get = typeOf(attribute).slots.tp_descr_get
  const callable = get === null ? attribute : get(rt, attribute, undefined, cls)
  return rt.call(callable, [cls, ...args], kwnames)
}

export function getItem(rt: Runtime, self: Value, key: Value): Value {
  return required(rt, self, "__getitem__", [key])
}

export function setItem(rt: Runtime, self: Value, key: Value, value: Value | undefined): void {
  if (value === undefined) required(rt, self, "__delitem__", [key])
  else required(rt, self, "__setitem__", [key, value])
}

/// `__getattribute__`, then `__getattr__` when that raised AttributeError (slot_tp_getattr_hook).
export function getAttribute(rt: Runtime, self: Value, name: string): Value {
  const type = typeOf(self)
  const hook = type.lookup("__getattr__")
  if (hook === undefined) return required(rt, self, "__getattribute__", [name])
  try {
    if (type.lookup("__getattribute__") === objectGetAttribute(type)) return genericGetAttribute(rt, self, name)
    return required(rt, self, "__getattribute__", [name])
  } catch (error) {
    if (!isException(error, exceptionTypes.AttributeError)) throw error
    return required(rt, self, "__getattr__", [name])
  }
}

function objectGetAttribute(type: PyType): Value | undefined {
  return type.mro[type.mro.length - 1].dict.get("__getattribute__")
}

export function setAttribute(rt: Runtime, self: Value, name: string, value: Value | undefined): void {
  if (value === undefined) required(rt, self, "__delattr__", [name])
  else required(rt, self, "__setattr__", [name, value])
}

export function descriptorGet(rt: Runtime, self: Value, obj: Value | undefined, type: PyType | null): Value {
  if (typeOf(self).lookup("__get__") === undefined) return self
  return required(rt, self, "__get__", [obj === undefined ? null : obj, type])
}

export function descriptorSet(rt: Runtime, self: Value, obj: Value, value: Value | undefined): void {
  if (value === undefined) required(rt, self, "__delete__", [obj])
  else required(rt, self, "__set__", [obj, value])
}

/// Nothing runs it: objects are not told that they go.
export const finalize = unary("__del__")

export function getBuffer(rt: Runtime, self: Value, flags: number): Value {
  return required(rt, self, "__buffer__", [flags])
}

export function releaseBuffer(rt: Runtime, self: Value, buffer: Value): void {
  required(rt, self, "__release_buffer__", [buffer])
}
