// The suggestions behind an error message: "Did you mean: 'x'?", "Did you forget to import 'math'?".

import { PyDict } from "./dict.js"
import { exceptionTypes as types } from "./exception-types.js"
import { PyBaseException } from "./exceptions.js"
import { frameLocals } from "./frame-locals.js"
import type { PyFrame } from "./function.js"
import { findAttribute } from "./operations/attributes.js"
import { callSpecial } from "./operations/call.js"
import { toArray } from "./operations/iterate.js"
import type { Runtime } from "./runtime.js"
import { closestName } from "./suggestions.js"
import type { Value } from "./value.js"

/// What follows the message of the exception; "" when there is nothing to suggest.
export function suggestionFor(rt: Runtime, error: PyBaseException): string {
  if (error.cls.isSubtype(types.ImportError)) {
    const wrong = error.field("name_from")
    return typeof wrong === "string" ? didYouMean(suggestImport(rt, error, wrong)) : ""
  }
  const isName = error.cls.isSubtype(types.NameError)
  if (!isName && !error.cls.isSubtype(types.AttributeError)) return ""
  const wrong = error.field("name")
  if (typeof wrong !== "string") return ""
  const suggestion = isName ? suggestName(rt, error, wrong) : suggestAttribute(rt, error, wrong)
  const text = didYouMean(suggestion)
  if (!isName || !isStdlibModule(rt, wrong)) return text
  return `${text}${suggestion === null ? "." : ""} ${suggestion === null ? "Did" : "Or did"} you forget to import '${wrong}'?`
}

function didYouMean(suggestion: string | null): string {
  return suggestion === null ? "" : `. Did you mean: '${suggestion}'?`
}

function isStdlibModule(rt: Runtime, name: string): boolean {
  const names = rt.sys.getString("stdlib_module_names")
  return names !== undefined && names !== null && toArray(rt, names).includes(name)
}

function lastFrame(error: PyBaseException): PyFrame | null {
  let frame: PyFrame | null = null
  for (let tb = error.traceback; tb !== null; tb = tb.next) frame = tb.frame
  return frame
}

function localsOf(rt: Runtime, frame: PyFrame): PyDict {
  return frame.locals instanceof PyDict ? frame.locals : frameLocals(rt, frame)
}

function namesIn(rt: Runtime, value: Value): string[] | null {
  try {
    const names = callSpecial(rt, value, "__dir__")
    const texts = names === undefined ? [] : toArray(rt, names).filter((name) => typeof name === "string")
    return texts.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  } catch (error) {
    if (error instanceof PyBaseException) return null
    throw error
  }
}

function suggestAttribute(rt: Runtime, error: PyBaseException, wrong: string): string | null {
  const object = error.field("obj")
  let names = namesIn(rt, object)
  if (names === null) return null
  const frame = lastFrame(error)
  const inMethod = frame !== null && localsOf(rt, frame).getString("self") === object
  if (!wrong.startsWith("_") && !inMethod) names = names.filter((name) => !name.startsWith("_"))
  return closestName(names, wrong)
}

function suggestImport(rt: Runtime, error: PyBaseException, wrong: string): string | null {
  const name = error.field("name")
  const module = typeof name === "string" ? rt.modules.getString(name) : undefined
  if (module === undefined) return null
  const names = namesIn(rt, module)
  if (names === null) return null
  return closestName(wrong.startsWith("_") ? names : names.filter((other) => !other.startsWith("_")), wrong)
}

function suggestName(rt: Runtime, error: PyBaseException, wrong: string): string | null {
  const frame = lastFrame(error)
  if (frame === null) return null
  const locals = localsOf(rt, frame)
  const self = locals.getString("self")
  if (self !== undefined && hasAttribute(rt, self, wrong)) return `self.${wrong}`
  const names: string[] = []
  for (const dict of [locals, frame.globals, rt.builtins]) {
    for (const [name] of dict.stringItems()) names.push(name)
  }
  return closestName(names, wrong)
}

function hasAttribute(rt: Runtime, value: Value, name: string): boolean {
  try {
    return findAttribute(rt, value, name) !== undefined
  } catch (error) {
    if (error instanceof PyBaseException) return false
    throw error
  }
}
