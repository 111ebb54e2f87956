// Calling what a type says: special methods are looked up on the type, never on the instance.

import { PyFunction } from "../function.js"
import { PyMethodDescriptor, PyWrapperDescriptor } from "../method.js"
import type { Runtime } from "../runtime.js"
import { typeOf } from "../typeof.js"
import type { Value } from "../value.js"
import { getAttribute } from "./attributes.js"

/// `type(self).__name__` bound to self; undefined when the type has no such attribute (`_PyObject_LookupSpecial`).
export function lookupSpecial(rt: Runtime, self: Value, name: string): Value | undefined {
  const type = typeOf(self)
  const attribute = type.lookup(name)
  if (attribute === undefined) return undefined
  const get = typeOf(attribute).slots.tp_descr_get
  return get === null ? attribute : get(rt, attribute, self, type)
}

/// Calls a special method with arguments after self; undefined when the type does not have it.
export function callSpecial(rt: Runtime, self: Value, name: string, args: readonly Value[] = []): Value | undefined {
  const type = typeOf(self)
  const attribute = type.lookup(name)
  if (attribute === undefined) return undefined
  if (attribute instanceof PyFunction) return rt.callFunction(attribute, [self, ...args], null)
  if (attribute instanceof PyMethodDescriptor && attribute.def.kind === "method") {
    return attribute.def.invoke(rt, self, args, null, attribute.qualname)
  }
  if (attribute instanceof PyWrapperDescriptor) return attribute.callOn(rt, self, args, null)
  const get = typeOf(attribute).slots.tp_descr_get
  return rt.call(get === null ? attribute : get(rt, attribute, self, type), args)
}

/// `self.name(*args)`: an ordinary method call, instance attributes included.
export function callMethod(rt: Runtime, self: Value, name: string, args: readonly Value[] = []): Value {
  return rt.call(getAttribute(rt, self, name), args)
}

/// `callable(value)`.
export function isCallable(value: Value): boolean {
  return typeOf(value).slots.tp_call !== null
}
