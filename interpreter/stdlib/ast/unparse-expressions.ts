// Expressions and patterns as `ast.unparse` writes them: parentheses by levels, one at a time.

import { attributeError, valueError } from "../../objects/exceptions.js"
import { typeName } from "../../objects/typeof.js"
import type { Value } from "../../objects/value.js"
import type * as ast from "../../syntax/ast.js"
import { ComplexConstant, type ConstantValue, EllipsisConstant, FloatConstant, TupleConstant } from "../../syntax/constant.js"
import { constantRepr } from "../../syntax/dump.js"
import { comparisonSymbols, operatorSymbols, unarySymbols } from "../../syntax/operator-symbols.js"
import { fstringText } from "./unparse-strings.js"

/// How tightly an expression binds, loosest first.
export const enum Level {
  NAMED_EXPR,
  TUPLE,
  YIELD,
  TEST,
  OR,
  AND,
  NOT,
  CMP,
  BITOR,
  BITXOR,
  BITAND,
  SHIFT,
  ARITH,
  TERM,
  FACTOR,
  POWER,
  AWAIT,
  ATOM,
}

const binary: Readonly<Record<ast.operator, Level>> = {
  Add: Level.ARITH,
  Sub: Level.ARITH,
  Mult: Level.TERM,
  MatMult: Level.TERM,
  Div: Level.TERM,
  Mod: Level.TERM,
  LShift: Level.SHIFT,
  RShift: Level.SHIFT,
  BitOr: Level.BITOR,
  BitXor: Level.BITXOR,
  BitAnd: Level.BITAND,
  FloorDiv: Level.TERM,
  Pow: Level.POWER,
}

const unary: Readonly<Record<ast.unaryop, Level>> = {
  Invert: Level.FACTOR,
  Not: Level.NOT,
  UAdd: Level.FACTOR,
  USub: Level.FACTOR,
}

/// A constant that a program has put into a tree, of a type that no literal has: its repr.
export class ForeignConstant {
  constructor(
    readonly value: Value,
    readonly text: string,
  ) {}
}

/// What stands in a line and is no expression.
type Inline = ast.expr | ast.pattern | ast.keyword | ast.alias | ast.withitem | ast.comprehension | ast.arg | ast.arguments_

export class ExpressionText {
  /// The text of an expression where one of this level or tighter may stand.
  protected of(node: ast.expr, level: Level = Level.TEST): string {
    switch (node.kind) {
      case "NamedExpr":
        return wrap(level, Level.NAMED_EXPR, `${this.of(node.target, Level.ATOM)} := ${this.of(node.value, Level.ATOM)}`)
      case "BoolOp":
        return this.boolOp(node, level)
      case "BinOp": {
        const own = binary[node.op]
        const [left, right] = node.op === "Pow" ? [own + 1, own] : [own, own + 1]
        return wrap(level, own, `${this.of(node.left, left)} ${operatorSymbols[node.op]} ${this.of(node.right, right)}`)
      }
      case "UnaryOp": {
        const own = unary[node.op]
        return wrap(level, own, unarySymbols[node.op] + this.of(node.operand, own))
      }
      case "Compare": {
        const rest = node.ops.map((op, i) => ` ${comparisonSymbols[op]} ${this.of(node.comparators[i]!, Level.CMP + 1)}`)
        return wrap(level, Level.CMP, this.of(node.left, Level.CMP + 1) + rest.join(""))
      }
      case "Lambda": {
        const parameters = this.parameters(node.args)
        return wrap(level, Level.TEST, `lambda${parameters === "" ? "" : ` ${parameters}`}: ${this.of(node.body)}`)
      }
      case "IfExp": {
        const text = `${this.of(node.body, Level.OR)} if ${this.of(node.test, Level.OR)} else ${this.of(node.orelse)}`
        return wrap(level, Level.TEST, text)
      }
      case "Await":
        return wrap(level, Level.AWAIT, `await${this.optional(" ", node.value, Level.ATOM)}`)
      case "Yield":
        return wrap(level, Level.YIELD, `yield${this.optional(" ", node.value, Level.ATOM)}`)
      case "YieldFrom":
        if ((node.value as ast.expr | null) === null) throw valueError("Node can't be used without a value attribute.")
        return wrap(level, Level.YIELD, `yield from ${this.of(node.value, Level.ATOM)}`)
      case "Tuple":
        return node.elts.length === 0 ? "()" : wrap(level, Level.TUPLE, this.items(node.elts))
      case "Starred":
        return `*${this.of(node.value, Level.BITOR)}`
      default:
        return this.atom(node)
    }
  }

