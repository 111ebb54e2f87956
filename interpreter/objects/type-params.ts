// TypeVar, ParamSpec, TypeVarTuple, TypeAliasType and NoDefault (CPython's `_typing`), and what the VM's intrinsics make of them.
// Owned by stdlib (typing): Generic and Protocol are classes of the Python part of `typing`.
// What is written in Python in CPython too (substitution, checks) is asked of the `typing` module.

import { builtinType, objectType } from "./builtin-types.js"
import { defineType } from "./define.js"
import { PyDict } from "./dict.js"
import { typeError, valueError } from "./exceptions.js"
import { PyFunction } from "./function.js"
import { genericAliasType, PyGenericAlias } from "./generic-alias.js"
import { getset, type MethodDef, member, method } from "./method.js"
import { add } from "./operations/arithmetic.js"
import { getAttribute } from "./operations/attributes.js"
import { equals } from "./operations/compare.js"
import { asString, repr, str, truth } from "./operations/convert.js"
import { getIterator, toArray } from "./operations/iterate.js"
import { getItem } from "./operations/subscript.js"
import type { Runtime } from "./runtime.js"
import { Signature } from "./signature.js"
import { NotImplemented } from "./singletons.js"
import { emptyTuple, PyTuple, tuple } from "./tuple.js"
import { type PyType, TypeFlag } from "./type.js"
import { allowInUnions, unionOf } from "./union.js"
import { AttributedObject, CompareOp, orElse, PyObject, PySingleton, type Value } from "./value.js"

function askTyping(rt: Runtime, name: string, args: readonly Value[]): Value {
  return rt.call(getAttribute(rt, rt.importModule("typing"), name), args)
}

// `X | Y` with a type variable is typing.Union, not types.UnionType.
function typingUnion(rt: Runtime, left: Value, right: Value): Value {
  return askTyping(rt, "_make_union", [left, right])
}

/// A value that is computed when it is first asked for: bounds, constraints, defaults, the value of a type alias.
class Lazy {
  constructor(
    private value: Value | undefined,
    private compute: Value | undefined,
  ) {}

  /// The value, if it has been computed.
  get known(): Value | undefined {
    return this.value
  }

  /// undefined when there is neither a value nor a way to compute one.
  get(rt: Runtime): Value | undefined {
    if (this.value === undefined && this.compute !== undefined) this.value = rt.call(this.compute, [])
    return this.value
  }
}

const absent = new Lazy(undefined, undefined)

// ---- NoDefault

const noDefaultType = builtinType("typing.NoDefaultType")

/// `typing.NoDefault`.
export const NoDefault = new PySingleton(noDefaultType, "typing.NoDefault")

defineType(noDefaultType, {
  doc: "The type of the NoDefault singleton.",
  slots: {
    tp_new: (_rt, _cls, args) => {
      if (args.length > 0) throw typeError("NoDefaultType takes no arguments")
      return NoDefault
    },
    tp_repr: () => "typing.NoDefault",
  },
  methods: { __reduce__: method("(self, /)", () => "NoDefault") },
})

// ---- what the three kinds of parameter share

export abstract class PyTypeParameter extends AttributedObject {
  defaultValue = absent
  constructor(
    readonly cls: PyType,
    readonly name: string,
    readonly covariant: boolean,
    readonly contravariant: boolean,
    readonly inferVariance: boolean,
  ) {
    super()
  }

  /// One that is not computed yet counts.
  hasDefault(): boolean {
    return this.defaultValue !== absent && this.defaultValue.known !== NoDefault
  }

  get text(): string {
    if (this.inferVariance) return this.name
    return (this.covariant ? "+" : this.contravariant ? "-" : "~") + this.name
  }
}

/// `__module__` of a type variable made by a call: the module that calls.
function setCallingModule(rt: Runtime, made: AttributedObject): void {
  const module = rt.currentFrame()?.globals.getString("__name__")
  if (module === undefined) return
  made.dict = new PyDict()
  made.dict.setString("__module__", module)
}

