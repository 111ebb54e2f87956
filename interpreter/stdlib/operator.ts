// The operator module.

import { strValue } from "../objects/boxed.js"
import { builtinType, objectType } from "../objects/builtin-types.js"
import { defineType } from "../objects/define.js"
import { typeError, valueError } from "../objects/exceptions.js"
import { fn, type MethodDef, method } from "../objects/method.js"
import * as arithmetic from "../objects/operations/arithmetic.js"
import { getAttribute } from "../objects/operations/attributes.js"
import { equals, isSame, richCompare } from "../objects/operations/compare.js"
import { asIndex, repr, truth } from "../objects/operations/convert.js"
import { lengthHint } from "../objects/operations/iterate.js"
import { contains, deleteItem, getItem, iterateMembers, setItem } from "../objects/operations/subscript.js"
import type { Runtime } from "../objects/runtime.js"
import { PyTuple } from "../objects/tuple.js"
import { type PyType, TypeFlag } from "../objects/type.js"
import { typeName, typeOf } from "../objects/typeof.js"
import { CompareOp, done, PyObject, type Value } from "../objects/value.js"
import type { ModuleSpec } from "./module.js"

function binary(operation: arithmetic.BinaryOperation, text: string): MethodDef {
  return fn("(a, b, /)", (rt, a: Value, b: Value) => operation(rt, a, b), text)
}

function comparison(op: CompareOp, text: string): MethodDef {
  return fn("(a, b, /)", (rt, a: Value, b: Value) => richCompare(rt, a, b, op), text)
}

function functions(): Record<string, MethodDef> {
  return {
    lt: comparison(CompareOp.LT, "Same as a < b."),
    le: comparison(CompareOp.LE, "Same as a <= b."),
    eq: comparison(CompareOp.EQ, "Same as a == b."),
    ne: comparison(CompareOp.NE, "Same as a != b."),
    gt: comparison(CompareOp.GT, "Same as a > b."),
    ge: comparison(CompareOp.GE, "Same as a >= b."),
    add: binary(arithmetic.add, "Same as a + b."),
    sub: binary(arithmetic.subtract, "Same as a - b."),
    mul: binary(arithmetic.multiply, "Same as a * b."),
    matmul: binary(arithmetic.matrixMultiply, "Same as a @ b."),
    floordiv: binary(arithmetic.floorDivide, "Same as a // b."),
    truediv: binary(arithmetic.trueDivide, "Same as a / b."),
    mod: binary(arithmetic.remainder, "Same as a % b."),
    lshift: binary(arithmetic.leftShift, "Same as a << b."),
    rshift: binary(arithmetic.rightShift, "Same as a >> b."),
    and_: binary(arithmetic.and, "Same as a & b."),
    xor: binary(arithmetic.xor, "Same as a ^ b."),
    or_: binary(arithmetic.or, "Same as a | b."),
    pow: fn("(a, b, /)", (rt, a: Value, b: Value) => arithmetic.power(rt, a, b), "Same as a ** b."),
    iadd: binary(arithmetic.inplaceAdd, "Same as a += b."),
    isub: binary(arithmetic.inplaceSubtract, "Same as a -= b."),
    imul: binary(arithmetic.inplaceMultiply, "Same as a *= b."),
    imatmul: binary(arithmetic.inplaceMatrixMultiply, "Same as a @= b."),
    ifloordiv: binary(arithmetic.inplaceFloorDivide, "Same as a //= b."),
    itruediv: binary(arithmetic.inplaceTrueDivide, "Same as a /= b."),
    imod: binary(arithmetic.inplaceRemainder, "Same as a %= b."),
    ilshift: binary(arithmetic.inplaceLeftShift, "Same as a <<= b."),
    irshift: binary(arithmetic.inplaceRightShift, "Same as a >>= b."),
    iand: binary(arithmetic.inplaceAnd, "Same as a &= b."),
    ixor: binary(arithmetic.inplaceXor, "Same as a ^= b."),
    ior: binary(arithmetic.inplaceOr, "Same as a |= b."),
    ipow: binary(arithmetic.inplacePower, "Same as a **= b."),
    neg: fn("(a, /)", (rt, a: Value) => arithmetic.negative(rt, a), "Same as -a."),
    pos: fn("(a, /)", (rt, a: Value) => arithmetic.positive(rt, a), "Same as +a."),
    inv: fn("(a, /)", (rt, a: Value) => arithmetic.invert(rt, a), "Same as ~a."),
    invert: fn("(a, /)", (rt, a: Value) => arithmetic.invert(rt, a), "Same as ~a."),
    abs: fn("(a, /)", (rt, a: Value) => arithmetic.absolute(rt, a), "Same as abs(a)."),
    not_: fn("(a, /)", (rt, a: Value) => !truth(rt, a), "Same as not a."),
    truth: fn("(a, /)", (rt, a: Value) => truth(rt, a), "Return True if a is true, False otherwise."),
    is_: fn("(a, b, /)", (_rt, a: Value, b: Value) => isSame(a, b), "Same as a is b."),
    is_not: fn("(a, b, /)", (_rt, a: Value, b: Value) => !isSame(a, b), "Same as a is not b."),
    index: fn("(a, /)", (rt, a: Value) => asIndex(rt, a), "Same as a.__index__()"),
    concat: fn(
      "(a, b, /)",
      (rt, a: Value, b: Value) => concat(rt, a, b, arithmetic.add),
      "Same as a + b, for a and b sequences.",
    ),
    iconcat: fn(
      "(a, b, /)",
      (rt, a: Value, b: Value) => concat(rt, a, b, arithmetic.inplaceAdd),
      "Same as a += b, for a and b sequences.",
    ),
    contains: fn("(a, b, /)", (rt, a: Value, b: Value) => contains(rt, a, b), "Same as b in a (note reversed operands)."),
    countOf: fn(
      "(a, b, /)",
      (rt, a: Value, b: Value) => countOf(rt, a, b),
      "Return the number of items in a which are, or which equal, b.",
    ),
    indexOf: fn("(a, b, /)", (rt, a: Value, b: Value) => indexOf(rt, a, b), "Return the first index of b in a."),
    getitem: fn("(a, b, /)", (rt, a: Value, b: Value) => getItem(rt, a, b), "Same as a[b]."),
    setitem: fn(
      "(a, b, c, /)",
      (rt, a: Value, b: Value, c: Value) => {
        setItem(rt, a, b, c)
        return null
      },
      "Same as a[b] = c.",
    ),
    delitem: fn(
      "(a, b, /)",
      (rt, a: Value, b: Value) => {
        deleteItem(rt, a, b)
        return null
      },
      "Same as del a[b].",
    ),
    length_hint: fn("(obj, default=0, /)", (rt, obj: Value, otherwise: Value) =>
      lengthHint(rt, obj, Number(asIndex(rt, otherwise))),
    ),
    call: fn("(obj, /, *args, **kwargs)", (rt, obj: Value, args: Value[], kwargs: Map<string, Value>) =>
      rt.call(obj, [...args, ...kwargs.values()], kwargs.size === 0 ? null : [...kwargs.keys()]),
    ),
  }
}

