// The module type.

import { moduleType } from "./builtin-types.js"
import { defineType } from "./define.js"
import { PyDict } from "./dict.js"
import { attributeError, typeError } from "./exceptions.js"
import { PyList } from "./list.js"
import { getset, member, method } from "./method.js"
import { PyModule } from "./module.js"
import { findAttribute, getAttribute } from "./operations/attributes.js"
import { repr, str, truth } from "./operations/convert.js"
import { toArray } from "./operations/iterate.js"
import type { Runtime } from "./runtime.js"
import { Signature } from "./signature.js"
import { typeName, typeOf } from "./typeof.js"
import type { Value } from "./value.js"

const signature = new Signature("(name, doc=None)")

defineType(moduleType, {
  doc: "Create a module object.\n\nThe name must be a string; the optional doc argument can have any type.",
  slots: {
    tp_new: (_rt, cls) => {
      const module = new PyModule("", null, cls)
      for (const name of module.dict.keys()) module.dict.deleteString(name as string)
      return module
    },
    tp_init: (_rt, self: PyModule, args, kwnames) => {
      const [name, doc] = signature.bind("module", "module", args, kwnames) as Value[]
      if (typeof name !== "string") throw typeError(`module() argument 'name' must be str, not ${typeName(name)}`)
      self.dict.setString("__name__", name)
      self.dict.setString("__doc__", doc)
      for (const other of ["__package__", "__loader__", "__spec__"]) self.dict.setString(other, null)
    },
    tp_repr: (rt, self: PyModule) => reprOfModule(rt, self),
    tp_getattro: getModuleAttribute,
  },
  methods: {
    __dir__: method(
      "(self, /)",
      (rt, self: PyModule) => {
        const dict = getAttribute(rt, self, "__dict__")
        if (!(dict instanceof PyDict)) throw typeError("<module>.__dict__ is not a dictionary")
        const own = dict.getString("__dir__")
        return own === undefined ? new PyList(dict.keys()) : rt.call(own, [])
      },
      "__dir__() -> list\nspecialized dir() implementation",
    ),
  },
  attributes: {
    __dict__: member((_rt, self: PyModule) => self.dict),
    __annotations__: getset(
      (_rt, self: PyModule) => {
        const own = self.dict.getString("__annotations__")
        if (own !== undefined) return own
        const made = new PyDict()
        self.dict.setString("__annotations__", made)
        return made
      },
      (_rt, self: PyModule, value) => {
        if (value !== undefined) self.dict.setString("__annotations__", value)
        else if (!self.dict.deleteString("__annotations__")) {
          throw attributeError("__annotations__", self, "__annotations__")
        }
      },
    ),
  },
})

function getModuleAttribute(rt: Runtime, self: PyModule, name: string): Value {
  const attribute = self.cls.lookup(name)
  const slots = attribute === undefined ? null : typeOf(attribute).slots
  if (slots !== null && slots.tp_descr_get !== null && slots.tp_descr_set !== null) {
    return slots.tp_descr_get(rt, attribute as Value, self, self.cls)
  }
  const own = self.dict.getString(name)
  if (own !== undefined) return own
  if (attribute !== undefined) {
    const get = typeOf(attribute).slots.tp_descr_get
    return get === null ? attribute : get(rt, attribute, self, self.cls)
  }
  const fallback = self.dict.getString("__getattr__")
  if (fallback !== undefined) return rt.call(fallback, [name])
  throw missingAttribute(rt, self, name)
}

function missingAttribute(rt: Runtime, self: PyModule, name: string): ReturnType<typeof attributeError> {
  const own = self.dict.getString("__name__")
  if (typeof own !== "string") return attributeError(`module has no attribute '${name}'`, self, name)
  const spec = self.dict.getString("__spec__") ?? null
  const initializing = spec === null ? undefined : findAttribute(rt, spec, "_initializing")
  if (initializing !== undefined && truth(rt, initializing)) {
    return attributeError(
      `partially initialized module '${own}' has no attribute '${name}' (most likely due to a circular import)`,
      self,
      name,
    )
  }
  return attributeError(`module '${own}' has no attribute '${name}'`, self, name)
}

function reprOfModule(rt: Runtime, self: PyModule): string {
  const spec = self.dict.getString("__spec__") ?? null
  const name = self.dict.getString("__name__") ?? findAttribute(rt, self, "__name__")
  const file = self.dict.getString("__file__") ?? (spec === null ? findAttribute(rt, self, "__file__") : undefined)
  const shown = name === undefined ? "'?'" : repr(rt, name)
  if (file !== undefined && file !== null) return `<module ${shown} from ${repr(rt, file)}>`
  const loader = self.dict.getString("__loader__") ?? null
  const origin = spec === null ? undefined : findAttribute(rt, spec, "origin")
  if (origin !== undefined && origin !== null) return `<module ${shown} (${str(rt, origin)})>`
  if (spec !== null && loader !== null && typeOf(loader).name === "NamespaceLoader") {
    const directories = toArray(rt, getAttribute(rt, loader, "_path"))
    return `<module ${shown} (namespace) from ${repr(rt, new PyList(directories))}>`
  }
  if (loader !== null) return `<module ${shown} (${repr(rt, loader)})>`
  // Modules of the engine itself have no spec: they show as CPython's built-in ones.
  return isNative(rt, self) ? `<module ${shown} (built-in)>` : `<module ${shown}>`
}

function isNative(rt: Runtime, self: PyModule): boolean {
  return self.name !== "__main__" && rt.modules.getString(self.name) === self && self.get("__file__") === undefined
}
