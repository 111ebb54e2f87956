// Python signatures of built-in functions, from their text: "(self, iterable=(), /, *, key=None)". Binding and the error
// messages of CPython's argument parsing follow from it.

import { typeError } from "./exceptions.js"
import { Ellipsis } from "./singletons.js"
import { unexpectedKeyword } from "./suggestions.js"
import { emptyTuple } from "./tuple.js"
import { PyFloat, type Value } from "./value.js"

export interface Parameter {
  name: string
  kind: "positional" | "either" | "keyword"
  required: boolean
  /// undefined for `<unrepresentable>`: the function sees that nothing was given.
  default: Value | undefined
}

/// Arguments as the native function takes them, after the receiver: one a parameter, then `*args` as an array, then
/// `**kwargs` as a Map.
export type BoundArguments = unknown[]

export class Signature {
  /// Parameters without the receiver, `*args` and `**kwargs`.
  readonly parameters: readonly Parameter[]
  readonly hasReceiver: boolean
  readonly varargs: string | null
  readonly varkw: string | null
  /// How many positional arguments there may be, the receiver not counted.
  readonly required: number
  readonly positional: number
  /// True when arguments can only be positional, one JS argument each: calls need no binding but defaults.
  readonly simple: boolean
  /// One default a parameter, when a call without keywords needs nothing else to be complete; else null.
  readonly defaults: readonly (Value | undefined)[] | null

  constructor(readonly text: string) {
    const parsed = parse(text)
    this.parameters = parsed.parameters
    this.hasReceiver = parsed.receiver
    this.varargs = parsed.varargs
    this.varkw = parsed.varkw
    this.positional = this.parameters.filter((p) => p.kind !== "keyword").length
    this.required = this.parameters.filter((p) => p.kind !== "keyword" && p.required).length
    this.simple = this.varargs === null && this.varkw === null && this.parameters.every((p) => p.kind !== "keyword")
    const fixed =
      this.varargs === null && this.varkw === null && this.parameters.every((p) => p.kind !== "keyword" || !p.required)
    this.defaults = fixed ? this.parameters.map((p) => p.default) : null
  }

  /// Binds a call's arguments. `name` is what error messages call the function, without "()"; `qualname` names the type too.
  bind(name: string, qualname: string, args: readonly Value[], kwnames: readonly string[] | null): BoundArguments {
    const nkw = kwnames === null ? 0 : kwnames.length
    const npos = args.length - nkw
    const bound: BoundArguments = new Array(this.parameters.length)
    if (nkw > 0) this.checkKeywords(name, qualname, npos, args.length)
    if (npos > this.positional && this.varargs === null) throw typeError(this.tooMany(name, qualname, npos, args.length))
    for (let i = 0; i < this.parameters.length; i++) bound[i] = i < npos && i < this.positional ? args[i] : undefined
    const extra =
      nkw === 0 ? new Map<string, Value>() : this.bindKeywords(name, qualname, args, kwnames as readonly string[], npos, bound)
    this.fillDefaults(name, qualname, npos, args.length, bound)
    if (this.varargs !== null) bound.push(npos > this.positional ? args.slice(this.positional, npos) : [])
    if (this.varkw !== null) bound.push(extra)
    return bound
  }

  // What is said of keywords before any argument is looked at.
  private checkKeywords(name: string, qualname: string, npos: number, total: number): void {
    if (this.varkw !== null) return
    if (this.parameters.every((p) => p.kind === "positional")) throw typeError(`${qualname}() takes no keyword arguments`)
    const most = this.parameters.length
    if (this.varargs !== null || total <= most) return
    throw typeError(`${name}() takes at most ${counted(most, npos === 0 ? "keyword argument" : "argument")} (${total} given)`)
  }

  private bindKeywords(
    name: string,
    qualname: string,
    args: readonly Value[],
    kwnames: readonly string[],
    npos: number,
    bound: BoundArguments,
  ): Map<string, Value> {
    const extra = new Map<string, Value>()
    let unknown: string | undefined
    // The first parameter that is given twice.
    let twice = Number.POSITIVE_INFINITY
    for (let k = 0; k < kwnames.length; k++) {
      const keyword = kwnames[k]
      const index = this.parameters.findIndex((p) => p.name === keyword && p.kind !== "positional")
      if (index >= 0) {
        if (index < npos && index < this.positional) twice = Math.min(twice, index)
        bound[index] = args[npos + k]
      } else if (this.varkw !== null) extra.set(keyword, args[npos + k])
      else unknown ??= keyword
    }
    if (twice < npos || unknown !== undefined) {
      this.requireGiven(name, qualname, args, kwnames, npos)
      if (unknown === undefined || twice < npos) {
        throw typeError(`argument for ${name}() given by name ('${this.parameters[twice].name}') and position (${twice + 1})`)
      }
      throw typeError(this.unexpected(name, unknown))
    }
    return extra
  }

  // A missing argument is noticed before a keyword that nobody knows, or that was given already.
  private requireGiven(name: string, qualname: string, args: readonly Value[], kwnames: readonly string[], npos: number): void {
    this.parameters.forEach((parameter, i) => {
      const given = (i < npos && i < this.positional) || (parameter.kind !== "positional" && kwnames.includes(parameter.name))
      if (parameter.required && !given) throw typeError(this.missing(name, qualname, npos, args.length, i))
    })
  }

