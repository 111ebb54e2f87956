// Expressions back to text, for annotations under `from __future__ import annotations`: CPython's ast_unparse.c, whose
// parentheses and spaces are not those of `ast.unparse`.

import type { arg, arguments_, boolop, comprehension, expr, operator, unaryop } from "../syntax/ast.js"
import { type ConstantValue, EllipsisConstant, TupleConstant } from "../syntax/constant.js"
import { comparisonSymbols, operatorSymbols, unarySymbols } from "../syntax/operator-symbols.js"
import { constantRepr } from "./constant-repr.js"

const enum Priority {
  NAMED,
  TUPLE,
  TEST,
  OR,
  AND,
  NOT,
  COMPARE,
  EXPRESSION,
  OR_BITS = EXPRESSION,
  XOR_BITS,
  AND_BITS,
  SHIFT,
  SUM,
  TERM,
  FACTOR,
  POWER,
  AWAIT,
  ATOM,
}

const binary: Readonly<Record<operator, Priority>> = {
  Add: Priority.SUM,
  Sub: Priority.SUM,
  Mult: Priority.TERM,
  MatMult: Priority.TERM,
  Div: Priority.TERM,
  Mod: Priority.TERM,
  LShift: Priority.SHIFT,
  RShift: Priority.SHIFT,
  BitOr: Priority.OR_BITS,
  BitXor: Priority.XOR_BITS,
  BitAnd: Priority.AND_BITS,
  FloorDiv: Priority.TERM,
  Pow: Priority.POWER,
}

const unary: Readonly<Record<unaryop, Priority>> = {
  Invert: Priority.FACTOR,
  Not: Priority.NOT,
  UAdd: Priority.FACTOR,
  USub: Priority.FACTOR,
}

const logical: Readonly<Record<boolop, readonly [string, Priority]>> = {
  And: [" and ", Priority.AND],
  Or: [" or ", Priority.OR],
}

export function unparse(e: expr): string {
  return text(e, Priority.TEST)
}

function parenthesized(inner: string, needed: boolean): string {
  return needed ? `(${inner})` : inner
}

function list(items: readonly expr[], level: Priority): string {
  return items.map((item) => text(item, level)).join(", ")
}

/// `level`: how tightly what is around binds.
function text(e: expr, level: Priority): string {
  switch (e.kind) {
    case "Constant":
      return constantText(e.value, e.prefix)
    case "Name":
      return e.id
    case "BoolOp": {
      const [word, priority] = logical[e.op]
      return parenthesized(e.values.map((value) => text(value, priority + 1)).join(word), level > priority)
    }
    case "BinOp": {
      const priority = binary[e.op]
      const rightBinds = e.op === "Pow"
      const left = text(e.left, rightBinds ? priority + 1 : priority)
      const right = text(e.right, rightBinds ? priority : priority + 1)
      return parenthesized(`${left} ${operatorSymbols[e.op]} ${right}`, level > priority)
    }
    case "UnaryOp": {
      const priority = unary[e.op]
      return parenthesized(unarySymbols[e.op] + text(e.operand, priority), level > priority)
    }
    case "Lambda": {
      const parameters = parametersText(e.args)
      const head = parameters === "" ? "lambda: " : `lambda ${parameters}: `
      return parenthesized(head + text(e.body, Priority.TEST), level > Priority.TEST)
    }
    case "IfExp": {
      const body = text(e.body, Priority.TEST + 1)
      const test = text(e.test, Priority.TEST + 1)
      return parenthesized(`${body} if ${test} else ${text(e.orelse, Priority.TEST)}`, level > Priority.TEST)
    }
    case "Dict": {
      const items = e.values.map((value, i) => {
        const key = e.keys[i]
        return key === null
          ? `**${text(value, Priority.EXPRESSION)}`
          : `${text(key, Priority.TEST)}: ${text(value, Priority.TEST)}`
      })
      return `{${items.join(", ")}}`
    }
    case "Set":
      return `{${list(e.elts, Priority.TEST)}}`
    case "GeneratorExp":
      return `(${text(e.elt, Priority.TEST)}${loopsText(e.generators)})`
    case "ListComp":
      return `[${text(e.elt, Priority.TEST)}${loopsText(e.generators)}]`
    case "SetComp":
      return `{${text(e.elt, Priority.TEST)}${loopsText(e.generators)}}`
    case "DictComp":
      return `{${text(e.key, Priority.TEST)}: ${text(e.value, Priority.TEST)}${loopsText(e.generators)}}`
    case "Yield":
      return e.value === null ? "(yield)" : `(yield ${text(e.value, Priority.TEST)})`
    case "YieldFrom":
      return `(yield from ${text(e.value, Priority.TEST)})`
    case "Await":
      return parenthesized(`await ${text(e.value, Priority.ATOM)}`, level > Priority.AWAIT)
    case "Compare": {
      let result = text(e.left, Priority.COMPARE + 1)
      e.ops.forEach((op, i) => {
        result += ` ${comparisonSymbols[op]} ${text(e.comparators[i], Priority.COMPARE + 1)}`
      })
      return parenthesized(result, level > Priority.COMPARE)
    }
    case "Call":
      return callText(e)
    case "JoinedStr":
      return joinedText(e.values, false)
    case "FormattedValue":
      return joinedText([e], false)
    case "Attribute": {
      const value = text(e.value, Priority.ATOM)
      const isInt = e.value.kind === "Constant" && (typeof e.value.value === "number" || typeof e.value.value === "bigint")
      return `${value}${isInt ? " " : ""}.${e.attr}`
    }
    case "Starred":
      return `*${text(e.value, Priority.EXPRESSION)}`
    case "Subscript":
      return `${text(e.value, Priority.ATOM)}[${text(e.slice, Priority.TUPLE)}]`
    case "Slice": {
      const lower = e.lower === null ? "" : text(e.lower, Priority.TEST)
      const upper = e.upper === null ? "" : text(e.upper, Priority.TEST)
      return `${lower}:${upper}${e.step === null ? "" : `:${text(e.step, Priority.TEST)}`}`
    }
    case "List":
      return `[${list(e.elts, Priority.TEST)}]`
    case "Tuple":
      if (e.elts.length === 0) return "()"
      return parenthesized(
        e.elts.length === 1 ? `${text(e.elts[0], Priority.TEST)},` : list(e.elts, Priority.TEST),
        level > Priority.TUPLE,
      )
    case "NamedExpr":
      return parenthesized(`${text(e.target, Priority.ATOM)} := ${text(e.value, Priority.ATOM)}`, level > Priority.NAMED)
  }
}

