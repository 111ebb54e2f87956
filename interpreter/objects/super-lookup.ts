// Attributes "after" a class in an MRO: what `super()` does, without a super object.

import { typeError } from "./exceptions.js"
import type { Runtime } from "./runtime.js"
import { PyType } from "./type.js"
import { typeOf } from "./typeof.js"
import type { Value } from "./value.js"

/// The attribute `name` in `start`'s MRO after `cls`, bound to `self` (undefined: found through the class); undefined if none.
export function lookupAfter(rt: Runtime, cls: PyType, start: PyType, self: Value | undefined, name: string): Value | undefined {
  const { mro } = start
  for (let i = mro.indexOf(cls) + 1; i < mro.length; i++) {
    const attribute = mro[i].dict.get(name)
    if (attribute === undefined) continue
    const get = typeOf(attribute).slots.tp_descr_get
    return get === null ? attribute : get(rt, attribute, self, start)
  }
  return undefined
}

/// `super(type, type).__init_subclass__(**kwargs)`.
export function superInitSubclass(rt: Runtime, type: PyType, values: readonly Value[], kwnames: readonly string[] | null): void {
  const method = lookupAfter(rt, type, type, undefined, "__init_subclass__")
  if (method === undefined) throw typeError(`'super' object has no attribute '__init_subclass__'`)
  rt.call(method, values, kwnames)
}

/// The class whose MRO `super(cls, self)` walks (`supercheck`). Raises TypeError.
export function superStart(rt: Runtime, cls: PyType, self: Value, classOf: (rt: Runtime, self: Value) => Value): PyType {
  if (self instanceof PyType && self.isSubtype(cls)) return self
  const type = typeOf(self)
  if (type.isSubtype(cls)) return type
  const claimed = classOf(rt, self)
  if (claimed instanceof PyType && claimed !== type && claimed.isSubtype(cls)) return claimed
  const [kind, name] = self instanceof PyType ? ["type", self.name] : ["instance of", type.name]
  throw typeError(`super(type, obj): obj (${kind} ${name}) is not an instance or subtype of type (${cls.name}).`)
}
