// The descriptors that `__slots__`, `__dict__` and `__weakref__` put into a class.

import { PyDict } from "./dict.js"
import { exceptionTypes } from "./exception-types.js"
import { attributeError, newException } from "./exceptions.js"
import { PyInstance } from "./instance.js"
import { GetSetDef, getset, PyGetSetDescriptor } from "./method.js"
import { dictRow } from "./names.js"
import type { PyType } from "./type.js"
import type { SlotPlan } from "./type-new.js"
import { typeName } from "./typeof.js"
import type { Value } from "./value.js"

// Unlike a function's, the dict of an instance may be deleted: a fresh one takes its place.
const classDictRow = getset(
  dictRow.get as never,
  (rt, self: Value, value) => dictRow.set?.(rt, self, value === undefined ? new PyDict() : value),
  "dictionary for instance variables",
)

const weakrefRow = getset(() => null, null, "list of weak references to the object")

/// Adds a member a slot, then `__dict__` and `__weakref__` where the class brings them in.
export function addSlotDescriptors(type: PyType, plan: SlotPlan): void {
  const first = type.slotNames.length - plan.names.length
  plan.names.forEach((name, i) => {
    type.dict.set(name, new PyGetSetDescriptor(name, type, slotRow(name, first + i), first + i))
  })
  if (plan.addsDict && !type.dict.has("__dict__"))
    type.dict.set("__dict__", new PyGetSetDescriptor("__dict__", type, classDictRow))
  if (plan.addsWeakref && !type.dict.has("__weakref__")) addWeakrefDescriptor(type)
}

export function addWeakrefDescriptor(type: PyType): void {
  type.dict.set("__weakref__", new PyGetSetDescriptor("__weakref__", type, weakrefRow))
}

// Instances that are no PyInstance (a subclass of list, of Exception ...) keep the values in the descriptor's own table.
function slotRow(name: string, index: number): GetSetDef {
  const elsewhere = new WeakMap<object, Value>()
  const get = (_rt: unknown, self: Value): Value => {
    const value = self instanceof PyInstance ? self.slots[index] : elsewhere.get(self as object)
    if (value === undefined) throw attributeError(`'${typeName(self)}' object has no attribute '${name}'`, self, name)
    return value
  }
  const set = (_rt: unknown, self: Value, value: Value | undefined): void => {
    const isEmpty =
      value === undefined && (self instanceof PyInstance ? self.slots[index] : elsewhere.get(self as object)) === undefined
    // PyMember_SetOne says no more than the name.
    if (isEmpty) throw newException(exceptionTypes.AttributeError, name)
    if (self instanceof PyInstance) self.slots[index] = value
    else if (value === undefined) elsewhere.delete(self as object)
    else elsewhere.set(self as object, value)
  }
  return new GetSetDef(get, set, null, true)
}
