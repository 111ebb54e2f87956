// The type decimal.Context, and the context manager of localcontext().

import { intValue } from "../../objects/boxed.js"
import { builtinType } from "../../objects/builtin-types.js"
import { defineType } from "../../objects/define.js"
import { attributeError, typeError, valueError } from "../../objects/exceptions.js"
import { PyList } from "../../objects/list.js"
import { type GetSetDef, getset, type MethodDef, method } from "../../objects/method.js"
import { isInt } from "../../objects/operations/convert.js"
import { toArray } from "../../objects/operations/iterate.js"
import type { Runtime } from "../../objects/runtime.js"
import { Signature } from "../../objects/signature.js"
import { PyTuple, tuple } from "../../objects/tuple.js"
import type { PyType } from "../../objects/type.js"
import { PyObject, type Value } from "../../objects/value.js"
import * as arithmetic from "./arithmetic.js"
import { numberClass } from "./comparing.js"
import { requireOperand, roundingOf, sameQuantum } from "./decimal.js"
import { power, powerModulo } from "./elementary.js"
import { createDecimal, createDecimalFromFloat } from "./making.js"
import { Env, fromInt, maxExponent, maxPrecision, shownLimit } from "./number.js"
import {
  contextType,
  currentContext,
  decimalState,
  PyContext,
  PyDecimal,
  result,
  settle,
  signalClass,
  signalNames,
} from "./objects.js"
import {
  type Binary,
  binaryOperations,
  contextBinary,
  contextPredicates,
  contextUnary,
  predicates,
  type Unary,
  unaryOperations,
} from "./operations.js"
import { bitsOfMapping, bitsOfSignal, PySignalDict } from "./signal-dict.js"
import { engineeringText, scientificText } from "./text.js"

// ---- settings

function setting(value: Value, least: number, most: number, range: string): number {
  if (!isInt(value)) throw typeError("an integer is required")
  const n = Number(intValue(value))
  if (n < least || n > most) throw valueError(`valid ${range}`)
  return n
}

type Setter = (rt: Runtime, context: PyContext, value: Value) => void

const changed = (env: Env, change: Partial<Env>): Env => {
  const { prec, rounding, emin, emax, clamp } = { ...env, ...change }
  return new Env(prec, rounding, emin, emax, clamp)
}

const setters: Readonly<Record<string, Setter>> = {
  prec: (_rt, context, value) => {
    context.env = changed(context.env, { prec: setting(value, 1, maxPrecision, "range for prec is [1, MAX_PREC]") })
  },
  rounding: (_rt, context, value) => {
    context.env = changed(context.env, { rounding: roundingOf(value) })
  },
  Emin: (_rt, context, value) => {
    context.env = changed(context.env, { emin: setting(value, -maxExponent, 0, "range for Emin is [MIN_EMIN, 0]") })
  },
  Emax: (_rt, context, value) => {
    context.env = changed(context.env, { emax: setting(value, 0, maxExponent, "range for Emax is [0, MAX_EMAX]") })
  },
  capitals: (_rt, context, value) => {
    context.capitals = setting(value, 0, 1, "values for capitals are 0 or 1")
  },
  clamp: (_rt, context, value) => {
    context.env = changed(context.env, { clamp: setting(value, 0, 1, "values for clamp are 0 or 1") })
  },
  flags: (rt, context, value) => {
    context.flags = bitsOfSignals(rt, value)
  },
  traps: (rt, context, value) => {
    context.traps = bitsOfSignals(rt, value)
  },
}

// A list of signals, or a mapping of all of them.
function bitsOfSignals(rt: Runtime, value: Value): number {
  if (!(value instanceof PyList || value instanceof PyTuple)) return bitsOfMapping(rt, value)
  let bits = 0
  for (const item of toArray(rt, value)) bits |= bitsOfSignal(rt, item)
  return bits
}

const settingsText = "prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None"
const initSignature = new Signature(`(${settingsText})`)
const settingNames = ["prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"]

function applySettings(rt: Runtime, context: PyContext, values: readonly Value[]): void {
  settingNames.forEach((name, i) => {
    if (values[i] !== null) setters[name](rt, context, values[i])
  })
}

