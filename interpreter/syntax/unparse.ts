// An expression back to text, as CPython's compiler writes annotations under `from __future__ import annotations`
// (its ast_unparse.c, which differs from the ast module's `unparse`).

import { reprOfString } from "../objects/primitives/str.js"
import type { arg, arguments_, cmpop, comprehension, expr, FormattedValue, operator, unaryop } from "./ast.js"
import { ComplexConstant, EllipsisConstant, FloatConstant } from "./constant.js"
import { constantRepr } from "./dump.js"

const enum Level {
  tuple,
  test,
  or,
  and,
  not,
  comparison,
  bitOr,
  bitXor,
  bitAnd,
  shift,
  arithmetic,
  term,
  factor,
  power,
  await,
  atom,
  // `*x` takes what a bitwise or may be.
  expression = bitOr,
}

const binary: Readonly<Record<operator, readonly [string, Level]>> = {
  Add: [" + ", Level.arithmetic],
  Sub: [" - ", Level.arithmetic],
  Mult: [" * ", Level.term],
  MatMult: [" @ ", Level.term],
  Div: [" / ", Level.term],
  Mod: [" % ", Level.term],
  LShift: [" << ", Level.shift],
  RShift: [" >> ", Level.shift],
  BitOr: [" | ", Level.bitOr],
  BitXor: [" ^ ", Level.bitXor],
  BitAnd: [" & ", Level.bitAnd],
  FloorDiv: [" // ", Level.term],
  Pow: [" ** ", Level.power],
}

const unary: Readonly<Record<unaryop, readonly [string, Level]>> = {
  Invert: ["~", Level.factor],
  Not: ["not ", Level.not],
  UAdd: ["+", Level.factor],
  USub: ["-", Level.factor],
}

const comparisons: Readonly<Record<cmpop, string>> = {
  Eq: " == ",
  NotEq: " != ",
  Lt: " < ",
  LtE: " <= ",
  Gt: " > ",
  GtE: " >= ",
  Is: " is ",
  IsNot: " is not ",
  In: " in ",
  NotIn: " not in ",
}

/// The text of an annotation.
export function unparse(node: expr): string {
  return text(node, Level.test)
}

function text(node: expr, level: Level): string {
  const wrapped = (own: Level, inner: string) => (level > own ? `(${inner})` : inner)
  switch (node.kind) {
    case "BoolOp": {
      const own = node.op === "And" ? Level.and : Level.or
      return wrapped(own, node.values.map((value) => text(value, own + 1)).join(node.op === "And" ? " and " : " or "))
    }
    case "NamedExpr":
      return wrapped(Level.tuple, `${text(node.target, Level.atom)} := ${text(node.value, Level.atom)}`)
    case "BinOp": {
      const [op, own] = binary[node.op]
      const right = node.op === "Pow"
      return wrapped(own, text(node.left, own + (right ? 1 : 0)) + op + text(node.right, own + (right ? 0 : 1)))
    }
    case "UnaryOp": {
      const [op, own] = unary[node.op]
      return wrapped(own, op + text(node.operand, own))
    }
    case "Lambda": {
      const parameters = argumentsText(node.args)
      // CPython leaves the blank out before a star.
      const positional = node.args.args.length + node.args.posonlyargs.length > 0
      return wrapped(Level.test, `lambda${positional ? " " : ""}${parameters}: ${text(node.body, Level.test)}`)
    }
    case "IfExp": {
      const [body, test] = [text(node.body, Level.test + 1), text(node.test, Level.test + 1)]
      return wrapped(Level.test, `${body} if ${test} else ${text(node.orelse, Level.test)}`)
    }
    case "Dict":
      return `{${node.keys.map((key, i) => dictItem(key, node.values[i]!)).join(", ")}}`
    case "Set":
      return `{${list(node.elts)}}`
    case "List":
      return `[${list(node.elts)}]`
    case "Tuple":
      if (node.elts.length === 0) return "()"
      return wrapped(Level.tuple, list(node.elts) + (node.elts.length === 1 ? "," : ""))
    case "GeneratorExp":
      return `(${text(node.elt, Level.test)}${generators(node.generators)})`
    case "ListComp":
      return `[${text(node.elt, Level.test)}${generators(node.generators)}]`
    case "SetComp":
      return `{${text(node.elt, Level.test)}${generators(node.generators)}}`
    case "DictComp":
      return `{${text(node.key, Level.test)}: ${text(node.value, Level.test)}${generators(node.generators)}}`
    case "Yield":
      return node.value === null ? "(yield)" : `(yield ${text(node.value, Level.test)})`
    case "YieldFrom":
      return `(yield from ${text(node.value, Level.test)})`
    case "Await":
      return wrapped(Level.await, `await ${text(node.value, Level.atom)}`)
    case "Compare": {
      const rest = node.ops.map((op, i) => comparisons[op] + text(node.comparators[i]!, Level.comparison + 1))
      return wrapped(Level.comparison, text(node.left, Level.comparison + 1) + rest.join(""))
    }
    case "Call":
      return text(node.func, Level.atom) + callArguments(node)
    case "Constant":
      return (node.prefix ?? "") + constantText(node.value)
    case "JoinedStr":
      return `f${reprOfString(fstringBody(node.values))}`
    case "FormattedValue":
      return `f${reprOfString(field(node))}`
    case "Attribute":
      return `${text(node.value, Level.atom)}${isNumber(node.value) ? " ." : "."}${node.attr}`
    case "Starred":
      return `*${text(node.value, Level.expression)}`
    case "Name":
      return node.id
    case "Slice":
      return slice(node.lower, node.upper, node.step)
    case "Subscript":
      return `${text(node.value, Level.atom)}[${text(node.slice, Level.tuple)}]`
    default:
      return unreachable(node)
  }
}

