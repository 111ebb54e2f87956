// super objects. (`super().name` in a method does not make one: see LOAD_SUPER_ATTR.)

import { superType } from "./builtin-types.js"
import { defineType } from "./define.js"
import { runtimeError, typeError } from "./exceptions.js"
import { PyCell, type PyFrame } from "./function.js"
import { member } from "./method.js"
import { findAttribute, genericGetAttribute } from "./operations/attributes.js"
import type { Runtime } from "./runtime.js"
import { lookupAfter, superStart } from "./super-lookup.js"
import { PyType } from "./type.js"
import { typeName } from "./typeof.js"
import { AttributedObject, type Value } from "./value.js"

export class PySuper extends AttributedObject {
  cls: PyType
  /// Null until `__init__` ran.
  type: PyType | null = null
  /// undefined for an unbound super.
  obj: Value | undefined = undefined
  objType: PyType | null = null
  constructor(cls: PyType) {
    super()
    this.cls = cls
  }
}

defineType(superType, {
  doc: "super() -> same as super(__class__, <first argument>)\nsuper(type) -> unbound super object\nsuper(type, obj) -> bound super object; requires isinstance(obj, type)\nsuper(type, type2) -> bound super object; requires issubclass(type2, type)\nTypical use to call a cooperative superclass method:\nclass C(B):\n    def meth(self, arg):\n        super().meth(arg)\nThis works for class methods too:\nclass C(B):\n    @classmethod\n    def cmeth(cls, arg):\n        super().cmeth(arg)\n",
  slots: {
    tp_new: (_rt, cls) => new PySuper(cls),
    tp_init: initSuper,
    tp_repr: (_rt, self: PySuper) => {
      const name = self.type === null ? "NULL" : self.type.name
      if (self.objType === null) return `<super: <class '${name}'>, NULL>`
      return `<super: <class '${name}'>, <${self.objType.name} object>>`
    },
    tp_getattro: (rt, self: PySuper, name) => {
      if (self.objType !== null && self.type !== null && name !== "__class__") {
        const bound = self.obj === self.objType ? undefined : self.obj
        const found = lookupAfter(rt, self.type, self.objType, bound, name)
        if (found !== undefined) return found
      }
      return genericGetAttribute(rt, self, name)
    },
    tp_descr_get: (rt, self: PySuper, obj) => {
      if (obj === undefined || obj === null || self.obj !== undefined || self.type === null) return self
      if (self.cls !== superType) return rt.call(self.cls, [self.type, obj])
      return bind(rt, new PySuper(superType), self.type, obj)
    },
  },
  attributes: {
    __thisclass__: member((_rt, self: PySuper) => self.type, null, "the class invoking super()"),
    __self__: member((_rt, self: PySuper) => self.obj ?? null, null, "the instance invoking super(); may be None"),
    __self_class__: member((_rt, self: PySuper) => self.objType, null, "the type of the instance invoking super(); may be None"),
  },
})

function initSuper(rt: Runtime, self: PySuper, args: readonly Value[], kwnames: readonly string[] | null): void {
  if (kwnames !== null) throw typeError("super() takes no keyword arguments")
  if (args.length > 2) throw typeError(`super() expected at most 2 arguments, got ${args.length}`)
  const [type, obj] = args.length === 0 ? implicitArguments(rt) : args
  if (!(type instanceof PyType)) throw typeError(`super() argument 1 must be a type, not ${typeName(type)}`)
  bind(rt, self, type, obj ?? undefined)
}

function bind(rt: Runtime, self: PySuper, type: PyType, obj: Value | undefined): PySuper {
  self.type = type
  self.obj = obj
  self.objType = obj === undefined ? null : superStart(rt, type, obj, claimedClass)
  return self
}

function claimedClass(rt: Runtime, obj: Value): Value {
  return findAttribute(rt, obj, "__class__") ?? null
}

/// The class and the first argument of the running method, for `super()`.
function implicitArguments(rt: Runtime): [Value, Value] {
  const frame = rt.currentFrame()
  if (frame === null) throw runtimeError("super(): no current frame")
  const { argcount, localspluskinds } = frame.code.code
  if (argcount === 0) throw runtimeError("super(): no arguments")
  const first = rt.frameSlot(frame, 0)
  const obj = (localspluskinds[0] & 0x40) !== 0 && first instanceof PyCell ? first.value : first
  if (obj === undefined) throw runtimeError("super(): arg[0] deleted")
  return [classCell(rt, frame), obj]
}

function classCell(rt: Runtime, frame: PyFrame): Value {
  const { localsplusnames, localspluskinds } = frame.code.code
  const index = localsplusnames.findIndex((name, i) => name === "__class__" && (localspluskinds[i] & 0x80) !== 0)
  const cell = index < 0 ? undefined : rt.frameSlot(frame, index)
  if (!(cell instanceof PyCell)) throw runtimeError("super(): __class__ cell not found")
  if (cell.value === undefined) throw runtimeError("super(): empty __class__ cell")
  if (!(cell.value instanceof PyType)) throw runtimeError(`super(): __class__ is not a type (${typeName(cell.value)})`)
  return cell.value
}
