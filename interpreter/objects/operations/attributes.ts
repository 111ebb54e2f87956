// Attribute access: the generic algorithms of `object`, and the entries that ask the type's slot.

import { exceptionTypes } from "../exception-types.js"
import { attributeError, isException, typeError } from "../exceptions.js"
import { PyFunction, PyMethod } from "../function.js"
import { PyInstance } from "../instance.js"
import { instanceDict } from "../instance-dict.js"
import type { Runtime } from "../runtime.js"
import { PyType, TypeFlag } from "../type.js"
import { typeName, typeOf } from "../typeof.js"
import type { Value } from "../value.js"

/// `getattr(self, name)`.
export function getAttribute(rt: Runtime, self: Value, name: string): Value {
  const get = typeOf(self).slots.tp_getattro
  if (get === null) throw noAttribute(self, name)
  try {
    return get(rt, self, name)
  } catch (error) {
    tellPlace(error, self, name)
    throw error
  }
}

// An AttributeError that doesn't know yet where it comes from is told, for the traceback's suggestions.
function tellPlace(error: unknown, self: Value, name: string): void {
  if (!isException(error, exceptionTypes.AttributeError)) return
  if (error.field("name") !== null || error.field("obj") !== null) return
  error.setField("name", name).setField("obj", self)
}

/// `getattr(self, name, default)`: undefined when the attribute is missing. Only AttributeError is caught.
export function findAttribute(rt: Runtime, self: Value, name: string): Value | undefined {
  const type = typeOf(self)
  const isGeneric = type.slots.tp_getattro === genericGetAttribute
  try {
    return isGeneric ? genericFind(rt, self, type, name) : getAttribute(rt, self, name)
  } catch (error) {
    if (isException(error, exceptionTypes.AttributeError)) return undefined
    throw error
  }
}

/// `setattr(self, name, value)`; `value` undefined deletes.
export function setAttribute(rt: Runtime, self: Value, name: string, value: Value | undefined): void {
  const type = typeOf(self)
  const set = type.slots.tp_setattro
  if (set !== null) {
    set(rt, self, name, value)
    return
  }
  const verb = value === undefined ? "del" : "assign to"
  const kind = type.slots.tp_getattro === null ? "no" : "only read-only"
  throw typeError(`'${type.tpName}' object has ${kind} attributes (${verb} .${name})`)
}

/// `PyObject_GenericGetAttr`.
export function genericGetAttribute(rt: Runtime, self: Value, name: string): Value {
  const type = typeOf(self)
  const value = genericFind(rt, self, type, name)
  if (value === undefined) throw noAttribute(self, name)
  return value
}

/// Data descriptors of the type, then the instance, then the rest of the type. undefined when nothing is found; an
/// AttributeError raised by a descriptor's own code counts as found nothing only for `findAttribute`'s callers.
function genericFind(rt: Runtime, self: Value, type: PyType, name: string): Value | undefined {
  const attribute = type.lookup(name)
  if (attribute === undefined) return instanceAttribute(self, name)
  const slots = typeOf(attribute).slots
  const get = slots.tp_descr_get
  if (get !== null && slots.tp_descr_set !== null) return get(rt, attribute, self, type)
  const own = instanceAttribute(self, name)
  if (own !== undefined) return own
  if (attribute instanceof PyFunction) return new PyMethod(attribute, self)
  return get === null ? attribute : get(rt, attribute, self, type)
}

/// The attribute in the instance's own `__dict__`.
function instanceAttribute(self: Value, name: string): Value | undefined {
  if (self instanceof PyInstance) return self.getAttribute(name)
  return instanceDict.of(self)?.getString(name)
}

/// `PyObject_GenericSetAttr`.
export function genericSetAttribute(rt: Runtime, self: Value, name: string, value: Value | undefined): void {
  const type = typeOf(self)
  const attribute = type.lookup(name)
  const set = attribute === undefined ? null : typeOf(attribute).slots.tp_descr_set
  if (set !== null) {
    set(rt, attribute as Value, self, value)
    return
  }
  if (storeInInstance(self, type, name, value)) return
  throw cannotStore(self, type, name, attribute !== undefined, value)
}

// False when there is no place for the attribute, or nothing to delete.
function storeInInstance(self: Value, type: PyType, name: string, value: Value | undefined): boolean {
  if (self instanceof PyInstance) {
    if (!type.has(TypeFlag.HAS_DICT)) return false
    if (value === undefined) return self.deleteAttribute(name)
    self.setAttribute(name, value)
    return true
  }
  if (value === undefined) return instanceDict.of(self)?.deleteString(name) ?? false
  const dict = instanceDict.make(self)
  if (dict === null) return false
  dict.setString(name, value)
  return true
}

function cannotStore(self: Value, type: PyType, name: string, onType: boolean, value: Value | undefined): Error | object {
  if (type.has(TypeFlag.HAS_DICT) && value === undefined) return noAttribute(self, name)
  const text = onType
    ? `'${type.tpName}' object attribute '${name}' is read-only`
    : type.slots.tp_setattro === genericSetAttribute
      ? `'${type.tpName}' object has no attribute '${name}' and no __dict__ for setting new attributes`
      : `'${type.tpName}' object has no attribute '${name}'`
  return attributeError(text, self, name)
}

/// The AttributeError CPython raises for a missing attribute.
export function noAttribute(self: Value, name: string): ReturnType<typeof attributeError> {
  if (self instanceof PyType) return attributeError(`type object '${self.tpName}' has no attribute '${name}'`, self, name)
  return attributeError(`'${typeName(self)}' object has no attribute '${name}'`, self, name)
}