function givenDefault(value: Value | undefined): Lazy {
  return value === undefined || value === NoDefault ? absent : new Lazy(value, undefined)
}

function checkVariance(covariant: boolean, contravariant: boolean, inferVariance: boolean): void {
  if (covariant && contravariant) throw valueError("Bivariant types are not supported.")
  if (inferVariance && (covariant || contravariant)) throw valueError("Variance cannot be specified with infer_variance.")
}

function noSubclassing(name: string): MethodDef {
  return method("(self, bases, /)", () => {
    throw typeError(`Cannot subclass an instance of ${name}`)
  })
}

const sharedMethods = (): Record<string, MethodDef> => ({
  __reduce__: method("(self, /)", (_rt, self: PyTypeParameter) => self.name),
  has_default: method("(self, /)", (_rt, self: PyTypeParameter) => self.hasDefault()),
})

const defaultRow = () => getset((rt, self: PyTypeParameter) => orElse(self.defaultValue.get(rt), NoDefault))
const nameRow = () => member((_rt, self: PyTypeParameter) => self.name)

const varianceRows = () => ({
  __covariant__: member((_rt, self: PyTypeParameter) => self.covariant),
  __contravariant__: member((_rt, self: PyTypeParameter) => self.contravariant),
  __infer_variance__: member((_rt, self: PyTypeParameter) => self.inferVariance),
})

// ---- TypeVar

const typeVarType = builtinType("typing.TypeVar", objectType, TypeFlag.HAS_DICT)
const typeVarSignature = new Signature(
  "(name, *constraints, bound=None, default=<unrepresentable>, covariant=False, contravariant=False, infer_variance=False)",
)

class PyTypeVar extends PyTypeParameter {
  bound = absent
  constraints = absent
}

function newTypeVar(rt: Runtime, args: readonly Value[], kwnames: readonly string[] | null): Value {
  const bound = typeVarSignature.bind("typevar", "typevar", args, kwnames) as Value[]
  const [name, limit, otherwise] = bound
  const [covariant, contravariant, infer] = bound.slice(3, 6).map((flag) => truth(rt, flag))
  const constraints = bound[6] as unknown as Value[]
  const text = asString(name, "TypeVar() argument 'name'")
  checkVariance(covariant, contravariant, infer)
  const made = new PyTypeVar(typeVarType, text, covariant, contravariant, infer)
  if (limit !== null) made.bound = new Lazy(askTyping(rt, "_type_check", [limit, "Bound must be a type."]), undefined)
  if (constraints.length === 1) throw typeError("A single constraint is not allowed")
  if (constraints.length > 1) {
    if (limit !== null) throw typeError("Constraints cannot be combined with bound=...")
    const checked = constraints.map((item) =>
      askTyping(rt, "_type_check", [item, "TypeVar(name, constraint, ...): constraints must be types."]),
    )
    made.constraints = new Lazy(new PyTuple(checked), undefined)
  }
  made.defaultValue = givenDefault(otherwise)
  setCallingModule(rt, made)
  return made
}

function prepareTypeVar(rt: Runtime, self: PyTypeVar, alias: Value, args: Value): Value {
  const given = toArray(rt, args).length
  const index = toArray(rt, getAttribute(rt, alias, "__parameters__")).findIndex((parameter) => equals(rt, parameter, self))
  if (index < given) return args
  const otherwise = index === given ? self.defaultValue.get(rt) : undefined
  if (otherwise === undefined || otherwise === NoDefault) throw typeError(`Too few arguments for ${str(rt, alias)}`)
  return add(rt, args, tuple(otherwise))
}