  private atom(
    node: Exclude<
      ast.expr,
      | { kind: "NamedExpr" | "BoolOp" | "BinOp" | "UnaryOp" | "Compare" | "Lambda" | "IfExp" }
      | { kind: "Await" | "Yield" | "YieldFrom" | "Tuple" | "Starred" }
    >,
  ): string {
    switch (node.kind) {
      case "Dict":
        return `{${node.keys.map((key, i) => this.dictItem(key, node.values[i]!)).join(", ")}}`
      case "Set":
        return node.elts.length === 0 ? "{*()}" : `{${this.list(node.elts)}}`
      case "List":
        return `[${this.list(node.elts)}]`
      case "ListComp":
        return `[${this.of(node.elt)}${this.clauses(node.generators)}]`
      case "SetComp":
        return `{${this.of(node.elt)}${this.clauses(node.generators)}}`
      case "DictComp":
        return `{${this.of(node.key)}: ${this.of(node.value)}${this.clauses(node.generators)}}`
      case "GeneratorExp":
        return `(${this.of(node.elt)}${this.clauses(node.generators)})`
      case "Call": {
        const keywords = node.keywords.map((keyword) => this.inline(keyword))
        return `${this.of(node.func, Level.ATOM)}(${[...node.args.map((arg) => this.of(arg)), ...keywords].join(", ")})`
      }
      case "FormattedValue":
        return this.field(node)
      case "JoinedStr":
        return fstringText(node.values.map((value) => ({ text: this.fstringPart(value), literal: value.kind === "Constant" })))
      case "Constant":
        return constantText(node)
      case "Attribute": {
        // 1 .real: without the blank it were a float.
        const isInt = node.value.kind === "Constant" && /^(number|bigint|boolean)$/.test(typeof node.value.value)
        return `${this.of(node.value, Level.ATOM)}${isInt ? " " : ""}.${node.attr}`
      }
      case "Subscript": {
        const { slice } = node
        const index = slice.kind === "Tuple" && slice.elts.length > 0 ? this.items(slice.elts) : this.of(slice)
        return `${this.of(node.value, Level.ATOM)}[${index}]`
      }
      case "Name":
        return node.id
      case "Slice":
        return `${this.optional("", node.lower)}:${this.optional("", node.upper)}${this.optional(":", node.step)}`
      default:
        throw noNode(node)
    }
  }

  protected optional(before: string, node: ast.expr | null, level: Level = Level.TEST): string {
    return node === null ? "" : before + this.of(node, level)
  }

  protected operatorText(op: ast.operator): string {
    return operatorSymbols[op]
  }

  protected list(nodes: readonly ast.expr[]): string {
    return nodes.map((node) => this.of(node)).join(", ")
  }

  private items(elements: readonly ast.expr[]): string {
    return elements.length === 1 ? `${this.of(elements[0]!)},` : this.list(elements)
  }

  // Each operand must bind tighter than the one before it.
  private boolOp(node: ast.BoolOp, level: Level): string {
    const own = node.op === "And" ? Level.AND : Level.OR
    const values = node.values.map((value, i) => this.of(value, Math.min(own + i + 1, Level.ATOM)))
    return wrap(level, own, values.join(node.op === "And" ? " and " : " or "))
  }

  private dictItem(key: ast.expr | null, value: ast.expr): string {
    return key === null ? `**${this.of(value, Level.BITOR)}` : `${this.of(key)}: ${this.of(value)}`
  }

  private clauses(clauses: readonly ast.comprehension[]): string {
    return clauses.map((clause) => this.inline(clause)).join("")
  }

  private fstringPart(node: ast.expr): string {
    switch (node.kind) {
      case "JoinedStr":
        return node.values.map((value) => this.fstringPart(value)).join("")
      case "FormattedValue":
        return this.field(node)
      case "Constant":
        if (typeof node.value === "string") return node.value.replace(/[{}]/g, "$&$&")
        throw valueError(`Unexpected node inside JoinedStr, <ast.${node.kind} object>`)
      default:
        throw valueError(`Unexpected node inside JoinedStr, <ast.${node.kind} object>`)
    }
  }

  private field({ value, conversion, format_spec }: ast.FormattedValue): string {
    const text = this.of(value, Level.OR)
    const shown = (text.startsWith("{") ? " " : "") + text + (conversion === -1 ? "" : `!${String.fromCharCode(conversion)}`)
    return `{${shown}${format_spec === null ? "" : `:${this.formatSpec(format_spec)}`}}`
  }

