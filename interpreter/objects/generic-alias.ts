// types.GenericAlias: `list[int]`.

import { builtinType, objectType, typeType } from "./builtin-types.js"
import { defineType } from "./define.js"
import { typeError } from "./exceptions.js"
import { PyList } from "./list.js"
import { classMethod, getset, type MethodDef, member, method } from "./method.js"
import { moduleOf } from "./names.js"
import { findAttribute, genericGetAttribute, genericSetAttribute, getAttribute, setAttribute } from "./operations/attributes.js"
import { callMethod } from "./operations/call.js"
import { equals } from "./operations/compare.js"
import { repr, str, truth } from "./operations/convert.js"
import { hash } from "./operations/hash.js"
import { getIterator, toArray } from "./operations/iterate.js"
import { getItem } from "./operations/subscript.js"
import type { Runtime } from "./runtime.js"
import { Ellipsis, NotImplemented } from "./singletons.js"
import { emptyTuple, PyTuple, tuple } from "./tuple.js"
import { PyType, TypeFlag } from "./type.js"
import { typeOf } from "./typeof.js"
import { unionOf } from "./union.js"
import { CompareOp, type Done, done, isObject, PyObject, type Value } from "./value.js"

export const genericAliasType = builtinType("types.GenericAlias", objectType, TypeFlag.BASETYPE)

export class PyGenericAlias extends PyObject {
  cls: PyType
  parameters: readonly Value[] | null = null
  constructor(
    readonly origin: Value,
    readonly args: readonly Value[],
    /// `*tuple[int, ...]`.
    readonly starred = false,
    cls: PyType = genericAliasType,
  ) {
    super()
    this.cls = cls
  }
}

export function isGenericAlias(value: Value): value is PyGenericAlias {
  return value instanceof PyGenericAlias
}

/// `origin[item]` (`Py_GenericAlias`): what `__class_getitem__` of a built-in type gives.
export function typeAliasOf(_rt: Runtime, origin: Value, item: Value): Value {
  return new PyGenericAlias(origin, item instanceof PyTuple ? item.items : [item])
}

/// The row for types that can be subscripted: `__class_getitem__: classGetItem()`.
export function classGetItem(): MethodDef {
  return classMethod("(object, /)", (rt, cls: PyType, item: Value) => typeAliasOf(rt, cls, item), "See PEP 585")
}

/// How a type argument is shown: a type by its name, `...`, a list of types, anything else by repr.
export function reprOfArgument(rt: Runtime, value: Value): string {
  if (value === Ellipsis) return "..."
  if (value === null) return "None"
  if (value instanceof PyList) return `[${value.items.map((item) => reprOfArgument(rt, item)).join(", ")}]`
  if (value instanceof PyGenericAlias) return repr(rt, value)
  if (value instanceof PyType) {
    if (value.name === "NoneType" && value.module === "builtins") return "None"
    const module = moduleOf(value)
    return typeof module !== "string" || module === "builtins" ? value.qualname : `${str(rt, module)}.${value.qualname}`
  }
  const isGeneric = findAttribute(rt, value, "__origin__") !== undefined && findAttribute(rt, value, "__args__") !== undefined
  if (isGeneric) return repr(rt, value)
  const qualname = findAttribute(rt, value, "__qualname__")
  const module = findAttribute(rt, value, "__module__")
  if (qualname === undefined || module === undefined || module === null) return repr(rt, value)
  return module === "builtins" ? str(rt, qualname) : `${str(rt, module)}.${str(rt, qualname)}`
}

function reprOfAlias(rt: Runtime, self: PyGenericAlias): string {
  const args = self.args.length === 0 ? "()" : self.args.map((arg) => reprOfArgument(rt, arg)).join(", ")
  return `${self.starred ? "*" : ""}${reprOfArgument(rt, self.origin)}[${args}]`
}

// Attributes that are the alias's own; all others are its origin's.
const ownNames = new Set([
  "__class__",
  "__origin__",
  "__args__",
  "__unpacked__",
  "__parameters__",
  "__typing_unpacked_tuple_args__",
  "__mro_entries__",
  "__reduce_ex__",
  "__reduce__",
  "__copy__",
  "__deepcopy__",
])
const blockedNames = new Set(["__bases__", "__copy__", "__deepcopy__"])

