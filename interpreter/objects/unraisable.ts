// Exceptions that nobody can catch: they are shown, and the program goes on.

import { PyBaseException } from "./exceptions.js"
import type { Runtime } from "./runtime.js"
import { SimpleNamespace } from "./simple-namespace.js"
import type { Value } from "./value.js"

/// Hands an exception that nobody can catch to `sys.unraisablehook`.
export function reportUnraisable(rt: Runtime, error: PyBaseException, object: Value): void {
  const hook = rt.sys.getString("unraisablehook")
  if (hook === undefined || hook === null) return
  const fields: [string, Value][] = [
    ["exc_type", error.cls],
    ["exc_value", error],
    ["exc_traceback", error.traceback],
    ["err_msg", null],
    ["object", object],
  ]
  rt.call(hook, [new SimpleNamespace(fields)])
}

/// Does something on behalf of `object`; an exception is only reported.
export function reporting(rt: Runtime, object: Value, action: () => void): void {
  try {
    action()
  } catch (error) {
    if (!(error instanceof PyBaseException)) throw error
    reportUnraisable(rt, error, object)
  }
}