  private formatSpec(node: ast.expr): string {
    if (node.kind === "JoinedStr") return node.values.map((value) => this.formatSpec(value)).join("")
    const text = this.fstringPart(node)
    return node.kind === "Constant" ? text.replace(/[\\'"]/g, "\\$&").replaceAll("\n", "\\n") : text
  }

  /// What is no statement: expressions, patterns, and the parts of both.
  protected inline(node: Inline | ast.type_param): string {
    switch (node.kind) {
      case "keyword":
        return `${node.arg === null ? "**" : `${node.arg}=`}${this.of(node.value)}`
      case "alias":
        return node.asname === null ? node.name : `${node.name} as ${node.asname}`
      case "withitem":
        return this.of(node.context_expr) + this.optional(" as ", node.optional_vars)
      case "comprehension": {
        const conditions = node.ifs.map((condition) => ` if ${this.of(condition, Level.OR)}`).join("")
        const words = node.is_async ? " async for " : " for "
        return `${words}${this.of(node.target, Level.TUPLE)} in ${this.of(node.iter, Level.OR)}${conditions}`
      }
      case "arg":
        return node.arg + this.optional(": ", node.annotation)
      case "arguments":
        return this.parameters(node)
      case "TypeVar":
        return node.name + this.optional(": ", node.bound) + this.optional(" = ", node.default_value)
      case "ParamSpec":
        return `**${node.name}${this.optional(" = ", node.default_value)}`
      case "TypeVarTuple":
        return `*${node.name}${this.optional(" = ", node.default_value)}`
      case "MatchValue":
      case "MatchSingleton":
      case "MatchSequence":
      case "MatchMapping":
      case "MatchClass":
      case "MatchStar":
      case "MatchAs":
      case "MatchOr":
        return this.pattern(node)
      default:
        return this.of(node)
    }
  }

  protected typeParameters(params: readonly ast.type_param[]): string {
    return params.length === 0 ? "" : `[${params.map((param) => this.inline(param)).join(", ")}]`
  }

  protected parameters(args: ast.arguments_): string {
    const parts: string[] = []
    const positional = [...args.posonlyargs, ...args.args]
    const required = positional.length - args.defaults.length
    positional.forEach((parameter, i) => {
      parts.push(this.inline(parameter) + this.optional("=", args.defaults[i - required] ?? null))
      if (i + 1 === args.posonlyargs.length) parts.push("/")
    })
    if (args.vararg !== null || args.kwonlyargs.length > 0) parts.push(`*${args.vararg === null ? "" : this.inline(args.vararg)}`)
    args.kwonlyargs.forEach((parameter, i) => {
      parts.push(this.inline(parameter) + this.optional("=", args.kw_defaults[i] ?? null))
    })
    if (args.kwarg !== null) parts.push(`**${this.inline(args.kwarg)}`)
    return parts.join(", ")
  }

  protected pattern(node: ast.pattern, level: Level = Level.TEST): string {
    switch (node.kind) {
      case "MatchValue":
        return this.of(node.value)
      case "MatchSingleton":
        return valueText(node.value)
      case "MatchSequence":
        return `[${node.patterns.map((item) => this.pattern(item)).join(", ")}]`
      case "MatchStar":
        return `*${node.name ?? "_"}`
      case "MatchMapping": {
        const items = node.keys.map((key, i) => `${this.of(key)}: ${this.pattern(node.patterns[i]!)}`)
        return `{${[...items, ...(node.rest === null ? [] : [`**${node.rest}`])].join(", ")}}`
      }
      case "MatchClass": {
        const named = node.kwd_attrs.map((name, i) => `${name}=${this.pattern(node.kwd_patterns[i]!)}`)
        const all = [...node.patterns.map((item) => this.pattern(item)), ...named]
        return `${this.of(node.cls, Level.ATOM)}(${all.join(", ")})`
      }
      case "MatchAs":
        if (node.name === null) return "_"
        if (node.pattern === null) return node.name
        return wrap(level, Level.TEST, `${this.pattern(node.pattern, Level.BITOR)} as ${node.name}`)
      case "MatchOr":
        return wrap(level, Level.BITOR, node.patterns.map((item) => this.pattern(item, Level.BITOR + 1)).join(" | "))
      default:
        return unreachable(node)
    }
  }
}

function wrap(level: Level, own: Level, text: string): string {
  return level > own ? `(${text})` : text
}

function unreachable(node: never): never {
  throw new Error(`no such node: ${node}`)
}

// What a program has put where a node belongs.
function noNode(node: never): object {
  const { object } = node as { object: Value }
  const type = object === null ? "NoneType" : typeName(object)
  return attributeError(`'${type}' object has no attribute '_fields'`, object, "_fields")
}

function constantText({ value, prefix }: ast.Constant): string {
  if (value instanceof TupleConstant) {
    return `(${value.items.map(valueText).join(", ")}${value.items.length === 1 ? "," : ""})`
  }
  if (value instanceof EllipsisConstant) return "..."
  return (prefix === "u" ? "u" : "") + valueText(value)
}

function valueText(value: ConstantValue | ForeignConstant): string {
  if (value instanceof ForeignConstant) return value.text
  const text = constantRepr(value)
  // What has no literal: a number too large stands for infinity, their difference for nan.
  const endless = value instanceof FloatConstant || value instanceof ComplexConstant
  return endless ? text.replaceAll("inf", "1e309").replaceAll("nan", "(1e309-1e309)") : text
}
