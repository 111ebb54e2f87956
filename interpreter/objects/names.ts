// What objects are called in reprs and messages: addresses, modules, qualified names; rows that several types share.

import { PyDict } from "./dict.js"
import { attributeError, typeError } from "./exceptions.js"
import { instanceDict } from "./instance-dict.js"
import { type GetSetDef, getset } from "./method.js"
import { str } from "./operations/convert.js"
import type { Runtime } from "./runtime.js"
import { type PyType, TypeFlag } from "./type.js"
import { typeName } from "./typeof.js"
import type { Value } from "./value.js"

/// "0x7f...": what reprs show for an object without a text of its own.
export function address(rt: Runtime, value: Value): string {
  return `0x${rt.idOf(value).toString(16)}`
}

/// `type.__module__`: undefined when a class has none.
export function moduleOf(type: PyType): Value | undefined {
  return type.has(TypeFlag.HEAP) ? type.dict.get("__module__") : type.module
}

/// "module.qualname", without the module for builtins (as `type.__repr__` and `object.__repr__` have it).
export function fullName(rt: Runtime, type: PyType): string {
  const module = moduleOf(type)
  return typeof module === "string" && module !== "builtins" ? `${str(rt, module)}.${type.qualname}` : type.qualname
}

/// `__dict__` of types whose instances have one.
export const dictRow: GetSetDef = getset(
  (_rt, self: Value) => instanceDict.live(self) ?? noDict(self),
  (_rt, self: Value, value) => {
    if (value === undefined) throw typeError("cannot delete __dict__")
    if (!(value instanceof PyDict)) throw typeError(`__dict__ must be set to a dictionary, not a '${typeName(value)}'`)
    if (!instanceDict.replace(self, value)) noDict(self)
  },
)

function noDict(self: Value): never {
  throw attributeError(`'${typeName(self)}' object has no attribute '__dict__'`, self, "__dict__")
}
