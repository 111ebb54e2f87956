// staticmethod and classmethod.

import { classmethodType, staticmethodType } from "./builtin-types.js"
import { defineType, type TypeSpec } from "./define.js"
import { typeError } from "./exceptions.js"
import { PyMethod } from "./function.js"
import { getset, member } from "./method.js"
import { dictRow, fullName } from "./names.js"
import { findAttribute, setAttribute } from "./operations/attributes.js"
import { repr, truth } from "./operations/convert.js"
import type { Runtime } from "./runtime.js"
import { PyClassMethod, PyStaticMethod } from "./static-method.js"
import { typeOf } from "./typeof.js"
import type { Value } from "./value.js"

type Wrapper = PyStaticMethod | PyClassMethod

// `functools_wraps`: the wrapper looks like what it wraps.
function copyAttributes(rt: Runtime, wrapper: Wrapper): void {
  for (const name of ["__module__", "__name__", "__qualname__", "__doc__", "__annotations__"]) {
    const value = findAttribute(rt, wrapper.callable, name)
    if (value !== undefined) setAttribute(rt, wrapper, name, value)
  }
}

function initWrapper(what: string) {
  return (rt: Runtime, wrapper: Wrapper, args: readonly Value[], kwnames: readonly string[] | null): void => {
    if (kwnames !== null) throw typeError(`${what}() takes no keyword arguments`)
    if (args.length !== 1) throw typeError(`${what} expected 1 argument, got ${args.length}`)
    wrapper.callable = args[0]
    copyAttributes(rt, wrapper)
  }
}

const attributes: TypeSpec["attributes"] = {
  __func__: member((_rt, self: Wrapper) => self.callable),
  __wrapped__: member((_rt, self: Wrapper) => self.callable),
  __isabstractmethod__: getset((rt, self: Wrapper) => {
    const flag = findAttribute(rt, self.callable, "__isabstractmethod__")
    return flag !== undefined && truth(rt, flag)
  }),
  __dict__: dictRow,
}

function reprOf(rt: Runtime, self: Wrapper): string {
  return `<${fullName(rt, self.cls)}(${repr(rt, self.callable)})>`
}

defineType(staticmethodType, {
  doc: "Convert a function to be a static method.\n\nA static method does not receive an implicit first argument.\nTo declare a static method, use this idiom:\n\n     class C:\n         @staticmethod\n         def f(arg1, arg2, argN):\n             ...\n\nIt can be called either on the class (e.g. C.f()) or on an instance\n(e.g. C().f()). Both the class and the instance are ignored, and\nneither is passed implicitly as the first argument to the method.\n\nStatic methods in Python are similar to those found in Java or C++.\nFor a more advanced concept, see the classmethod builtin.",
  slots: {
    tp_new: (_rt, cls) => new PyStaticMethod(null, cls),
    tp_init: initWrapper("staticmethod"),
    tp_call: (rt, self: PyStaticMethod, args, kwnames) => rt.call(self.callable, args, kwnames),
    tp_repr: reprOf,
    tp_descr_get: (_rt, self: PyStaticMethod) => self.callable,
  },
  attributes: { ...attributes },
})

defineType(classmethodType, {
  doc: "Convert a function to be a class method.\n\nA class method receives the class as implicit first argument,\njust like an instance method receives the instance.\nTo declare a class method, use this idiom:\n\n  class C:\n      @classmethod\n      def f(cls, arg1, arg2, argN):\n          ...\n\nIt can be called either on the class (e.g. C.f()) or on an instance\n(e.g. C().f()).  The instance is ignored except for its class.\nIf a class method is called for a derived class, the derived class\nobject is passed as the implied first argument.\n\nClass methods are different than C++ or Java static methods.\nIf you want those, see the staticmethod builtin.",
  slots: {
    tp_new: (_rt, cls) => new PyClassMethod(null, cls),
    tp_init: initWrapper("classmethod"),
    tp_repr: reprOf,
    tp_descr_get: (_rt, self: PyClassMethod, obj, type) => new PyMethod(self.callable, type ?? typeOf(obj as Value)),
  },
  attributes: { ...attributes },
})