defineType(typeVarType, {
  doc: "Type variable.",
  slots: {
    tp_new: (rt, _cls, args, kwnames) => newTypeVar(rt, args, kwnames),
    tp_repr: (_rt, self: PyTypeVar) => self.text,
    nb_or: typingUnion,
  },
  methods: {
    ...sharedMethods(),
    __typing_subst__: method("(self, arg, /)", (rt, self: PyTypeVar, arg: Value) => askTyping(rt, "_typevar_subst", [self, arg])),
    __typing_prepare_subst__: method("(self, alias, args, /)", prepareTypeVar),
    __mro_entries__: noSubclassing("TypeVar"),
  },
  attributes: {
    __name__: nameRow(),
    ...varianceRows(),
    __bound__: getset((rt, self: PyTypeVar) => self.bound.get(rt) ?? null),
    __constraints__: getset((rt, self: PyTypeVar) => self.constraints.get(rt) ?? emptyTuple),
    __default__: defaultRow(),
  },
})

// ---- ParamSpec

const paramSpecType = builtinType("typing.ParamSpec", objectType, TypeFlag.HAS_DICT)
const paramSpecArgsType = builtinType("typing.ParamSpecArgs")
const paramSpecKwargsType = builtinType("typing.ParamSpecKwargs")
const paramSpecSignature = new Signature(
  "(name, *, bound=None, default=<unrepresentable>, covariant=False, contravariant=False, infer_variance=False)",
)

class PyParamSpec extends PyTypeParameter {
  bound: Value = null
}

class PyParamSpecPart extends PyObject {
  constructor(
    readonly cls: PyType,
    readonly origin: Value,
  ) {
    super()
  }
}

function newParamSpec(rt: Runtime, args: readonly Value[], kwnames: readonly string[] | null): Value {
  const bound = paramSpecSignature.bind("paramspec", "paramspec", args, kwnames) as Value[]
  const [name, limit, otherwise] = bound
  const [covariant, contravariant, infer] = bound.slice(3).map((flag) => truth(rt, flag))
  const text = asString(name, "ParamSpec() argument 'name'")
  checkVariance(covariant, contravariant, infer)
  const made = new PyParamSpec(paramSpecType, text, covariant, contravariant, infer)
  if (limit !== null) made.bound = askTyping(rt, "_type_check", [limit, "Bound must be a type."])
  made.defaultValue = givenDefault(otherwise)
  setCallingModule(rt, made)
  return made
}

defineType(paramSpecType, {
  doc: "Parameter specification variable.",
  slots: {
    tp_new: (rt, _cls, args, kwnames) => newParamSpec(rt, args, kwnames),
    tp_repr: (_rt, self: PyParamSpec) => self.text,
    nb_or: typingUnion,
  },
  methods: {
    ...sharedMethods(),
    __typing_subst__: method("(self, arg, /)", (rt, self: PyParamSpec, arg: Value) =>
      askTyping(rt, "_paramspec_subst", [self, arg]),
    ),
    __typing_prepare_subst__: method("(self, alias, args, /)", (rt, self: PyParamSpec, alias: Value, args: Value) =>
      askTyping(rt, "_paramspec_prepare_subst", [self, alias, args]),
    ),
    __mro_entries__: noSubclassing("ParamSpec"),
  },
  attributes: {
    __name__: nameRow(),
    ...varianceRows(),
    __bound__: member((_rt, self: PyParamSpec) => self.bound),
    __default__: defaultRow(),
    args: getset((_rt, self: PyParamSpec) => new PyParamSpecPart(paramSpecArgsType, self)),
    kwargs: getset((_rt, self: PyParamSpec) => new PyParamSpecPart(paramSpecKwargsType, self)),
  },
})

