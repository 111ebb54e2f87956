// Built-in functions and methods as objects, and the descriptors that built-in types are made of.

import {
  builtinFunctionType,
  classMethodDescriptorType,
  getsetDescriptorType,
  memberDescriptorType,
  methodDescriptorType,
  methodWrapperType,
  moduleType,
  wrapperDescriptorType,
} from "./builtin-types.js"
import { defineType } from "./define.js"
import { attributeError, typeError } from "./exceptions.js"
import { docText, signatureText } from "./interface-texts.js"
import {
  type GetSetDef,
  getset,
  type MethodDef,
  member,
  method,
  PyBuiltinFunction,
  type PyGetSetDescriptor,
  type PyMethodDescriptor,
  PyMethodWrapper,
  type PyWrapperDescriptor,
} from "./method.js"
import { PyModule } from "./module.js"
import { address } from "./names.js"
import { findAttribute } from "./operations/attributes.js"
import { hash } from "./operations/hash.js"
import type { Runtime } from "./runtime.js"
import { NotImplemented } from "./singletons.js"
import { tuple } from "./tuple.js"
import { PyType, TypeFlag } from "./type.js"
import { isInstance, typeName, typeOf } from "./typeof.js"
import { CompareOp, type Value } from "./value.js"

/// `__text_signature__`: the signature with the receiver marked, as C's docstrings have it. `receiver` is what a text without one means.
function textSignature(rt: Runtime, def: MethodDef, qualname: string, receiver: "module" | "type" | null): Value {
  const shown = signatureText(rt, qualname)
  if (shown !== undefined) return shown
  const text = def.signatureText
  if (def.raw && /[[\]]/.test(text)) return null
  const named = /^\(\$?(self|type|cls|module)\b(?!, class_or_tuple)/
  if (receiver === null || named.test(text)) return text.replace(named, "($$$1")
  if (text === "()") return `($${receiver}, /)`
  const slash = /^\(([^*]*, )?\/[,)]/.test(text) || def.name === "__new__"
  return `($${receiver}, ${slash ? "" : "/, "}${text.slice(1)}`
}

// What both tables of texts know a function by: "builtins.len", "str.maketrans".
function keyOfBuiltin(fn: PyBuiltinFunction): string {
  return fn.module === null || fn.qualname.includes(".") ? fn.qualname : `${fn.module}.${fn.qualname}`
}

function receiverOfBuiltin({ def, qualname, module }: PyBuiltinFunction): "module" | "type" | null {
  if (def.kind === "class" || def.name === "__new__") return "type"
  return module === null || qualname.includes(".") ? null : "module"
}

// ---- built-in functions

function qualnameOfBuiltin(fn: PyBuiltinFunction): string {
  const { self } = fn
  if (self === undefined || isInstance(self, moduleType)) {
    return fn.module === null || fn.qualname.includes(".") ? fn.qualname : fn.def.name
  }
  return `${(self instanceof PyType ? self : typeOf(self)).qualname}.${fn.def.name}`
}

// `object.__new__` and static methods of types belong to their type; module functions to their module.
function selfOfBuiltin(rt: Runtime, fn: PyBuiltinFunction): Value {
  if (fn.self !== undefined) return fn.self
  const module = fn.module === null ? undefined : (rt.modules.getString(fn.module) ?? ioModule(rt, fn.module))
  const [owner, ...rest] = fn.qualname.split(".")
  if (rest.length === 0) return module ?? rt.builtins.getString(owner) ?? null
  const type = module instanceof PyModule ? module.dict.getString(owner) : undefined
  return type ?? rt.builtins.getString(owner) ?? module ?? null
}

// The module of `open`, which is not loaded before it is needed.
function ioModule(rt: Runtime, name: string): Value | undefined {
  return name === "_io" ? rt.importModule(name) : undefined
}

defineType(builtinFunctionType, {
  slots: {
    tp_call: (rt, fn: PyBuiltinFunction, args, kwnames) => fn.call(rt, args, kwnames),
    tp_repr: (rt, fn: PyBuiltinFunction) => {
      const { self } = fn
      if (fn.def.name === "__new__" && self === undefined) {
        return `<built-in method __new__ of type object at ${address(rt, selfOfBuiltin(rt, fn))}>`
      }
      if (self === undefined && fn.qualname.includes(".")) {
        return `<built-in method ${fn.def.name} of type object at ${address(rt, selfOfBuiltin(rt, fn))}>`
      }
      if (self === undefined || isInstance(self, moduleType)) return `<built-in function ${fn.def.name}>`
      return `<built-in method ${fn.def.name} of ${typeName(self)} object at ${address(rt, self)}>`
    },
    tp_hash: (rt, fn: PyBuiltinFunction) => hashPair(rt, fn.self, fn.def.name),
    tp_richcompare: (_rt, a: PyBuiltinFunction, b, op) => {
      if (!(b instanceof PyBuiltinFunction) || (op !== CompareOp.EQ && op !== CompareOp.NE)) return NotImplemented
      const same = a.def === b.def && a.self === b.self
      return op === CompareOp.EQ ? same : !same
    },
  },
  methods: {
    __reduce__: method("(self, /)", (rt, fn: PyBuiltinFunction) => {
      const self = selfOfBuiltin(rt, fn)
      if (self === null || isInstance(self, moduleType)) return fn.def.name
      return tuple(rt.builtins.getString("getattr") as Value, tuple(self, fn.def.name))
    }),
  },
  attributes: {
    __module__: member((_rt, fn: PyBuiltinFunction) => (fn.qualname.includes(".") ? null : fn.module)),
    __doc__: getset((rt, fn: PyBuiltinFunction) => docText(rt, keyOfBuiltin(fn), fn.def.doc)),
    __name__: getset((_rt, fn: PyBuiltinFunction) => fn.def.name),
    __qualname__: getset((_rt, fn: PyBuiltinFunction) => qualnameOfBuiltin(fn)),
    __self__: getset((rt, fn: PyBuiltinFunction) => selfOfBuiltin(rt, fn)),
    __text_signature__: getset((rt, fn: PyBuiltinFunction) => textSignature(rt, fn.def, keyOfBuiltin(fn), receiverOfBuiltin(fn))),
  },
})

function hashPair(rt: Runtime, self: Value | undefined, name: string): number {
  const own = self === undefined ? 0 : Math.floor(Number(rt.idOf(self)) / 16)
  return (own ^ (Number(hash(rt, name)) | 0)) >>> 0
}

// ---- descriptors of methods

function checkGet(descriptor: { name: string; owner: PyType }, obj: Value): void {
  if (isInstance(obj, descriptor.owner)) return
  throw typeError(
    `descriptor '${descriptor.name}' for '${descriptor.owner.tpName}' objects doesn't apply to a '${typeName(obj)}' object`,
  )
}

type AnyMethodDescriptor = PyMethodDescriptor | PyWrapperDescriptor

function nameOfMethod({ owner, def }: AnyMethodDescriptor): string {
  return `${owner.qualname}.${def.name}`
}

function textOfMethod(rt: Runtime, self: AnyMethodDescriptor): Value {
  return textSignature(rt, self.def, nameOfMethod(self), self.def.kind === "class" ? "type" : null)
}

function methodAttributes(): Record<string, GetSetDef> {
  return {
    __objclass__: member((_rt, self: AnyMethodDescriptor) => self.owner),
    __name__: member((_rt, self: AnyMethodDescriptor) => self.def.name),
    __doc__: getset((rt, self: AnyMethodDescriptor) => docText(rt, nameOfMethod(self), self.def.doc)),
    __qualname__: getset((_rt, self: AnyMethodDescriptor) => nameOfMethod(self)),
    __text_signature__: getset((rt, self: AnyMethodDescriptor) => textOfMethod(rt, self)),
  }
}

const reduceDescriptor = (): MethodDef =>
  method("(self, /)", (rt, self: AnyMethodDescriptor) =>
    tuple(rt.builtins.getString("getattr") as Value, tuple(self.owner, self.def.name)),
  )

defineType(methodDescriptorType, {
  slots: {
    tp_call: (rt, self: PyMethodDescriptor, args, kwnames) => self.callUnbound(rt, args, kwnames),
    tp_repr: (_rt, self: PyMethodDescriptor) => `<method '${self.def.name}' of '${self.owner.tpName}' objects>`,
    tp_descr_get: (_rt, self: PyMethodDescriptor, obj) => {
      if (obj === undefined) return self
      checkGet({ name: self.def.name, owner: self.owner }, obj)
      return self.bind(obj)
    },
  },
  methods: { __reduce__: reduceDescriptor() },
  attributes: methodAttributes(),
})

defineType(classMethodDescriptorType, {
  slots: {
    tp_call: (rt, self: PyMethodDescriptor, args, kwnames) => {
      if (args.length < 1) throw typeError(`descriptor '${self.def.name}' of '${self.owner.tpName}' object needs an argument`)
      return bindClassMethod(self, undefined, args[0] as PyType).call(rt, args.slice(1), kwnames)
    },
    tp_repr: (_rt, self: PyMethodDescriptor) => `<method '${self.def.name}' of '${self.owner.tpName}' objects>`,
    tp_descr_get: (_rt, self: PyMethodDescriptor, obj, type) => bindClassMethod(self, obj, type),
  },
  attributes: methodAttributes(),
})

function bindClassMethod(self: PyMethodDescriptor, obj: Value | undefined, given: Value): PyBuiltinFunction {
  const name = self.def.name
  const type = given ?? (obj === undefined ? null : typeOf(obj))
  if (type === null) {
    throw typeError(`descriptor '${name}' for type '${self.owner.tpName}' needs either an object or a type`)
  }
  if (!(type instanceof PyType)) {
    throw typeError(`descriptor '${name}' for type '${self.owner.tpName}' needs a type, not a '${typeName(type)}' as arg 2`)
  }
  if (!type.isSubtype(self.owner)) {
    throw typeError(`descriptor '${name}' requires a subtype of '${self.owner.tpName}' but received '${type.tpName}'`)
  }
  return new PyBuiltinFunction(self.def, type, null, `${type.qualname}.${name}`)
}

defineType(wrapperDescriptorType, {
  slots: {
    tp_call: (rt, self: PyWrapperDescriptor, args, kwnames) => self.callUnbound(rt, args, kwnames),
    tp_repr: (_rt, self: PyWrapperDescriptor) => `<slot wrapper '${self.def.name}' of '${self.owner.tpName}' objects>`,
    tp_descr_get: (_rt, self: PyWrapperDescriptor, obj) => {
      if (obj === undefined) return self
      checkGet({ name: self.def.name, owner: self.owner }, obj)
      return new PyMethodWrapper(self, obj)
    },
  },
  methods: { __reduce__: reduceDescriptor() },
  attributes: methodAttributes(),
})

defineType(methodWrapperType, {
  slots: {
    tp_call: (rt, self: PyMethodWrapper, args, kwnames) => self.descriptor.callOn(rt, self.self, args, kwnames),
    tp_repr: (rt, self: PyMethodWrapper) =>
      `<method-wrapper '${self.descriptor.def.name}' of ${typeName(self.self)} object at ${address(rt, self.self)}>`,
    tp_hash: (rt, self: PyMethodWrapper) => hashPair(rt, self.self, self.descriptor.def.name),
    tp_richcompare: (_rt, a: PyMethodWrapper, b, op) => {
      if (!(b instanceof PyMethodWrapper) || (op !== CompareOp.EQ && op !== CompareOp.NE)) return NotImplemented
      const same = a.descriptor === b.descriptor && a.self === b.self
      return op === CompareOp.EQ ? same : !same
    },
  },
  methods: {
    __reduce__: method("(self, /)", (rt, self: PyMethodWrapper) =>
      tuple(rt.builtins.getString("getattr") as Value, tuple(self.self, self.descriptor.def.name)),
    ),
  },
  attributes: {
    __objclass__: getset((_rt, self: PyMethodWrapper) => self.descriptor.owner),
    __name__: getset((_rt, self: PyMethodWrapper) => self.descriptor.def.name),
    __qualname__: getset((_rt, self: PyMethodWrapper) => self.descriptor.qualname),
    __doc__: getset((rt, { descriptor }: PyMethodWrapper) => docText(rt, nameOfMethod(descriptor), descriptor.def.doc)),
    __text_signature__: getset((rt, self: PyMethodWrapper) => textOfMethod(rt, self.descriptor)),
    __self__: member((_rt, self: PyMethodWrapper) => self.self),
  },
})

// ---- descriptors of attributes

for (const [type, kind] of [
  [getsetDescriptorType, "attribute"],
  [memberDescriptorType, "member"],
] as const) {
  defineType(type, {
    slots: {
      tp_repr: (_rt, self: PyGetSetDescriptor) => `<${kind} '${self.name}' of '${self.owner.tpName}' objects>`,
      tp_descr_get: (rt, self: PyGetSetDescriptor, obj) => {
        if (obj === undefined) return self
        checkGet(self, obj)
        return self.def.get(rt, obj)
      },
      tp_descr_set: (rt, self: PyGetSetDescriptor, obj, value) => setThroughDescriptor(rt, self, obj, value),
    },
    methods:
      kind === "member"
        ? {
            __reduce__: method("(self, /)", (rt, self: PyGetSetDescriptor) =>
              tuple(rt.builtins.getString("getattr") as Value, tuple(self.owner, self.name)),
            ),
          }
        : {},
    attributes: {
      __objclass__: member((_rt, self: PyGetSetDescriptor) => self.owner),
      __name__: member((_rt, self: PyGetSetDescriptor) => self.name),
      __doc__: getset((rt, self: PyGetSetDescriptor) => docOfAttribute(rt, self)),
      __qualname__: getset((_rt, self: PyGetSetDescriptor) => `${self.owner.qualname}.${self.name}`),
    },
  })
}

// `__slots__ = {"x": "doc"}` documents members for inspect; the descriptor itself has none.
function docOfAttribute(rt: Runtime, { owner, name, def }: PyGetSetDescriptor): Value {
  if (owner.has(TypeFlag.HEAP)) return def.doc
  return docText(rt, `${owner.qualname}.${name}`, def.doc)
}

function setThroughDescriptor(rt: Runtime, self: PyGetSetDescriptor, obj: Value, value: Value | undefined): void {
  if (!isInstance(obj, self.owner)) {
    throw typeError(`descriptor '${self.name}' for '${self.owner.tpName}' objects doesn't apply to a '${typeName(obj)}' object`)
  }
  if (self.def.set !== null) {
    self.def.set(rt, obj, value)
    return
  }
  if (self.def.member) throw attributeError("readonly attribute", obj, self.name)
  throw attributeError(`attribute '${self.name}' of '${self.owner.tpName}' objects is not writable`, obj, self.name)
}

void findAttribute
