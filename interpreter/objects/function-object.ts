// Python functions, bound methods and cells as objects: attributes, reprs, constructors.

import { CodeFlag } from "../compiler/code.js"
import { cellType, codeType, functionType, methodType } from "./builtin-types.js"
import { PyCode } from "./code.js"
import { defineType } from "./define.js"
import { PyDict } from "./dict.js"
import { exceptionTypes } from "./exception-types.js"
import { attributeError, typeError, valueError } from "./exceptions.js"
import { PyCell, PyFunction, PyMethod } from "./function.js"
import { givenNames } from "./mapped-names.js"
import { type GetSetDef, getset, member, method } from "./method.js"
import { address, dictRow } from "./names.js"
import { findAttribute, getAttribute } from "./operations/attributes.js"
import { isCallable } from "./operations/call.js"
import { compareOrdered, compareTruth } from "./operations/compare.js"
import { repr } from "./operations/convert.js"
import type { Runtime } from "./runtime.js"
import { Signature } from "./signature.js"
import { NotImplemented } from "./singletons.js"
import { emptyTuple, PyTuple, tuple } from "./tuple.js"
import type { PyType } from "./type.js"
import { typeName, typeOf } from "./typeof.js"
import { CompareOp, type Value } from "./value.js"

type Keywords = readonly string[] | null

// ---- function

defineType(functionType, {
  doc: "Create a function object.\n\n  code\n    a code object\n  globals\n    the globals dictionary\n  name\n    a string that overrides the name from the code object\n  argdefs\n    a tuple that specifies the default argument values\n  closure\n    a tuple that supplies the bindings for free variables\n  kwdefaults\n    a dictionary that specifies the default keyword argument values",
  slots: {
    tp_new: newFunction,
    tp_call: (rt, fn: PyFunction, args, kwnames) => rt.callFunction(fn, args, kwnames),
    tp_repr: (rt, fn: PyFunction) => `<function ${fn.qualname} at ${address(rt, fn)}>`,
    tp_descr_get: (_rt, fn, obj) => (obj === undefined ? fn : new PyMethod(fn, obj)),
  },
  attributes: functionAttributes(),
})

function functionAttributes(): Record<string, GetSetDef> {
  return {
    __closure__: member((_rt, fn: PyFunction) => (fn.closure.length === 0 ? null : new PyTuple(fn.closure))),
    __doc__: member(
      (_rt, fn: PyFunction) => fn.doc,
      (_rt, fn: PyFunction, value) => {
        fn.doc = value ?? null
      },
    ),
    __globals__: member((_rt, fn: PyFunction) => fn.globals),
    __module__: member(
      (_rt, fn: PyFunction) => fn.module,
      (_rt, fn: PyFunction, value) => {
        fn.module = value ?? null
      },
    ),
    __builtins__: member((_rt, fn: PyFunction) => givenNames(fn.builtins)),
    __code__: getset((_rt, fn: PyFunction) => fn.code, setCode),
    __defaults__: getset((_rt, fn: PyFunction) => (fn.defaults === null ? null : new PyTuple(fn.defaults)), setDefaults),
    __kwdefaults__: getset((_rt, fn: PyFunction) => fn.kwdefaults, setKwdefaults),
    __annotations__: getset((rt, fn: PyFunction) => annotationsOf(rt, fn), setAnnotations),
    __dict__: dictRow,
    __name__: getset(
      (_rt, fn: PyFunction) => fn.name,
      (_rt, fn: PyFunction, value) => {
        if (typeof value !== "string") throw typeError("__name__ must be set to a string object")
        fn.name = value
      },
    ),
    __qualname__: getset(
      (_rt, fn: PyFunction) => fn.qualname,
      (_rt, fn: PyFunction, value) => {
        if (typeof value !== "string") throw typeError("__qualname__ must be set to a string object")
        fn.qualname = value
      },
    ),
    __type_params__: getset(
      (_rt, fn: PyFunction) => fn.typeParams,
      (_rt, fn: PyFunction, value) => {
        if (!(value instanceof PyTuple)) throw typeError("__type_params__ must be set to a tuple")
        fn.typeParams = value
      },
    ),
  }
}

const bodyKinds = CodeFlag.GENERATOR | CodeFlag.COROUTINE | CodeFlag.ASYNC_GENERATOR
const otherKind = "Assigning a code object of non-matching type is deprecated (e.g., from a generator to a plain function)"

