// From the errors of pure functions (primitives/) to Python exceptions.

import { exceptionTypes } from "./exception-types.js"
import { newException, type PyBaseException } from "./exceptions.js"
import { PrimitiveError } from "./primitives/error.js"

/// What to throw on for something caught: the Python exception a PrimitiveError names, anything else as it is.
export function pythonError(thrown: unknown): unknown {
  return thrown instanceof PrimitiveError ? translate(thrown) : thrown
}

function translate(error: PrimitiveError): PyBaseException {
  if (error.kind === "ErrnoOverflowError") return newException(exceptionTypes.OverflowError, 34, error.message)
  const type = exceptionTypes[error.kind]
  return error.message === "" ? newException(type) : newException(type, error.message)
}

/// Calls a function that may throw PrimitiveErrors.
export function translating<T>(call: () => T): T {
  try {
    return call()
  } catch (error) {
    throw pythonError(error)
  }
}
