// The mappings `Context.traps` and `Context.flags`: views of the bits of a context.

import { builtinType } from "../../objects/builtin-types.js"
import { defineType } from "../../objects/define.js"
import { PyDict } from "../../objects/dict.js"
import { keyError, typeError, valueError } from "../../objects/exceptions.js"
import { method } from "../../objects/method.js"
import { callMethod } from "../../objects/operations/call.js"
import { truth } from "../../objects/operations/convert.js"
import { getIterator } from "../../objects/operations/iterate.js"
import type { Runtime } from "../../objects/runtime.js"
import { NotImplemented } from "../../objects/singletons.js"
import { hashNotImplemented } from "../../objects/slot-dunders.js"
import { PyTuple } from "../../objects/tuple.js"
import { CompareOp, PyObject, type Value } from "../../objects/value.js"
import { type PyContext, signalClass, signals } from "./objects.js"

const signalDictType = builtinType("abc.SignalDict")

export class PySignalDict extends PyObject {
  cls = signalDictType
  constructor(
    readonly context: PyContext,
    readonly field: "traps" | "flags",
  ) {
    super()
  }

  get bits(): number {
    return this.context[this.field]
  }

  set bits(bits: number) {
    this.context[this.field] = bits
  }
}

/// The bits of a signal's class; raises KeyError for anything else.
export function bitsOfSignal(rt: Runtime, key: Value): number {
  const row = signals.find(({ name }) => signalClass(rt, name) === key)
  if (row === undefined) {
    throw keyError(
      "valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]",
    )
  }
  return row.bits
}

/// A plain dict of the same contents.
function dictOfSignals(rt: Runtime, bits: number): PyDict {
  const dict = new PyDict()
  for (const row of signals) dict.set(rt, signalClass(rt, row.name), (bits & row.bits) !== 0)
  return dict
}

/// The bits a mapping of all signals stands for.
export function bitsOfMapping(rt: Runtime, value: Value): number {
  if (value instanceof PySignalDict) return value.bits
  if (!(value instanceof PyDict)) throw typeError("argument must be a signal dict")
  if (value.size !== signals.length) throw keyError("invalid signal dict")
  let bits = 0
  for (const row of signals) {
    const item = value.get(rt, signalClass(rt, row.name))
    if (item === undefined) throw keyError("invalid signal dict")
    if (truth(rt, item)) bits |= row.bits
  }
  return bits
}

function assign(rt: Runtime, self: PySignalDict, key: Value, value: Value | undefined): void {
  if (value === undefined) throw valueError("signal keys cannot be deleted")
  const bits = bitsOfSignal(rt, key)
  if (truth(rt, value)) self.bits |= bits
  else self.bits &= ~bits
}

function sameSignals(rt: Runtime, self: PySignalDict, other: Value): boolean | undefined {
  if (other instanceof PySignalDict) return self.bits === other.bits
  return other instanceof PyDict ? self.bits === bitsOfMapping(rt, other) : undefined
}

const asDict = (rt: Runtime, self: PySignalDict): PyDict => dictOfSignals(rt, self.bits)

// What MutableMapping gives: asked of a dict.
function mappingMethod(name: string) {
  return method("(self, *args)", (rt, self: PySignalDict, args: Value[]) => callMethod(rt, asDict(rt, self), name, args))
}

defineType(signalDictType, {
  slots: {
    tp_repr: (_rt, self: PySignalDict) => {
      const parts = signals.map(({ name, bits }) => `<class 'decimal.${name}'>:${(self.bits & bits) !== 0 ? "True" : "False"}`)
      return `{${parts.join(", ")}}`
    },
    tp_hash: hashNotImplemented,
    tp_richcompare: (rt, self: PySignalDict, other, op) => {
      if (op !== CompareOp.EQ && op !== CompareOp.NE) return NotImplemented
      const same = sameSignals(rt, self, other)
      return same === undefined ? NotImplemented : same === (op === CompareOp.EQ)
    },
    tp_iter: (rt) => getIterator(rt, new PyTuple(signals.map(({ name }) => signalClass(rt, name)))),
    sq_length: () => signals.length,
    sq_contains: (rt, _self, key) => signals.some(({ name }) => signalClass(rt, name) === key),
    mp_subscript: (rt, self: PySignalDict, key) => (self.bits & bitsOfSignal(rt, key)) !== 0,
    mp_ass_subscript: assign,
  },
  methods: {
    copy: method("(self, /)", asDict),
    get: mappingMethod("get"),
    keys: mappingMethod("keys"),
    values: mappingMethod("values"),
    items: mappingMethod("items"),
    update: method("(self, other, /)", (rt, self: PySignalDict, other: Value) => {
      const dict = new PyDict()
      callMethod(rt, dict, "update", [other])
      for (const key of dict.keys()) assign(rt, self, key, dict.get(rt, key))
      return null
    }),
  },
})
