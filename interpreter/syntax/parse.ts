// Source text to syntax tree: tokenizer, grammar, lowering; and the error pass when one of them refuses.

import { Token } from "../../grammar/generated/terms.js"
import { parseTokens, type Top } from "../../grammar/parse.js"
import type { TokenizerWarning, TokenList } from "../../grammar/token-list.js"
import { tokenize } from "../../grammar/tokenizer.js"
import { normalizeLineEnds, SourceText } from "../source/text.js"
import type { Expression, FunctionType, Interactive, Module, mod } from "./ast.js"
import { PySyntaxError } from "./error.js"
import { explainSyntaxError } from "./errors/explain.js"
import { lowerExpr } from "./expressions.js"
import { type LiteralOptions, Lowering, notPython, type SyntaxWarning } from "./lowering.js"
import { messages } from "./messages.js"
import * as node from "./nodes.js"
import { lowerFunctionType, lowerStatements } from "./statements.js"

export type ParseMode = "exec" | "eval" | "single" | "func_type"

export interface ParseOptions extends LiteralOptions {
  filename: string
  mode?: ParseMode
  /// In mode "single", the end of the source ends an indented block and its statement too.
  impliesDedent?: boolean
  /// What could become Python when more follows is an error of its own (`_IncompleteInputError`).
  allowsIncomplete?: boolean
  /// Called for each SyntaxWarning, in the order of the source. What it throws ends the parse.
  warn?: (warning: SyntaxWarning) => void
}

interface TreeOf {
  exec: Module
  eval: Expression
  single: Interactive
  func_type: FunctionType
}

const tops: Readonly<Record<ParseMode, Top>> = {
  exec: "Module",
  eval: "Expression",
  single: "Interactive",
  func_type: "FunctionType",
}

/// Parses a program as CPython's `compile(source, filename, mode, PyCF_ONLY_AST)` does; throws PySyntaxError.
export function parse<M extends ParseMode = "exec">(text: string, options: ParseOptions & { mode?: M }): TreeOf[M]
export function parse(text: string, options: ParseOptions): mod {
  const result = attempt(text, options)
  if (!(result instanceof Refusal)) return result
  throw explainSyntaxError(result.source, result.tokens, options, options.mode ?? "exec", result.token)
}

/// As `parse` of a program, but null for what is not Python: it takes long to find out what to say of it.
export function tryParse(text: string, options: ParseOptions): Module | null {
  const result = attempt(text, { ...options, mode: "exec" })
  return result instanceof Refusal ? null : (result as Module)
}

// What the grammar does not take, and the token where it stopped.
class Refusal {
  constructor(
    readonly source: SourceText,
    readonly tokens: TokenList,
    readonly token: number,
  ) {}
}

function attempt(text: string, options: ParseOptions): mod | Refusal {
  const { filename, mode = "exec", warn } = options
  if (text.includes("\0")) throw withoutPlace(messages.nullByte, filename)
  // CPython adds a line end to a program that lacks one, but not to an expression or a single statement.
  const lacksEnd = mode !== "exec" && !/[\r\n]$/.test(text)
  const source = new SourceText(normalizeLineEnds(text), lacksEnd)
  let tokens = tokenize(source.text)
  // A backslash at the end has no line to go on with then.
  if (tokens.error !== null && lacksEnd && text.endsWith("\\")) tokens = tokenize(source.text.slice(0, -1))
  if (mode === "single") endStatement(source, tokens)
  const tree = tokens.error === null ? parseTokens(tokens, tops[mode]) : tokens.count - 1
  if (typeof tree === "number") return new Refusal(source, tokens, tree)
  const lowering = new Lowering(source, tokens, filename, options, tree)
  const lowered = lowerModule(lowering, mode, options.impliesDedent ?? false)
  if (lowered === null) return new Refusal(source, tokens, 0)
  if (warn !== undefined) reportWarnings(lowering, warn)
  return lowered
}

// A single statement is ended by one more line end; in a source that lacks its last one, the end of the file is the one.
function endStatement(source: SourceText, tokens: TokenList): void {
  const end = source.text.length
  if (tokens.count === 0 || tokens.error !== null || source.isImpliedEnd(end - 1)) return
  tokens.add(Token.newline, end, end, tokens.lines[tokens.count - 1]!)
}

// Null: the tree is one that CPython's grammar would refuse.
function lowerModule(l: Lowering, mode: ParseMode, impliesDedent: boolean): mod | null {
  try {
    switch (mode) {
      case "exec":
        return { kind: "Module", body: lowerStatements(l, 0), type_ignores: [] }
      case "eval":
        return { kind: "Expression", body: lowerExpr(l, 1) }
      case "single":
        return { kind: "Interactive", body: lowerInteractive(l, impliesDedent) }
      default:
        return lowerFunctionType(l, 0)
    }
  } catch (error) {
    if (error === notPython) return null
    throw error
  }
}

// An empty line is a `pass`. A compound statement needs a line end of its own, after that of its last line.
function lowerInteractive(l: Lowering, impliesDedent: boolean): Interactive["body"] {
  if (!l.hasChildren(0)) return [node.Pass(l.span(0, 1))]
  const statements = lowerStatements(l, 0)
  if ("body" in statements[0]! || statements[0]!.kind === "Match") {
    const { tokens, source } = l
    const dedents =
      impliesDedent && tokens.types[tokens.count - 1] === Token.dedent && source.isImpliedEnd(source.text.length - 1)
    if (l.tree.to[1] === tokens.count && !dedents) l.reject()
  }
  return statements
}

function reportWarnings(l: Lowering, warn: (warning: SyntaxWarning) => void): void {
  const fromTokens = l.tokens.warnings.map((warning) => {
    const lineno = l.source.lineAt(warning.position)
    return {
      category: "SyntaxWarning" as const,
      message: warning.message,
      lineno,
      asError: () => tokenizerError(l, warning, lineno),
    }
  })
  const all = [...fromTokens, ...l.warnings].sort((a, b) => a.lineno - b.lineno)
  for (const warning of all) warn(warning)
}

// The tokenizer's errors point at the last character that it has read.
function tokenizerError(l: Lowering, { message, read }: TokenizerWarning, lineno: number): PySyntaxError {
  const offset = [...l.source.text.slice(l.source.lineStart(lineno), read)].length
  const text = l.source.line(lineno).replace(/\n$/, "")
  return new PySyntaxError({
    type: "SyntaxError",
    message,
    filename: l.filename,
    lineno,
    offset,
    text,
    end_lineno: lineno,
    end_offset: offset,
  })
}

function withoutPlace(message: string, filename: string): PySyntaxError {
  const place = { lineno: null, offset: null, text: null, end_lineno: null, end_offset: null }
  return new PySyntaxError({ type: "SyntaxError", message, filename, ...place })
}
