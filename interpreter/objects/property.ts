// property.

import { propertyType } from "./builtin-types.js"
import { defineType } from "./define.js"
import { exceptionTypes } from "./exception-types.js"
import { newException, type PyBaseException, typeError } from "./exceptions.js"
import { getset, member, method } from "./method.js"
import { findAttribute, genericGetAttribute, setAttribute } from "./operations/attributes.js"
import { repr, truth } from "./operations/convert.js"
import type { Runtime } from "./runtime.js"
import { Signature } from "./signature.js"
import { type PyType, TypeFlag } from "./type.js"
import { typeOf } from "./typeof.js"
import { AttributedObject, type Value } from "./value.js"

export class PyProperty extends AttributedObject {
  cls: PyType
  getter: Value = null
  setter: Value = null
  deleter: Value = null
  doc: Value = null
  /// The doc came from the getter, so that a copy with another getter takes that one's.
  getterDoc = false
  /// From `__set_name__` or `__name__ = ...`; undefined when neither happened.
  name: Value | undefined = undefined

  constructor(cls: PyType) {
    super()
    this.cls = cls
  }
}

defineType(propertyType, {
  doc: "Property attribute.\n\n  fget\n    function to be used for getting an attribute value\n  fset\n    function to be used for setting an attribute value\n  fdel\n    function to be used for del'ing an attribute\n  doc\n    docstring\n\nTypical use is to define a managed attribute x:\n\nclass C(object):\n    def getx(self): return self._x\n    def setx(self, value): self._x = value\n    def delx(self): del self._x\n    x = property(getx, setx, delx, \"I'm the 'x' property.\")\n\nDecorators make defining new properties or modifying existing ones easy:\n\nclass C(object):\n    @property\n    def x(self):\n        \"I am the 'x' property.\"\n        return self._x\n    @x.setter\n    def x(self, value):\n        self._x = value\n    @x.deleter\n    def x(self):\n        del self._x",
  slots: {
    tp_new: (_rt, cls) => new PyProperty(cls),
    tp_init: initProperty,
    tp_getattro: genericGetAttribute,
    tp_descr_get: (rt, self: PyProperty, obj) => {
      if (obj === undefined || obj === null) return self
      if (self.getter === null) throw missing(rt, self, obj, "getter")
      return rt.call(self.getter, [obj])
    },
    tp_descr_set: (rt, self: PyProperty, obj, value) => {
      if (value === undefined) {
        if (self.deleter === null) throw missing(rt, self, obj, "deleter")
        rt.call(self.deleter, [obj])
        return
      }
      if (self.setter === null) throw missing(rt, self, obj, "setter")
      rt.call(self.setter, [obj, value])
    },
  },
  methods: {
    getter: method(
      "(self, object, /)",
      (rt, self: PyProperty, fn: Value) => copyWith(rt, self, fn, null, null),
      "Descriptor to obtain a copy of the property with a different getter.",
    ),
    setter: method(
      "(self, object, /)",
      (rt, self: PyProperty, fn: Value) => copyWith(rt, self, null, fn, null),
      "Descriptor to obtain a copy of the property with a different setter.",
    ),
    deleter: method(
      "(self, object, /)",
      (rt, self: PyProperty, fn: Value) => copyWith(rt, self, null, null, fn),
      "Descriptor to obtain a copy of the property with a different deleter.",
    ),
    __set_name__: method(
      "(self, owner, name, /)",
      (_rt, self: PyProperty, _owner: Value, name: Value) => {
        self.name = name
        return null
      },
      "Method to set name of a property.",
    ),
  },
  attributes: {
    fget: member((_rt, self: PyProperty) => self.getter),
    fset: member((_rt, self: PyProperty) => self.setter),
    fdel: member((_rt, self: PyProperty) => self.deleter),
    __doc__: member(
      (_rt, self: PyProperty) => self.doc,
      (_rt, self: PyProperty, value) => {
        self.doc = value ?? null
      },
    ),
    __name__: getset(
      (rt, self: PyProperty) => {
        const name = nameOf(rt, self)
        if (name !== undefined) return name
        throw newException(exceptionTypes.AttributeError, "'property' object has no attribute '__name__'")
      },
      (_rt, self: PyProperty, value) => {
        self.name = value
      },
    ),
    __isabstractmethod__: getset((rt, self: PyProperty) =>
      [self.getter, self.setter, self.deleter].some((fn) => {
        const flag = fn === null ? undefined : findAttribute(rt, fn, "__isabstractmethod__")
        return flag !== undefined && truth(rt, flag)
      }),
    ),
  },
})

const signature = new Signature("(fget=None, fset=None, fdel=None, doc=None)")

function initProperty(rt: Runtime, self: PyProperty, args: readonly Value[], kwnames: readonly string[] | null): void {
  const [getter, setter, deleter, doc] = signature.bind("property", "property", args, kwnames) as Value[]
  self.getter = getter
  self.setter = setter
  self.deleter = deleter
  self.getterDoc = false
  self.name = undefined
  let text = doc
  if (doc === null && getter !== null) {
    text = findAttribute(rt, getter, "__doc__") ?? null
    self.getterDoc = text !== null
  }
  setDoc(rt, self, text)
}

// A subclass keeps its doc in the instance's dict, where its own class attribute does not hide it.
function setDoc(rt: Runtime, self: PyProperty, doc: Value): void {
  if (self.cls === propertyType) self.doc = doc
  else if (self.cls.has(TypeFlag.HAS_DICT)) setAttribute(rt, self, "__doc__", doc)
}

function copyWith(rt: Runtime, old: PyProperty, getter: Value, setter: Value, deleter: Value): Value {
  const fget = getter ?? old.getter
  const doc = old.getterDoc && fget !== null ? null : docOf(rt, old)
  const copy = rt.call(old.cls, [fget, setter ?? old.setter, deleter ?? old.deleter, doc])
  if (copy instanceof PyProperty) copy.name = old.name
  return copy
}

function docOf(rt: Runtime, self: PyProperty): Value {
  return self.cls === propertyType ? self.doc : (findAttribute(rt, self, "__doc__") ?? null)
}

function nameOf(rt: Runtime, self: PyProperty): Value | undefined {
  if (self.name !== undefined) return self.name
  return self.getter === null ? undefined : findAttribute(rt, self.getter, "__name__")
}

function missing(rt: Runtime, self: PyProperty, obj: Value, what: string): PyBaseException {
  const name = nameOf(rt, self)
  const owner = typeOf(obj).qualname
  const text =
    name === undefined
      ? `property of ${quoted(owner)} object has no ${what}`
      : `property ${repr(rt, name)} of ${quoted(owner)} object has no ${what}`
  return newException(exceptionTypes.AttributeError, text)
}

function quoted(name: string): string {
  return `'${name}'`
}

void typeError