for (const [type, part] of [
  [paramSpecArgsType, "args"],
  [paramSpecKwargsType, "kwargs"],
] as const) {
  const signature = new Signature("(origin)")
  defineType(type, {
    doc: `The ${part} for a ParamSpec object.`,
    slots: {
      tp_new: (_rt, _cls, args, kwnames) =>
        new PyParamSpecPart(type, signature.bind(type.name, type.name, args, kwnames)[0] as Value),
      tp_repr: (rt, self: PyParamSpecPart) => {
        const { origin } = self
        return `${origin instanceof PyParamSpec ? origin.name : repr(rt, origin)}.${part}`
      },
      tp_richcompare: (rt, a: PyParamSpecPart, b, op) => {
        if (!(b instanceof PyParamSpecPart) || b.cls !== type || (op !== CompareOp.EQ && op !== CompareOp.NE))
          return NotImplemented
        return equals(rt, a.origin, b.origin) === (op === CompareOp.EQ)
      },
    },
    methods: { __mro_entries__: noSubclassing(type.name) },
    attributes: { __origin__: member((_rt, self: PyParamSpecPart) => self.origin) },
    constants: { __hash__: null },
  })
}

// ---- TypeVarTuple

const typeVarTupleType = builtinType("typing.TypeVarTuple", objectType, TypeFlag.HAS_DICT)
const typeVarTupleSignature = new Signature("(name, *, default=<unrepresentable>)")

class PyTypeVarTuple extends PyTypeParameter {}

function unpack(rt: Runtime, self: Value): Value {
  return getItem(rt, getAttribute(rt, rt.importModule("typing"), "Unpack"), self)
}

defineType(typeVarTupleType, {
  doc: "Type variable tuple.",
  slots: {
    tp_new: (rt, _cls, args, kwnames) => {
      const [name, otherwise] = typeVarTupleSignature.bind("typevartuple", "typevartuple", args, kwnames) as Value[]
      const text = asString(name, "TypeVarTuple() argument 'name'")
      const made = new PyTypeVarTuple(typeVarTupleType, text, false, false, true)
      made.defaultValue = givenDefault(otherwise)
      setCallingModule(rt, made)
      return made
    },
    tp_repr: (_rt, self: PyTypeVarTuple) => self.name,
    tp_iter: (rt, self: PyTypeVarTuple) => getIterator(rt, tuple(unpack(rt, self))),
  },
  methods: {
    ...sharedMethods(),
    __typing_subst__: method("(self, arg, /)", () => {
      throw typeError("Substitution of bare TypeVarTuple is not supported")
    }),
    __typing_prepare_subst__: method("(self, alias, args, /)", (rt, self: PyTypeVarTuple, alias: Value, args: Value) =>
      askTyping(rt, "_typevartuple_prepare_subst", [self, alias, args]),
    ),
    __mro_entries__: noSubclassing("TypeVarTuple"),
  },
  attributes: { __name__: nameRow(), __default__: defaultRow() },
})

// ---- TypeAliasType

const typeAliasTypeType = builtinType("typing.TypeAliasType")
const typeAliasSignature = new Signature("(name, value, *, type_params=<unrepresentable>)")

class PyTypeAlias extends PyObject {
  cls: PyType = typeAliasTypeType
  constructor(
    readonly name: string,
    readonly typeParams: PyTuple,
    readonly value: Lazy,
    readonly module: Value,
  ) {
    super()
  }
}

// A TypeVarTuple among the parameters stands unpacked in `__parameters__`.
function unpackedParameters(rt: Runtime, parameters: PyTuple): PyTuple {
  if (!parameters.items.some((item) => item instanceof PyTypeVarTuple)) return parameters
  return new PyTuple(parameters.items.map((item) => (item instanceof PyTypeVarTuple ? unpack(rt, item) : item)))
}

function newTypeAlias(rt: Runtime, args: readonly Value[], kwnames: readonly string[] | null): Value {
  const [name, value, parameters] = typeAliasSignature.bind("typealias", "typealias", args, kwnames) as Value[]
  const text = asString(name, "typealias() argument 'name'")
  if (parameters !== undefined && !(parameters instanceof PyTuple)) throw typeError("type_params must be a tuple")
  const module = rt.currentFrame()?.globals.getString("__name__") ?? null
  return new PyTypeAlias(text, (parameters as PyTuple | undefined) ?? emptyTuple, new Lazy(value, undefined), module)
}