defineType(genericAliasType, {
  doc: "Represent a PEP 585 generic type\n\nE.g. for t = list[int], t.__origin__ is list and t.__args__ is (int,).",
  slots: {
    tp_new: (_rt, cls, args, kwnames) => {
      if (kwnames !== null) throw typeError("GenericAlias() takes no keyword arguments")
      if (args.length !== 2) throw typeError(`GenericAlias expected 2 arguments, got ${args.length}`)
      return new PyGenericAlias(args[0], args[1] instanceof PyTuple ? args[1].items : [args[1]], false, cls)
    },
    tp_repr: reprOfAlias,
    tp_hash: (rt, self: PyGenericAlias) =>
      (Number(BigInt.asIntN(32, BigInt(hash(rt, self.origin)))) ^
        Number(BigInt.asIntN(32, BigInt(hash(rt, new PyTuple(self.args)))))) |
      0,
    tp_call: (rt, self: PyGenericAlias, args, kwnames) => {
      const made = rt.call(self.origin, args, kwnames)
      if (findAttribute(rt, made, "__dict__") !== undefined && typeOf(made).slots.tp_setattro === genericSetAttribute) {
        if (!(made instanceof PyType)) setAttribute(rt, made, "__orig_class__", self)
      }
      return made
    },
    tp_richcompare: (rt, a: PyGenericAlias, b, op) => {
      if (!(b instanceof PyGenericAlias) || (op !== CompareOp.EQ && op !== CompareOp.NE)) return NotImplemented
      const same =
        a.starred === b.starred && equals(rt, a.origin, b.origin) && equals(rt, new PyTuple(a.args), new PyTuple(b.args))
      return op === CompareOp.EQ ? same : !same
    },
    tp_getattro: (rt, self: PyGenericAlias, name) => {
      const own = ownNames.has(name) || (name.startsWith("__") && name.endsWith("__") && blockedNames.has(name))
      return own ? genericGetAttribute(rt, self, name) : getAttribute(rt, self.origin, name)
    },
    tp_iter: (_rt, self: PyGenericAlias) => new StarIterator(new PyGenericAlias(self.origin, self.args, true, self.cls)),
    mp_subscript: (rt, self: PyGenericAlias, item) => {
      const parameters = parametersOf(rt, self)
      if (parameters.length === 0) throw typeError(`${repr(rt, self)} is not a generic class`)
      return new PyGenericAlias(self.origin, substituteParameters(rt, self, self.args, parameters, item), self.starred, self.cls)
    },
    nb_or: (rt, left, right) => unionOf(rt, left, right),
  },
  methods: {
    __mro_entries__: method("(self, object, /)", (_rt, self: PyGenericAlias) => tuple(self.origin)),
    __instancecheck__: method("(self, object, /)", () => {
      throw typeError("isinstance() argument 2 cannot be a parameterized generic")
    }),
    __subclasscheck__: method("(self, object, /)", () => {
      throw typeError("issubclass() argument 2 cannot be a parameterized generic")
    }),
    __reduce__: method("(self, /)", (rt, self: PyGenericAlias) =>
      self.starred
        ? tuple(rt.builtins.getString("next") as Value, tuple(getIterator(rt, new PyGenericAlias(self.origin, self.args))))
        : tuple(genericAliasType, tuple(self.origin, new PyTuple(self.args))),
    ),
    __dir__: method("(self, /)", (rt, self: PyGenericAlias) => {
      const names = toArray(rt, callMethod(rt, self.origin, "__dir__", self.origin instanceof PyType ? [] : []))
      for (const name of ownNames) if (!names.includes(name)) names.push(name)
      return new PyList(names)
    }),
  },
  attributes: {
    __origin__: member((_rt, self: PyGenericAlias) => self.origin),
    __args__: member((_rt, self: PyGenericAlias) => new PyTuple(self.args)),
    __unpacked__: member((_rt, self: PyGenericAlias) => self.starred),
    __parameters__: getset((rt, self: PyGenericAlias) => new PyTuple(parametersOf(rt, self))),
    __typing_unpacked_tuple_args__: getset((rt, self: PyGenericAlias) =>
      self.starred && self.origin === rt.builtins.getString("tuple") ? new PyTuple(self.args) : null,
    ),
  },
})

