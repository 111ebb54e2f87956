// Exception objects, and the functions that make them. A Python exception is thrown as itself: `throw typeError("...")`.
// The hierarchy is the table in exception-types.ts.

import { exceptionTypes as types } from "./exception-types.js"
import type { PyTraceback } from "./function.js"
import { emptyTuple, PyTuple } from "./tuple.js"
import type { PyType } from "./type.js"
import { AttributedObject, type Done, done, type Value } from "./value.js"

export class PyBaseException extends AttributedObject {
  cls: PyType
  args: PyTuple
  traceback: PyTraceback | null = null
  cause: Value = null
  context: PyBaseException | null = null
  suppressContext = false
  /// What a special exception type stores beside `args`, by attribute name: `value`, `code`, `errno`, `name`, `obj`, `lineno` ...
  fields: Map<string, Value> | null = null

  constructor(cls: PyType, args: readonly Value[] | PyTuple) {
    super()
    this.cls = cls
    this.args = args instanceof PyTuple ? args : args.length === 0 ? emptyTuple : new PyTuple(args)
  }

  field(name: string): Value {
    return this.fields?.get(name) ?? null
  }

  setField(name: string, value: Value): this {
    this.fields ??= new Map()
    this.fields.set(name, value)
    return this
  }
}

/// An exception of a built-in type with a message; ready to throw.
export function newException(type: PyType, ...args: Value[]): PyBaseException {
  return new PyBaseException(type, args)
}

export const typeError = (message: string): PyBaseException => newException(types.TypeError, message)
export const valueError = (message: string): PyBaseException => newException(types.ValueError, message)
export const indexError = (message: string): PyBaseException => newException(types.IndexError, message)
/// The argument of a KeyError is the key itself.
export const keyError = (key: Value): PyBaseException => newException(types.KeyError, key)
export const runtimeError = (message: string): PyBaseException => newException(types.RuntimeError, message)
export const recursionError = (message: string): PyBaseException => newException(types.RecursionError, message)
export const overflowError = (message: string): PyBaseException => newException(types.OverflowError, message)
export const zeroDivisionError = (message: string): PyBaseException => newException(types.ZeroDivisionError, message)
export const systemError = (message: string): PyBaseException => newException(types.SystemError, message)
export const memoryError = (): PyBaseException => newException(types.MemoryError)
export const bufferError = (message: string): PyBaseException => newException(types.BufferError, message)
export const lookupError = (message: string): PyBaseException => newException(types.LookupError, message)
export const notImplementedError = (message: string): PyBaseException => newException(types.NotImplementedError, message)

/// `name` and `obj` feed the traceback's suggestions ("Did you mean ...").
export function attributeError(message: string, obj: Value, name: string): PyBaseException {
  return newException(types.AttributeError, message).setField("name", name).setField("obj", obj)
}

export function nameError(name: string): PyBaseException {
  return newException(types.NameError, `name '${name}' is not defined`).setField("name", name)
}

export const unboundLocalError = (message: string): PyBaseException => newException(types.UnboundLocalError, message)

export function importError(message: string, name: string | null, path: string | null = null): PyBaseException {
  return newException(types.ImportError, message).setField("name", name).setField("path", path)
}

export function stopIteration(value: Value = null): PyBaseException {
  const error = value === null ? newException(types.StopIteration) : newException(types.StopIteration, value)
  return error.setField("value", value)
}

/// For a `__next__` of the program, and functions that are called for an item: StopIteration is the iteration's end, all else goes on.
export function endOrThrow(error: unknown): Done {
  if (isException(error, types.StopIteration)) return done
  throw error
}

/// Is this thrown thing a Python exception of the given type (or a subclass)?
export function isException(thrown: unknown, type: PyType): thrown is PyBaseException {
  return thrown instanceof PyBaseException && thrown.cls.isSubtype(type)
}