defineType(typeAliasTypeType, {
  doc: "Type alias.\n\nType aliases are created through the type statement::\n\n    type Alias = int\n\nIn this example, Alias and int will be treated equivalently by static\ntype checkers.\n\nAt runtime, Alias is an instance of TypeAliasType. The __name__\nattribute holds the name of the type alias. The value of the type alias\nis stored in the __value__ attribute. It is evaluated lazily, so the\nvalue is computed only if the attribute is accessed.\n\nType aliases can also be generic::\n\n    type ListOrSet[T] = list[T] | set[T]\n\nIn this case, the type parameters of the alias are stored in the\n__type_params__ attribute.\n\nSee PEP 695 for more information.\n",
  slots: {
    tp_new: (rt, _cls, args, kwnames) => newTypeAlias(rt, args, kwnames),
    tp_repr: (_rt, self: PyTypeAlias) => self.name,
    nb_or: (rt, left, right) => unionOf(rt, left, right),
    mp_subscript: (_rt, self: PyTypeAlias, item) => {
      if (self.typeParams.items.length === 0) throw typeError("Only generic type aliases are subscriptable")
      return new PyGenericAlias(self, item instanceof PyTuple ? item.items : [item], false, genericAliasType)
    },
  },
  methods: { __reduce__: method("(self, /)", (_rt, self: PyTypeAlias) => self.name) },
  attributes: {
    __name__: member((_rt, self: PyTypeAlias) => self.name),
    __parameters__: getset((rt, self: PyTypeAlias) => unpackedParameters(rt, self.typeParams)),
    __type_params__: getset((_rt, self: PyTypeAlias) => self.typeParams),
    __value__: getset((rt, self: PyTypeAlias) => self.value.get(rt) ?? null),
    __module__: getset((_rt, self: PyTypeAlias) => self.module),
  },
})

allowInUnions(typeAliasTypeType)

// ---- for the VM

/// `def f[T]`, `def f[T: bound]` or `def f[T: (a, b)]`; the functions compute the bound or the tuple of constraints when asked.
export function makeTypeVar(_rt: Runtime, name: string, bound: Value | undefined, constraints: Value | undefined): Value {
  const made = new PyTypeVar(typeVarType, name, false, false, true)
  if (bound !== undefined) made.bound = new Lazy(undefined, bound)
  if (constraints !== undefined) made.constraints = new Lazy(undefined, constraints)
  return made
}

/// `def f[**P]`.
export function makeParamSpec(_rt: Runtime, name: string): Value {
  return new PyParamSpec(paramSpecType, name, false, false, true)
}

/// `def f[*Ts]`.
export function makeTypeVarTuple(_rt: Runtime, name: string): Value {
  return new PyTypeVarTuple(typeVarTupleType, name, false, false, true)
}

/// `type X[T] = ...`: name, type parameters (a tuple or None) and the function that computes the value.
export function makeTypeAlias(_rt: Runtime, parts: PyTuple): Value {
  const [name, parameters, compute] = parts.items
  const module = compute instanceof PyFunction ? compute.module : null
  return new PyTypeAlias(
    name as string,
    parameters instanceof PyTuple ? parameters : emptyTuple,
    new Lazy(undefined, compute),
    module,
  )
}

/// `[T = default]`.
export function setTypeParamDefault(_rt: Runtime, parameter: Value, compute: Value): Value {
  ;(parameter as PyTypeParameter).defaultValue = new Lazy(undefined, compute)
  return parameter
}

/// The base that `class C[T]` gets: `Generic[T]`.
export function subscriptGeneric(rt: Runtime, parameters: PyTuple): Value {
  const typing = rt.importModule("typing")
  return askTyping(rt, "_GenericAlias", [getAttribute(rt, typing, "Generic"), unpackedParameters(rt, parameters)])
}

/// The types that the `typing` module shows.
export const typeParameterTypes: readonly PyType[] = [
  typeVarType,
  paramSpecType,
  paramSpecArgsType,
  paramSpecKwargsType,
  typeVarTupleType,
  typeAliasTypeType,
]
