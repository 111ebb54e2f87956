// types.UnionType: `int | str`.

import { builtinType, noneType, objectType } from "./builtin-types.js"
import { defineType } from "./define.js"
import { typeError } from "./exceptions.js"
import { collectParameters, isGenericAlias, reprOfArgument, substituteParameters } from "./generic-alias.js"
import { getset, member } from "./method.js"
import { or } from "./operations/arithmetic.js"
import { genericGetAttribute } from "./operations/attributes.js"
import { equals } from "./operations/compare.js"
import { hash } from "./operations/hash.js"
import type { Runtime } from "./runtime.js"
import { PyFrozenset, updateSet } from "./set.js"
import { NotImplemented } from "./singletons.js"
import { PyTuple } from "./tuple.js"
import { PyType } from "./type.js"
import { CompareOp, isObject, PyObject, type Value } from "./value.js"

export const unionType = builtinType("types.UnionType", objectType)

export class PyUnion extends PyObject {
  cls: PyType = unionType
  constructor(readonly unionArgs: readonly Value[]) {
    super()
  }
}

/// Types whose instances take part in `|` (type aliases register here). Written while modules load.
const unionMembers: Set<PyType> = new Set()

/// Lets instances of `type` stand in `X | Y`. Called while modules load.
export function allowInUnions(type: PyType): void {
  unionMembers.add(type)
}

function isUnionable(value: Value): boolean {
  if (value === null || value instanceof PyType || value instanceof PyUnion || isGenericAlias(value)) return true
  return isObject(value) && unionMembers.has(value.cls)
}

/// `left | right` for types; NotImplemented when one is no type.
export function unionOf(rt: Runtime, left: Value, right: Value): Value {
  if (!isUnionable(left) || !isUnionable(right)) return NotImplemented
  const flat = [...flatten(left), ...flatten(right)]
  const distinct: Value[] = []
  for (const item of flat) if (!distinct.some((other) => sameArgument(rt, other, item))) distinct.push(item)
  return distinct.length === 1 ? distinct[0] : new PyUnion(distinct)
}

function flatten(value: Value): readonly Value[] {
  if (value === null) return [noneType]
  return value instanceof PyUnion ? value.unionArgs : [value]
}

// Types are the same by identity, generic aliases by equality.
function sameArgument(rt: Runtime, a: Value, b: Value): boolean {
  if (a === b) return true
  return isGenericAlias(a) && isGenericAlias(b) && equals(rt, a, b)
}

defineType(unionType, {
  doc: "Represent a PEP 604 union type\n\nE.g. for int | str",
  slots: {
    tp_repr: (rt, self: PyUnion) => self.unionArgs.map((arg) => reprOfArgument(rt, arg)).join(" | "),
    tp_hash: (rt, self: PyUnion) => {
      const members = new PyFrozenset()
      updateSet(rt, members, new PyTuple(self.unionArgs))
      return hash(rt, members)
    },
    tp_richcompare: (rt, a: PyUnion, b, op) => {
      if (!(b instanceof PyUnion) || (op !== CompareOp.EQ && op !== CompareOp.NE)) return NotImplemented
      const same = isSubset(rt, a, b) && isSubset(rt, b, a)
      return op === CompareOp.EQ ? same : !same
    },
    tp_getattro: genericGetAttribute,
    nb_or: (rt, left, right) => unionOf(rt, left, right),
    mp_subscript: (rt, self: PyUnion, item) => {
      const parameters = collectParameters(rt, self.unionArgs)
      if (parameters.length === 0) throw typeError(`${reprOfUnion(rt, self)} is not a generic class`)
      const args = substituteParameters(rt, self, self.unionArgs, parameters, item)
      return args.reduce((union, arg) => or(rt, union, arg))
    },
  },
  attributes: {
    __args__: member((_rt, self: PyUnion) => new PyTuple(self.unionArgs)),
    __parameters__: getset((rt, self: PyUnion) => new PyTuple(collectParameters(rt, self.unionArgs))),
  },
})

function reprOfUnion(rt: Runtime, self: PyUnion): string {
  return self.unionArgs.map((arg) => reprOfArgument(rt, arg)).join(" | ")
}

function isSubset(rt: Runtime, a: PyUnion, b: PyUnion): boolean {
  return a.unionArgs.every((arg) => b.unionArgs.some((other) => sameArgument(rt, arg, other)))
}