function newContext(rt: Runtime, cls: PyType): Value {
  const context = new PyContext(cls)
  context.take(decimalState(rt).template)
  context.flags = 0
  return context
}

function initContext(rt: Runtime, self: PyContext, args: readonly Value[], kwnames: readonly string[] | null): void {
  applySettings(rt, self, initSignature.bind("Context", "Context", args, kwnames) as Value[])
}

function reprOf(_rt: Runtime, self: PyContext): string {
  const { rounding, clamp } = self.env
  const [prec, emin, emax] = [self.env.prec, self.env.emin, self.env.emax].map(shownLimit)
  const lists = `flags=[${signalNames(self.flags).join(", ")}], traps=[${signalNames(self.traps).join(", ")}]`
  return `Context(prec=${prec}, rounding=${rounding}, Emin=${emin}, Emax=${emax}, capitals=${self.capitals}, clamp=${clamp}, ${lists})`
}

function attribute(name: string, get: (context: PyContext) => Value): GetSetDef {
  return getset(
    (_rt, self: PyContext) => get(self),
    (rt, self: PyContext, value) => {
      if (value === undefined) throw attributeError("context attributes cannot be deleted", self, name)
      setters[name](rt, self, value)
    },
  )
}

// ---- operations

function unaryMethod(compute: Unary): MethodDef {
  return method("(self, x, /)", (rt, self: PyContext, x: Value) => result(rt, self, compute(requireOperand(x), self.env)))
}

function binaryMethod(compute: Binary): MethodDef {
  return method("(self, x, y, /)", (rt, self: PyContext, x: Value, y: Value) =>
    result(rt, self, compute(requireOperand(x), requireOperand(y), self.env)),
  )
}

function mapValues<T>(table: Readonly<Record<string, T>>, make: (item: T) => MethodDef): Record<string, MethodDef> {
  return Object.fromEntries(Object.entries(table).map(([name, item]) => [name, make(item)]))
}

const mark = (self: PyContext): string => (self.capitals === 1 ? "E" : "e")
const asDecimal = (value: Value): Value => (value instanceof PyDecimal ? value : new PyDecimal(requireOperand(value)))

function powered(rt: Runtime, self: PyContext, a: Value, b: Value, modulo: Value): Value {
  const [base, exponent] = [requireOperand(a), requireOperand(b)]
  if (modulo === null) return result(rt, self, power(base, exponent, self.env))
  return result(rt, self, powerModulo(base, exponent, requireOperand(modulo), self.env))
}

function clear(field: "flags" | "traps"): MethodDef {
  return method("(self, /)", (_rt, self: PyContext) => {
    self[field] = 0
    return null
  })
}

function reduced(rt: Runtime, self: PyContext): Value {
  const { rounding, clamp } = self.env
  const [prec, emin, emax] = [self.env.prec, self.env.emin, self.env.emax].map(shownLimit)
  const list = (bits: number): PyList => new PyList(signalNames(bits).map((name) => signalClass(rt, name)))
  const args = [prec, rounding, emin, emax, self.capitals, clamp, list(self.flags), list(self.traps)]
  return tuple(self.cls, new PyTuple(args))
}