function setCode(rt: Runtime, fn: PyFunction, value: Value | undefined): void {
  if (!(value instanceof PyCode)) throw typeError("__code__ must be set to a code object")
  const wanted = value.code.freevars.length
  if (fn.closure.length !== wanted) {
    throw valueError(`${fn.name}() requires a code object with ${fn.closure.length} free vars, not ${wanted}`)
  }
  if ((value.code.flags & bodyKinds) !== (fn.code.code.flags & bodyKinds)) rt.warn(exceptionTypes.DeprecationWarning, otherKind)
  fn.code = value
  fn.executable = null
}

function setDefaults(_rt: Runtime, fn: PyFunction, value: Value | undefined): void {
  if (value === undefined || value === null) fn.defaults = null
  else if (value instanceof PyTuple) fn.defaults = value.items
  else throw typeError("__defaults__ must be set to a tuple object")
}

function setKwdefaults(_rt: Runtime, fn: PyFunction, value: Value | undefined): void {
  if (value === undefined || value === null) fn.kwdefaults = null
  else if (value instanceof PyDict) fn.kwdefaults = value
  else throw typeError("__kwdefaults__ must be set to a dict object")
}

/// `__annotations__`, made a dict at the first look.
function annotationsOf(rt: Runtime, fn: PyFunction): PyDict {
  if (fn.annotations instanceof PyDict) return fn.annotations
  const dict = new PyDict()
  if (fn.annotations instanceof PyTuple) {
    const { items } = fn.annotations
    for (let i = 0; i < items.length; i += 2) dict.set(rt, items[i], items[i + 1])
  }
  fn.annotations = dict
  return dict
}

function setAnnotations(_rt: Runtime, fn: PyFunction, value: Value | undefined): void {
  if (value === undefined || value === null) fn.annotations = null
  else if (value instanceof PyDict) fn.annotations = value
  else throw typeError("__annotations__ must be set to a dict object")
}

const functionSignature = new Signature("(code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)")

function newFunction(rt: Runtime, _cls: PyType, args: readonly Value[], kwnames: Keywords): Value {
  const bound = functionSignature.bind("function", "function", args, kwnames) as Value[]
  const [code, globals, name, defaults, closure, kwdefaults] = bound
  if (!(code instanceof PyCode)) throw typeError(`function() argument 'code' must be code, not ${typeNameOrNone(code)}`)
  if (!(globals instanceof PyDict)) throw typeError(`function() argument 'globals' must be dict, not ${typeNameOrNone(globals)}`)
  if (name !== null && typeof name !== "string") throw typeError("arg 3 (name) must be None or string")
  if (defaults !== null && !(defaults instanceof PyTuple)) throw typeError("arg 4 (defaults) must be None or tuple")
  const cells = checkClosure(code, closure)
  if (kwdefaults !== null && !(kwdefaults instanceof PyDict)) throw typeError("arg 6 (kwdefaults) must be None or dict")
  const fn = new PyFunction(code, globals, rt.builtinsFor(globals))
  if (name !== null) fn.name = name
  if (defaults !== null) fn.defaults = defaults.items
  fn.closure = cells
  fn.kwdefaults = kwdefaults
  return fn
}

function checkClosure(code: PyCode, closure: Value): readonly PyCell[] {
  const wanted = code.code.freevars.length
  if (closure !== null && !(closure instanceof PyTuple)) {
    throw typeError(wanted > 0 ? "arg 5 (closure) must be tuple" : "arg 5 (closure) must be None or tuple")
  }
  if (closure === null && wanted > 0) throw typeError("arg 5 (closure) must be tuple")
  const cells = closure === null ? [] : closure.items
  if (cells.length !== wanted) throw valueError(`${code.code.name} requires closure of length ${wanted}, not ${cells.length}`)
  for (const cell of cells) {
    if (!(cell instanceof PyCell)) throw typeError(`arg 5 (closure) expected cell, found ${typeName(cell)}`)
  }
  return cells as unknown as readonly PyCell[]
}

function typeNameOrNone(value: Value): string {
  return value === null ? "None" : typeName(value)
}

// ---- method