function concat(rt: Runtime, a: Value, b: Value, operation: arithmetic.BinaryOperation): Value {
  const { mp_subscript, sq_concat, nb_add } = typeOf(a).slots
  if (mp_subscript === null || (sq_concat === null && nb_add === null))
    throw typeError(`'${typeName(a)}' object can't be concatenated`)
  return operation(rt, a, b)
}

function countOf(rt: Runtime, a: Value, b: Value): number {
  let n = 0
  const it = iterateMembers(rt, a)
  for (let item = it.next(); item !== done; item = it.next()) if (equals(rt, item, b)) n++
  return n
}

function indexOf(rt: Runtime, a: Value, b: Value): number {
  let i = 0
  const it = iterateMembers(rt, a)
  for (let item = it.next(); item !== done; item = it.next(), i++) if (equals(rt, item, b)) return i
  throw valueError("sequence.index(x): x not in sequence")
}

// ---- itemgetter, attrgetter, methodcaller

const itemgetterType = builtinType("operator.itemgetter", objectType, TypeFlag.BASETYPE)
const attrgetterType = builtinType("operator.attrgetter", objectType, TypeFlag.BASETYPE)
const methodcallerType = builtinType("operator.methodcaller", objectType, TypeFlag.BASETYPE)

class PyGetter extends PyObject {
  constructor(
    readonly cls: PyType,
    readonly items: readonly Value[],
    readonly get: (rt: Runtime, obj: Value, item: Value) => Value,
  ) {
    super()
  }
}

function callGetter(rt: Runtime, self: PyGetter, args: readonly Value[], kwnames: readonly string[] | null): Value {
  if (kwnames !== null) throw typeError(`${self.cls.name}() takes no keyword arguments`)
  if (args.length !== 1) throw typeError(`${self.cls.name} expected 1 argument, got ${args.length}`)
  const values = self.items.map((item) => self.get(rt, args[0], item))
  return values.length === 1 ? values[0] : new PyTuple(values)
}