defineType(contextType, {
  doc: "The context affects almost all operations and controls rounding,\nOver/Underflow, raising of exceptions and much more. A new context\ncan be initialized as follows:\n\n    >>> c = Context(prec=28, Emin=-425000000, Emax=425000000,\n    ...             rounding=ROUND_HALF_EVEN, capitals=1, clamp=1,\n    ...             traps=[InvalidOperation, DivisionByZero, Overflow],\n    ...             flags=[])\n    >>>\n\n\n",
  slots: { tp_new: newContext, tp_init: initContext, tp_repr: reprOf },
  methods: {
    ...mapValues(unaryOperations, unaryMethod),
    ...mapValues(contextUnary, unaryMethod),
    ...mapValues(binaryOperations, binaryMethod),
    ...mapValues(contextBinary, binaryMethod),
    ...mapValues(predicates, (test) => method("(self, x, /)", (_rt, _self: PyContext, x: Value) => test(requireOperand(x)))),
    ...mapValues(contextPredicates, (test) =>
      method("(self, x, /)", (_rt, self: PyContext, x: Value) => test(requireOperand(x), self.env)),
    ),
    divmod: method("(self, x, y, /)", (rt, self: PyContext, x: Value, y: Value) => {
      const [quotient, rest] = arithmetic.divideModulo(requireOperand(x), requireOperand(y), self.env)
      settle(rt, self)
      return tuple(new PyDecimal(quotient), new PyDecimal(rest))
    }),
    power: method("(self, /, a, b, modulo=None)", powered),
    fma: method("(self, x, y, z, /)", (rt, self: PyContext, x: Value, y: Value, z: Value) =>
      result(rt, self, arithmetic.fma(requireOperand(x), requireOperand(y), requireOperand(z), self.env)),
    ),
    Etiny: method("(self, /)", (_rt, self: PyContext) => self.env.etiny),
    Etop: method("(self, /)", (_rt, self: PyContext) => self.env.etop),
    radix: method("(self, /)", () => new PyDecimal(fromInt(10))),
    _apply: unaryMethod((x, env) => arithmetic.plus(x, env)),
    canonical: method("(self, x, /)", (_rt, _self: PyContext, x: Value) => {
      if (!(x instanceof PyDecimal)) throw typeError("argument must be a Decimal")
      return x
    }),
    copy_decimal: method("(self, x, /)", (_rt, _self: PyContext, x: Value) => asDecimal(x)),
    number_class: method("(self, x, /)", (_rt, self: PyContext, x: Value) => numberClass(requireOperand(x), self.env)),
    to_sci_string: method("(self, x, /)", (_rt, self: PyContext, x: Value) => scientificText(requireOperand(x), mark(self))),
    to_eng_string: method("(self, x, /)", (_rt, self: PyContext, x: Value) => engineeringText(requireOperand(x), mark(self))),
    same_quantum: method("(self, x, y, /)", (_rt, _self: PyContext, x: Value, y: Value) =>
      sameQuantum(requireOperand(x), requireOperand(y)),
    ),
    clear_flags: clear("flags"),
    clear_traps: clear("traps"),
    __copy__: method("(self, /)", (_rt, self: PyContext) => self.copy()),
    copy: method("(self, /)", (_rt, self: PyContext) => self.copy()),
    __reduce__: method("(self, /)", reduced),
    create_decimal: method("(self, num='0', /)", createDecimal),
    create_decimal_from_float: method("(self, f, /)", createDecimalFromFloat),
  },
  attributes: {
    prec: attribute("prec", ({ env }) => shownLimit(env.prec)),
    Emax: attribute("Emax", ({ env }) => shownLimit(env.emax)),
    Emin: attribute("Emin", ({ env }) => shownLimit(env.emin)),
    rounding: attribute("rounding", ({ env }) => env.rounding),
    capitals: attribute("capitals", ({ capitals }) => capitals),
    clamp: attribute("clamp", ({ env }) => env.clamp),
    flags: attribute("flags", (context) => new PySignalDict(context, "flags")),
    traps: attribute("traps", (context) => new PySignalDict(context, "traps")),
  },
})

// ---- the current context

export function setContext(rt: Runtime, context: Value): Value {
  if (!(context instanceof PyContext)) throw typeError("argument must be a context")
  const state = decimalState(rt)
  state.current = context
  return null
}

const managerType = builtinType("decimal.ContextManager")

class PyContextManager extends PyObject {
  cls = managerType
  constructor(
    readonly local: PyContext,
    readonly global: PyContext,
  ) {
    super()
  }
}

defineType(managerType, {
  methods: {
    __enter__: method("(self, /)", (rt, self: PyContextManager) => {
      setContext(rt, self.local)
      return self.local
    }),
    __exit__: method("(self, /, *exc_info)", (rt, self: PyContextManager) => {
      setContext(rt, self.global)
      return false
    }),
  },
})

export const localSettings = `(ctx=None, *, ${settingsText})`

/// `localcontext(ctx=None, **settings)`.
export function localContext(rt: Runtime, given: Value, ...values: Value[]): Value {
  const global = currentContext(rt)
  if (given !== null && !(given instanceof PyContext)) throw typeError("optional argument must be a context")
  const local = (given ?? global).copy()
  applySettings(rt, local, values)
  return new PyContextManager(local, global)
}