function constantText(value: ConstantValue, prefix: string | null): string {
  if (value instanceof EllipsisConstant) return "..."
  if (value instanceof TupleConstant) {
    const items = value.items.map((item) => constantText(item, null))
    return items.length === 1 ? `(${items[0]},)` : `(${items.join(", ")})`
  }
  // What is too large for a float reads back as infinity.
  const repr = constantRepr(value).replaceAll("inf", typeof value === "string" ? "inf" : "1e309")
  return (prefix ?? "") + repr
}

function callText(e: expr & { kind: "Call" }): string {
  const func = text(e.func, Priority.ATOM)
  const [only] = e.args
  // The generator brings its own parentheses.
  if (e.args.length === 1 && e.keywords.length === 0 && only.kind === "GeneratorExp") return func + text(only, Priority.TEST)
  const parts = e.args.map((each) => text(each, Priority.TEST))
  for (const { arg: name, value } of e.keywords)
    parts.push(name === null ? `**${text(value, Priority.TEST)}` : `${name}=${text(value, Priority.TEST)}`)
  return `${func}(${parts.join(", ")})`
}

function loopsText(generators: readonly comprehension[]): string {
  return generators
    .map(({ target, iter, ifs, is_async }) => {
      const conditions = ifs.map((each) => ` if ${text(each, Priority.TEST + 1)}`).join("")
      return `${is_async ? " async for " : " for "}${text(target, Priority.TUPLE)} in ${text(iter, Priority.TEST + 1)}${conditions}`
    })
    .join("")
}

function parametersText(args: arguments_): string {
  const parts: string[] = []
  const positional = [...args.posonlyargs, ...args.args]
  const firstDefault = positional.length - args.defaults.length
  positional.forEach((each, i) => {
    parts.push(each.arg + (i >= firstDefault ? `=${text(args.defaults[i - firstDefault], Priority.TEST)}` : ""))
    if (i + 1 === args.posonlyargs.length) parts.push("/")
  })
  const name = (each: arg | null): string => (each === null ? "" : each.arg)
  if (args.vararg !== null || args.kwonlyargs.length > 0) parts.push(`*${name(args.vararg)}`)
  args.kwonlyargs.forEach((each, i) => {
    const value = args.kw_defaults[i]
    parts.push(each.arg + (value === null ? "" : `=${text(value, Priority.TEST)}`))
  })
  if (args.kwarg !== null) parts.push(`**${name(args.kwarg)}`)
  return parts.join(", ")
}

// ---- f-strings

/// The whole f-string's repr; a format spec is its bare text.
function joinedText(values: readonly expr[], isSpec: boolean): string {
  const body = values.map(formattedPart).join("")
  return isSpec ? body : `f${constantRepr(body)}`
}

function formattedPart(e: expr): string {
  if (e.kind === "Constant" && typeof e.value === "string") return e.value.replaceAll("{", "{{").replaceAll("}", "}}")
  if (e.kind === "JoinedStr") return joinedText(e.values, true)
  if (e.kind !== "FormattedValue") throw new Error(`${e.kind} in an f-string`)
  const value = text(e.value, Priority.TEST + 1)
  const conversion = e.conversion > 0 ? `!${String.fromCharCode(e.conversion)}` : ""
  const spec = e.format_spec === null ? "" : `:${formattedPart(e.format_spec)}`
  // A brace right after the opening one would be an escape.
  return `{${value.startsWith("{") ? " " : ""}${value}${conversion}${spec}}`
}