function reprGetter(rt: Runtime, self: PyGetter): string {
  return `operator.${self.cls.name}(${self.items.map((item) => repr(rt, item)).join(", ")})`
}

const reduceGetter = () =>
  method(
    "(self, /)",
    (_rt, self: PyGetter) => new PyTuple([self.cls, new PyTuple(self.items)]),
    "Return state information for pickling",
  )

function noKeywords(name: string, args: readonly Value[], kwnames: readonly string[] | null): void {
  if (kwnames !== null) throw typeError(`${name}() takes no keyword arguments`)
  if (args.length === 0) throw typeError(`${name} expected 1 argument, got 0`)
}

defineType(itemgetterType, {
  doc: "Return a callable object that fetches the given item(s) from its operand.",
  slots: {
    tp_new: (_rt, cls, args, kwnames) => {
      noKeywords("itemgetter", args, kwnames)
      return new PyGetter(cls, args, getItem)
    },
    tp_init: () => {},
    tp_call: callGetter,
    tp_repr: reprGetter,
  },
  methods: { __reduce__: reduceGetter() },
})

defineType(attrgetterType, {
  doc: "Return a callable object that fetches the given attribute(s) from its operand.",
  slots: {
    tp_new: (_rt, cls, args, kwnames) => {
      noKeywords("attrgetter", args, kwnames)
      if (args.some((name) => strValue(name) === undefined)) throw typeError("attribute name must be a string")
      return new PyGetter(cls, args, (rt, obj, path) =>
        (path as string).split(".").reduce<Value>((at, name) => getAttribute(rt, at, name), obj),
      )
    },
    tp_init: () => {},
    tp_call: callGetter,
    tp_repr: reprGetter,
  },
  methods: { __reduce__: reduceGetter() },
})

class PyMethodCaller extends PyObject {
  constructor(
    readonly cls: PyType,
    readonly name: string,
    readonly args: readonly Value[],
    readonly kwnames: readonly string[] | null,
  ) {
    super()
  }
}

defineType(methodcallerType, {
  doc: "Return a callable object that calls the given method on its operand.",
  slots: {
    tp_new: (_rt, cls, args, kwnames) => {
      if (args.length - (kwnames?.length ?? 0) < 1) throw typeError("methodcaller needs at least one argument, the method name")
      const name = strValue(args[0])
      if (name === undefined) throw typeError("method name must be a string")
      return new PyMethodCaller(cls, name, args.slice(1), kwnames)
    },
    tp_init: () => {},
    tp_call: (rt, self: PyMethodCaller, args) => {
      if (args.length !== 1) throw typeError(`methodcaller expected 1 argument, got ${args.length}`)
      return rt.call(getAttribute(rt, args[0], self.name), self.args, self.kwnames)
    },
    tp_repr: (rt, self: PyMethodCaller) => {
      const npos = self.args.length - (self.kwnames?.length ?? 0)
      const shown = self.args.map((arg, i) => (i < npos ? "" : `${self.kwnames?.[i - npos]}=`) + repr(rt, arg))
      return `operator.methodcaller(${[repr(rt, self.name), ...shown].join(", ")})`
    },
  },
  methods: { __reduce__: method("(self, /)", reduceCaller, "Return state information for pickling") },
})

function reduceCaller(rt: Runtime, self: PyMethodCaller): Value {
  const { kwnames } = self
  if (kwnames === null) return new PyTuple([self.cls, new PyTuple([self.name, ...self.args])])
  const npos = self.args.length - kwnames.length
  const partial = getAttribute(rt, rt.importModule("functools"), "partial")
  const made = rt.call(partial, [self.cls, self.name, ...self.args.slice(npos)], kwnames)
  return new PyTuple([made, new PyTuple(self.args.slice(0, npos))])
}

export function operatorModule(): ModuleSpec {
  return {
    name: "operator",
    native: "_operator",
    doc: "Operator interface.",
    functions: functions(),
    types: [itemgetterType, attrgetterType, methodcallerType],
    setup: (_rt, module) => {
      const { dict } = module
      // `operator.__add__` is the same function as `operator.add`.
      const dunders =
        "lt le eq ne gt ge add sub mul matmul floordiv truediv mod lshift rshift xor pow iadd isub imul imatmul ifloordiv itruediv imod ilshift irshift iand ixor ior ipow neg pos inv invert abs index concat iconcat contains getitem setitem delitem call"
      for (const name of dunders.split(" ")) dict.setString(`__${name}__`, dict.getString(name) as Value)
      for (const name of ["and", "or", "not"]) dict.setString(`__${name}__`, dict.getString(`${name}_`) as Value)
    },
  }
}