const starIteratorType = builtinType("generic_alias_iterator")

class StarIterator extends PyObject {
  cls: PyType = starIteratorType
  constructor(public alias: PyGenericAlias | null) {
    super()
  }
}

defineType(starIteratorType, {
  slots: {
    tp_iter: (_rt, self) => self,
    tp_iternext: (_rt, self: StarIterator): Value | Done => {
      const { alias } = self
      self.alias = null
      return alias ?? done
    },
  },
  methods: {
    __reduce__: method("(self, /)", (rt, self: StarIterator) =>
      tuple(rt.builtins.getString("iter") as Value, tuple(self.alias ?? emptyTuple)),
    ),
  },
})

// ---- type parameters

function parametersOf(rt: Runtime, self: PyGenericAlias): readonly Value[] {
  self.parameters ??= collectParameters(rt, self.args)
  return self.parameters
}

/// The type variables in some type arguments, in order of appearance (`_Py_make_parameters`).
export function collectParameters(rt: Runtime, args: readonly Value[]): Value[] {
  const parameters: Value[] = []
  const add = (value: Value): void => {
    if (!parameters.includes(value)) parameters.push(value)
  }
  for (const arg of args) {
    if (arg instanceof PyType) continue
    if (isTypeVariable(arg)) add(arg)
    else if (arg instanceof PyTuple || arg instanceof PyList) for (const inner of collectParameters(rt, arg.items)) add(inner)
    else {
      const inner = findAttribute(rt, arg, "__parameters__")
      if (inner instanceof PyTuple) for (const parameter of inner.items) add(parameter)
    }
  }
  return parameters
}

function isTypeVariable(value: Value): boolean {
  return isObject(value) && value.cls.lookup("__typing_subst__") !== undefined
}

/// The arguments with `item`'s types in place of the parameters (`_Py_subs_parameters`).
export function substituteParameters(
  rt: Runtime,
  self: Value,
  args: readonly Value[],
  parameters: readonly Value[],
  item: Value,
): Value[] {
  let given: readonly Value[] = item instanceof PyTuple ? item.items : [item]
  for (const parameter of parameters) {
    const prepare = findAttribute(rt, parameter, "__typing_prepare_subst__")
    if (prepare === undefined || prepare === null) continue
    const prepared = rt.call(prepare, [self, new PyTuple(given)])
    given = prepared instanceof PyTuple ? prepared.items : [prepared]
  }
  if (given.length !== parameters.length) {
    const how = given.length > parameters.length ? "many" : "few"
    throw typeError(`Too ${how} arguments for ${repr(rt, self)}; actual ${given.length}, expected ${parameters.length}`)
  }
  const values = given
  const result: Value[] = []
  for (const arg of args) {
    if (isTypeVariable(arg)) {
      const value = callMethod(rt, arg, "__typing_subst__", [values[parameters.indexOf(arg)]])
      if (value instanceof PyTuple && isUnpacked(rt, arg)) result.push(...value.items)
      else result.push(value)
    } else result.push(substituteInside(rt, arg, parameters, values))
  }
  return result
}

function isUnpacked(rt: Runtime, arg: Value): boolean {
  const flag = findAttribute(rt, arg, "__typing_is_unpacked_typevartuple__")
  return flag !== undefined && truth(rt, flag)
}

function substituteInside(rt: Runtime, arg: Value, parameters: readonly Value[], values: readonly Value[]): Value {
  if (arg instanceof PyType) return arg
  const own = findAttribute(rt, arg, "__parameters__")
  if (!(own instanceof PyTuple) || own.items.length === 0) return arg
  return getItem(rt, arg, new PyTuple(own.items.map((parameter) => values[parameters.indexOf(parameter)])))
}

void typeType
