// Arguments of functions that are Python code in CPython's `re`: bound, and complained about, as the interpreter does for those.

import { typeError } from "../../objects/exceptions.js"
import type { Value } from "../../objects/value.js"

export interface PythonSignature {
  readonly name: string
  /// Positional parameters; the first `required` have no default.
  readonly parameters: readonly string[]
  readonly required: number
  readonly defaults: readonly Value[]
  /// Keyword-only parameters; undefined when not given.
  readonly keywordOnly: readonly string[]
  readonly varargs: boolean
  /// Positional arguments that are counted but not passed (`self`).
  readonly receiver?: number
}

export interface BoundCall {
  /// One value a positional parameter.
  readonly values: readonly Value[]
  readonly extra: readonly Value[]
  /// One value a keyword-only parameter.
  readonly keywords: readonly (Value | undefined)[]
}

export function bindArguments(signature: PythonSignature, args: readonly Value[], kwnames: readonly string[] | null): BoundCall {
  const { name, parameters, required, defaults, keywordOnly } = signature
  const nkw = kwnames === null ? 0 : kwnames.length
  const npos = args.length - nkw
  const values: (Value | undefined)[] = new Array(parameters.length).fill(undefined)
  for (let i = 0; i < npos && i < parameters.length; i++) values[i] = args[i]
  const keywords: (Value | undefined)[] = keywordOnly.map(() => undefined)
  for (let k = 0; k < nkw; k++) {
    const keyword = (kwnames as readonly string[])[k]
    const only = keywordOnly.indexOf(keyword)
    const index = parameters.indexOf(keyword)
    if (only >= 0) {
      keywords[only] = args[npos + k]
    } else if (index < 0) {
      throw typeError(`${name}() got an unexpected keyword argument '${keyword}'`)
    } else if (values[index] !== undefined) {
      throw typeError(`${name}() got multiple values for argument '${keyword}'`)
    } else {
      values[index] = args[npos + k]
    }
  }
  if (npos > parameters.length && !signature.varargs) throw tooMany(signature, npos)
  const missing = parameters.filter((_, i) => i < required && values[i] === undefined)
  if (missing.length > 0) throw typeError(`${name}() missing ${missing.length} required positional ${listed(missing)}`)
  const filled = values.map((value, i) => (value === undefined ? defaults[i - required] : value))
  return { values: filled, extra: args.slice(parameters.length, Math.max(npos, parameters.length)), keywords }
}

function tooMany(signature: PythonSignature, given: number): ReturnType<typeof typeError> {
  const receiver = signature.receiver ?? 0
  const most = signature.parameters.length + receiver
  const least = signature.required + receiver
  const count = least === most ? `${most}` : `from ${least} to ${most}`
  const noun = most === 1 ? "argument" : "arguments"
  const total = given + receiver
  return typeError(`${signature.name}() takes ${count} positional ${noun} but ${total} ${total === 1 ? "was" : "were"} given`)
}

function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `'${name}'`)
  if (quoted.length === 1) return `argument: ${quoted[0]}`
  if (quoted.length === 2) return `arguments: ${quoted.join(" and ")}`
  return `arguments: ${quoted.slice(0, -1).join(", ")}, and ${quoted[quoted.length - 1]}`
}
