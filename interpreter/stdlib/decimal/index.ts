// The decimal module.

import { fn } from "../../objects/method.js"
import type { PyModule } from "../../objects/module.js"
import type { Runtime } from "../../objects/runtime.js"
import type { Value } from "../../objects/value.js"
import type { ModuleSpec } from "../module.js"
import { localContext, localSettings, setContext } from "./context.js"
import { Env, invalidConditions, type Rounding, Signal } from "./number.js"
import { contextType, currentContext, decimalState, decimalType, PyContext } from "./objects.js"

const python = `
import numbers as _numbers
from collections import namedtuple as _namedtuple

__version__ = "1.70"
__libmpdec_version__ = "2.5.1"
HAVE_CONTEXTVAR = True
HAVE_THREADS = True

DecimalTuple = _namedtuple("DecimalTuple", "sign digits exponent")


class DecimalException(ArithmeticError):
    pass


class Clamped(DecimalException):
    pass


class InvalidOperation(DecimalException):
    pass


class ConversionSyntax(InvalidOperation):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class DivisionImpossible(InvalidOperation):
    pass


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass


class Inexact(DecimalException):
    pass


class InvalidContext(InvalidOperation):
    pass


class Rounded(DecimalException):
    pass


class Subnormal(DecimalException):
    pass


class Overflow(Inexact, Rounded):
    pass


class Underflow(Inexact, Rounded, Subnormal):
    pass


class FloatOperation(DecimalException, TypeError):
    pass


_numbers.Number.register(Decimal)
del _numbers, _namedtuple
`

function context(prec: number, rounding: Rounding, traps: number): PyContext {
  const result = new PyContext()
  result.env = new Env(prec, rounding, -999999, 999999, 0)
  result.traps = traps
  return result
}

const basicTraps = invalidConditions | Signal.DIVISION_BY_ZERO | Signal.OVERFLOW | Signal.UNDERFLOW | Signal.CLAMPED

function setUp(rt: Runtime, module: PyModule): void {
  module.dict.setString("DefaultContext", decimalState(rt).template)
  module.dict.setString("BasicContext", context(9, "ROUND_HALF_UP", basicTraps))
  module.dict.setString("ExtendedContext", context(9, "ROUND_HALF_EVEN", 0))
}

const roundingNames = [
  "ROUND_UP",
  "ROUND_DOWN",
  "ROUND_CEILING",
  "ROUND_FLOOR",
  "ROUND_HALF_UP",
  "ROUND_HALF_DOWN",
  "ROUND_HALF_EVEN",
  "ROUND_05UP",
]

export function decimalModule(): ModuleSpec {
  return {
    name: "decimal",
    native: "_decimal",
    doc: "Decimal fixed-point and floating-point arithmetic.",
    types: [decimalType, contextType],
    functions: {
      getcontext: fn("()", (rt) => currentContext(rt), "Get the current default context.\n\n"),
      setcontext: fn("(context, /)", (rt, value: Value) => setContext(rt, value), "Set a new default context.\n\n"),
      localcontext: fn(
        localSettings,
        localContext,
        "Return a context manager that will set the default context to a copy of ctx\non entry to the with-statement and restore the previous default context when\nexiting the with-statement. If no context is supplied, a copy of the current\ndefault context is used.\n\n",
      ),
    },
    constants: {
      ...Object.fromEntries(roundingNames.map((name) => [name, name])),
      MAX_PREC: 999999999999999999n,
      MAX_EMAX: 999999999999999999n,
      MIN_EMIN: -999999999999999999n,
      MIN_ETINY: -1999999999999999997n,
    },
    python,
    setup: setUp,
  }
}