  private unexpected(name: string, keyword: string): string {
    const names = this.parameters.filter((parameter) => parameter.kind !== "positional").map((parameter) => parameter.name)
    return unexpectedKeyword(name, names, keyword)
  }

  private fillDefaults(name: string, qualname: string, npos: number, total: number, bound: BoundArguments): void {
    for (let i = 0; i < this.parameters.length; i++) {
      if (bound[i] !== undefined) continue
      const parameter = this.parameters[i]
      if (parameter.required) throw typeError(this.missing(name, qualname, npos, total, i))
      bound[i] = parameter.default
    }
  }

  // The texts of METH_NOARGS, METH_O, _PyArg_CheckPositional and _PyArg_UnpackKeywords.
  private tooMany(name: string, qualname: string, npos: number, total: number): string {
    const onlyPositional = this.parameters.every((p) => p.kind === "positional")
    if (this.parameters.length === 0) return `${qualname}() takes no arguments (${npos} given)`
    if (onlyPositional) {
      if (this.positional === 1 && this.required === 1) return `${qualname}() takes exactly one argument (${npos} given)`
      const bound = this.required === this.positional ? "" : "at most "
      return `${name} expected ${bound}${counted(this.positional, "argument")}, got ${npos}`
    }
    if (total > this.parameters.length) {
      return `${name}() takes at most ${counted(this.parameters.length, "argument")} (${total} given)`
    }
    if (this.positional === 0) return `${name}() takes no positional arguments`
    const boundPositional = this.required === this.positional ? "exactly" : "at most"
    return `${name}() takes ${boundPositional} ${counted(this.positional, "positional argument")} (${npos} given)`
  }

  private missing(name: string, qualname: string, npos: number, total: number, index: number): string {
    const onlyPositional = this.parameters.every((p) => p.kind === "positional")
    const parameter = this.parameters[index]
    if (onlyPositional && this.varargs === null) {
      if (this.positional === 1) return `${qualname}() takes exactly one argument (${npos} given)`
      const bound = this.required === this.positional ? "" : "at least "
      return `${name} expected ${bound}${counted(this.required, "argument")}, got ${npos}`
    }
    if (parameter.kind === "positional") {
      const bound = this.required === this.positional && this.parameters.length === this.positional ? "exactly" : "at least"
      return `${name}() takes ${bound} ${counted(this.required, "positional argument")} (${npos} given)`
    }
    void total
    return `${name}() missing required argument '${parameter.name}' (pos ${index + 1})`
  }
}

function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`
}

interface Parsed {
  receiver: boolean
  parameters: Parameter[]
  varargs: string | null
  varkw: string | null
}

const RECEIVERS = new Set(["self", "$self", "type", "$type", "cls", "module", "$module"])

function parse(text: string): Parsed {
  const result: Parsed = { receiver: false, parameters: [], varargs: null, varkw: null }
  const parts = splitParameters(text.slice(text.indexOf("(") + 1, text.lastIndexOf(")")))
  let keywordOnly = false
  parts.forEach((part, i) => {
    if (part === "/") {
      for (const parameter of result.parameters) parameter.kind = "positional"
    } else if (part === "*") keywordOnly = true
    else if (part.startsWith("**")) result.varkw = part.slice(2)
    else if (part.startsWith("*")) {
      result.varargs = part.slice(1)
      keywordOnly = true
    } else if (i === 0 && RECEIVERS.has(part)) result.receiver = true
    else result.parameters.push(parseParameter(part, keywordOnly))
  })
  return result
}

function parseParameter(part: string, keywordOnly: boolean): Parameter {
  const equals = part.indexOf("=")
  const name = equals < 0 ? part : part.slice(0, equals).trim()
  const kind = keywordOnly ? "keyword" : "either"
  if (equals < 0) return { name, kind, required: true, default: undefined }
  return { name, kind, required: false, default: parseDefault(part.slice(equals + 1).trim()) }
}

function splitParameters(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let quote = ""
  let current = ""
  for (const c of text) {
    if (quote !== "") {
      if (c === quote) quote = ""
    } else if (c === "'" || c === '"') quote = c
    else if ("([{<".includes(c)) depth += 1
    else if (")]}>".includes(c)) depth -= 1
    if (c === "," && depth === 0 && quote === "") {
      parts.push(current.trim())
      current = ""
    } else current += c
  }
  if (current.trim() !== "") parts.push(current.trim())
  return parts
}

function parseDefault(text: string): Value | undefined {
  switch (text) {
    case "None":
      return null
    case "True":
      return true
    case "False":
      return false
    case "()":
      return emptyTuple
    case "...":
      return Ellipsis
    case "sys.maxsize":
      return 9223372036854775807n
    case "<unrepresentable>":
      return undefined
  }
  if (/^-?\d+$/.test(text)) return Number(text)
  if (/^-?\d+(\.\d+)?(e-?\d+)?$/.test(text)) return new PyFloat(Number(text))
  const quoted = /^(['"])(.*)\1$/s.exec(text)
  if (quoted !== null) return quoted[2].replace(/\\n/g, "\n").replace(/\\\\/g, "\\")
  throw new Error(`no way to read the default ${text} in a signature`)
}
