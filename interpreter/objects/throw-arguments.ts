// The arguments of `throw()`: an exception, or the old (type, value, traceback).

import { exceptionTypes as types } from "./exception-types.js"
import { PyBaseException, typeError } from "./exceptions.js"
import { PyTraceback } from "./function.js"
import type { Runtime } from "./runtime.js"
import { PyTuple } from "./tuple.js"
import { PyType } from "./type.js"
import { typeName } from "./typeof.js"
import type { Value } from "./value.js"

/// The exception that `gen.throw(*args)` raises.
export function raisedBy(rt: Runtime, name: string, args: readonly Value[], kwnames: readonly string[] | null): PyBaseException {
  if (kwnames !== null) throw typeError(`${name}() takes no keyword arguments`)
  if (args.length < 1) throw typeError(`${name} expected at least 1 argument, got 0`)
  if (args.length > 3) throw typeError(`${name} expected at most 3 arguments, got ${args.length}`)
  if (args.length > 1) {
    rt.warn(
      types.DeprecationWarning,
      "the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead.",
    )
  }
  const [thrown, value = null, tb = null] = args
  if (tb !== null && !(tb instanceof PyTraceback)) throw typeError(`${name}() third argument must be a traceback object`)
  const error = makeError(rt, thrown, value)
  if (tb instanceof PyTraceback) error.traceback = tb
  return error
}

function makeError(rt: Runtime, thrown: Value, value: Value): PyBaseException {
  if (thrown instanceof PyType && thrown.isSubtype(types.BaseException)) {
    if (value instanceof PyBaseException && value.cls.isSubtype(thrown)) return value
    const args = value === null ? [] : value instanceof PyTuple ? value.items : [value]
    const made = makeInstance(rt, thrown, args)
    if (made instanceof PyBaseException) return made
    return typeError(`calling ${thrown.name} should have returned an instance of BaseException, not ${typeName(made)}`)
  }
  if (thrown instanceof PyBaseException) {
    if (value !== null) throw typeError("instance exception may not have a separate value")
    return thrown
  }
  throw typeError(`exceptions must be classes or instances deriving from BaseException, not ${typeName(thrown)}`)
}

// What goes wrong while the exception is made is raised in its place.
function makeInstance(rt: Runtime, type: PyType, args: readonly Value[]): Value {
  try {
    return rt.call(type, args)
  } catch (error) {
    if (error instanceof PyBaseException) return error
    throw error
  }
}