defineType(methodType, {
  doc: "Create a bound instance method object.",
  slots: {
    tp_new: (_rt, _cls, args, kwnames) => newMethod(args, kwnames),
    tp_call: (rt, bound: PyMethod, args, kwnames) => rt.call(bound.fn, [bound.self, ...args], kwnames),
    tp_repr: (rt, bound: PyMethod) => `<bound method ${qualnameOf(rt, bound)} of ${repr(rt, bound.self)}>`,
    tp_hash: (rt, bound: PyMethod) => hashOfMethod(rt, bound),
    tp_richcompare: (_rt, a: PyMethod, b, op) => {
      if (!(b instanceof PyMethod) || (op !== CompareOp.EQ && op !== CompareOp.NE)) return NotImplemented
      const same = a.fn === b.fn && a.self === b.self
      return compareOrdered(same ? 0 : 1, 0, op)
    },
    tp_getattro: getMethodAttribute,
    tp_descr_get: (_rt, bound) => bound,
  },
  methods: {
    __reduce__: method("(self, /)", (rt, bound: PyMethod) =>
      tuple(rt.builtins.getString("getattr") as Value, tuple(bound.self, getAttribute(rt, bound.fn, "__name__"))),
    ),
  },
  attributes: {
    __func__: member((_rt, bound: PyMethod) => bound.fn, null, "the function (or other callable) implementing a method"),
    __self__: member((_rt, bound: PyMethod) => bound.self, null, "the instance to which a method is bound"),
    __doc__: getset((rt, bound: PyMethod) => getAttribute(rt, bound.fn, "__doc__")),
  },
})

function newMethod(args: readonly Value[], kwnames: Keywords): Value {
  if (kwnames !== null) throw typeError("method() takes no keyword arguments")
  if (args.length !== 2) throw typeError(`method expected 2 arguments, got ${args.length}`)
  if (!isCallable(args[0])) throw typeError("first argument must be callable")
  if (args[1] === null) throw typeError("instance must not be None")
  return new PyMethod(args[0], args[1])
}

function hashOfMethod(rt: Runtime, bound: PyMethod): number {
  return Math.floor((Number(rt.idOf(bound.self)) + 31 * Number(rt.idOf(bound.fn))) / 16)
}

function qualnameOf(rt: Runtime, bound: PyMethod): string {
  const name = findAttribute(rt, bound.fn, "__qualname__") ?? findAttribute(rt, bound.fn, "__name__")
  return typeof name === "string" ? name : "?"
}

// A bound method shows its function's attributes.
function getMethodAttribute(rt: Runtime, bound: PyMethod, name: string): Value {
  const attribute = methodType.lookup(name)
  if (attribute !== undefined) {
    const get = typeOf(attribute).slots.tp_descr_get
    return get === null ? attribute : get(rt, attribute, bound, methodType)
  }
  return getAttribute(rt, bound.fn, name)
}

// ---- cell

defineType(cellType, {
  doc: "Create a new cell object.\n\n  contents\n    the contents of the cell. If not specified, the cell will be empty,\n    and \n further attempts to access its cell_contents attribute will\n    raise a ValueError.",
  slots: {
    tp_new: (_rt, _cls, args, kwnames) => {
      if (kwnames !== null) throw typeError("cell() takes no keyword arguments")
      if (args.length > 1) throw typeError(`cell expected at most 1 argument, got ${args.length}`)
      return new PyCell(args[0])
    },
    tp_repr: (rt, cell: PyCell) => {
      if (cell.value === undefined) return `<cell at ${address(rt, cell)}: empty>`
      return `<cell at ${address(rt, cell)}: ${typeName(cell.value)} object at ${address(rt, cell.value)}>`
    },
    tp_richcompare: (rt, a: PyCell, b, op) => {
      if (!(b instanceof PyCell)) return NotImplemented
      if (a.value !== undefined && b.value !== undefined) return compareTruth(rt, a.value, b.value, op)
      return compareOrdered(a.value === undefined ? 0 : 1, b.value === undefined ? 0 : 1, op)
    },
  },
  constants: { __hash__: null },
  attributes: {
    cell_contents: getset(
      (_rt, cell: PyCell) => {
        if (cell.value === undefined) throw valueError("Cell is empty")
        return cell.value
      },
      (_rt, cell: PyCell, value) => {
        cell.value = value
      },
    ),
  },
})

void codeType
void attributeError
void emptyTuple