function unreachable(node: never): never {
  throw new Error(`no such expression: ${node}`)
}

function list(elements: readonly expr[]): string {
  return elements.map((element) => text(element, Level.test)).join(", ")
}

function dictItem(key: expr | null, value: expr): string {
  return key === null ? `**${text(value, Level.expression)}` : `${text(key, Level.test)}: ${text(value, Level.test)}`
}

function generators(clauses: readonly comprehension[]): string {
  return clauses
    .map(({ is_async, target, iter, ifs }) => {
      const conditions = ifs.map((condition) => ` if ${text(condition, Level.test + 1)}`).join("")
      return `${is_async ? " async for " : " for "}${text(target, Level.tuple)} in ${text(iter, Level.test + 1)}${conditions}`
    })
    .join("")
}

function callArguments({ args, keywords }: Extract<expr, { kind: "Call" }>): string {
  const only = args.length === 1 && keywords.length === 0 ? args[0]! : null
  if (only?.kind === "GeneratorExp") return text(only, Level.test)
  const named = keywords.map(({ arg, value }) => `${arg === null ? "**" : `${arg}=`}${text(value, Level.test)}`)
  return `(${[...args.map((value) => text(value, Level.test)), ...named].join(", ")})`
}

function slice(lower: expr | null, upper: expr | null, step: expr | null): string {
  const part = (value: expr | null) => (value === null ? "" : text(value, Level.test))
  return `${part(lower)}:${part(upper)}${step === null ? "" : `:${part(step)}`}`
}

function isNumber(node: expr): boolean {
  if (node.kind !== "Constant") return false
  const { value } = node
  return (
    typeof value === "number" || typeof value === "bigint" || value instanceof FloatConstant || value instanceof ComplexConstant
  )
}

function constantText(value: Extract<expr, { kind: "Constant" }>["value"]): string {
  if (value instanceof EllipsisConstant) return "..."
  const repr = constantRepr(value)
  // An infinite literal has no name: a number too large stands for it.
  return value instanceof FloatConstant || value instanceof ComplexConstant ? repr.replaceAll("inf", "1e309") : repr
}

function parameter({ arg, annotation }: arg): string {
  return annotation === null ? arg : `${arg}: ${text(annotation, Level.test)}`
}

function argumentsText(args: arguments_): string {
  const parts: string[] = []
  const positional = [...args.posonlyargs, ...args.args]
  const withDefault = positional.length - args.defaults.length
  positional.forEach((item, i) => {
    const value = i >= withDefault ? `=${text(args.defaults[i - withDefault]!, Level.test)}` : ""
    parts.push(parameter(item) + value)
    if (i + 1 === args.posonlyargs.length) parts.push("/")
  })
  if (args.vararg !== null || args.kwonlyargs.length > 0) parts.push(`*${args.vararg === null ? "" : parameter(args.vararg)}`)
  args.kwonlyargs.forEach((item, i) => {
    const value = args.kw_defaults[i]!
    parts.push(parameter(item) + (value === null ? "" : `=${text(value, Level.test)}`))
  })
  if (args.kwarg !== null) parts.push(`**${parameter(args.kwarg)}`)
  return parts.join(", ")
}

function fstringBody(values: readonly expr[]): string {
  return values
    .map((value) => {
      if (value.kind === "Constant") return String(value.value).replace(/[{}]/g, "$&$&")
      if (value.kind === "JoinedStr") return fstringBody(value.values)
      return field(value as FormattedValue)
    })
    .join("")
}

function field({ value, conversion, format_spec }: FormattedValue): string {
  const expression = text(value, Level.test + 1)
  const open = expression.startsWith("{") ? "{ " : "{"
  const spec = format_spec === null ? "" : `:${fstringBody([format_spec])}`
  return `${open}${expression}${conversion > 0 ? `!${String.fromCharCode(conversion)}` : ""}${spec}}`
}
