// Which SyntaxError CPython raises for tokens that are not a Python program: its two passes, and what it does after them.

import { Token } from "../../../grammar/generated/terms.js"
import type { TokenList } from "../../../grammar/token-list.js"
import type { SourceText } from "../../source/text.js"
import { PySyntaxError, type SyntaxErrorType } from "../error.js"
import { TokenReader } from "../lowering.js"
import { messages, placedMessages } from "../messages.js"
import type { ParseMode, ParseOptions } from "../parse.js"
import { makeActions } from "./actions.js"
import { type Result, type Rule, readRules } from "./notation.js"
import { endMarker, type Match, Peg, type PegNode } from "./peg.js"
import { Places } from "./places.js"
import { expressionRules } from "./rules-expressions.js"
import { patternRules } from "./rules-patterns.js"
import { statementRules } from "./rules-statements.js"
import { shownText } from "./shown-text.js"

const startRules: Readonly<Record<ParseMode, string>> = {
  exec: "file",
  eval: "eval",
  single: "interactive",
  func_type: "func_type",
}

/// `failedToken` is where the Lezer parser stopped.
/// Always returns an error; for tokens CPython would accept (which would be a fault in our grammar), "invalid syntax".
export function explainSyntaxError(
  source: SourceText,
  tokens: TokenList,
  options: ParseOptions,
  mode: ParseMode,
  failedToken: number,
): PySyntaxError {
  const reader = new TokenReader(source, tokens, options.filename, options)
  const explainer = new Explainer(reader, mode, options.allowsIncomplete ?? false)
  try {
    return explainer.explain(startRules[mode])
  } catch (error) {
    // The rules recurse; nesting deeper than the JavaScript stack gets the plain message.
    if (error instanceof RangeError) return explainer.plain(failedToken)
    throw error
  }
}

// The error of the tokenizer, which no later finding replaces.
class FromTokenizer {
  constructor(readonly error: PySyntaxError) {}
}

class Explainer {
  private readonly peg: Peg
  private readonly places: Places
  private lastToken = 0
  // There is a statement, but more than one.
  private hasMatched = false

  constructor(
    private readonly reader: TokenReader,
    private readonly mode: ParseMode,
    private readonly allowsIncomplete: boolean,
  ) {
    this.places = new Places(reader, mode, () => this.peg.fill)
    this.peg = new Peg(reader, readAllRules(), makeActions(this.places), {
      tokenizer: () => {
        throw new FromTokenizer(this.tokenizerError())
      },
      raise: (_peg, result, parts) => {
        throw this.placed(result, parts)
      },
      forced: (peg, text) => {
        throw this.places.token(messages.expected(text), peg.mark)
      },
    })
  }

  explain(start: string): PySyntaxError {
    const first = this.attempt(start, false)
    if (this.allowsIncomplete && this.isAtEnd()) return this.places.last(messages.incompleteInput, "_IncompleteInputError")
    const found = first ?? this.attempt(start, true)
    if (found instanceof FromTokenizer) return found.error
    if (found !== null) return this.hasMetEnd() ? found : (this.laterTokenizerError() ?? found)
    return this.generic()
  }

  // Whether the last token read is all there is: a name, a number or an operator at the end of a text without a line end.
  private hasMetEnd(): boolean {
    const { tokens, source } = this.reader
    const last = this.peg.fill - 1
    return source.isImpliedEnd(tokens.ends[last]!) && tokens.types[last] !== Token.string
  }

  // Has CPython's tokenizer met the end of the source, in its first pass?
  private isAtEnd(): boolean {
    const { tokens, source } = this.reader
    const last = this.peg.fill - 1
    if (this.hasMatched || last < 0) return false
    if (last >= tokens.count) return true
    const isEnd = (at: number) => at >= source.text.length || source.isImpliedEnd(at)
    switch (tokens.types[last]) {
      case Token.error:
        return tokens.error!.lacksAt >= 0 && isEnd(tokens.error!.lacksAt)
      case Token.newline:
      case Token.indent:
      case Token.dedent:
        return isEnd(tokens.starts[last]!)
      case Token.string:
      case Token.fend:
      case Token.FMiddle:
        return false
      default:
        // The character behind it has been read.
        return isEnd(tokens.ends[last]!)
    }
  }

  // One pass. Null: it raised nothing.
  private attempt(start: string, explaining: boolean): PySyntaxError | FromTokenizer | null {
    this.peg.explaining = explaining
    try {
      const matched = this.peg.run(start)
      if (!explaining) this.lastToken = this.peg.fill - 1
      if (matched && this.mode === "single" && this.peg.mark < this.reader.tokens.count - 1) {
        this.hasMatched = true
        return this.places.last(messages.severalStatements)
      }
      return null
    } catch (error) {
      if (error instanceof PySyntaxError || error instanceof FromTokenizer) return error
      throw error
    }
  }

  plain(failedToken: number): PySyntaxError {
    this.lastToken = failedToken
    this.peg.fill = failedToken + 1
    return this.generic()
  }

  private generic(): PySyntaxError {
    const type = this.peg.type(this.lastToken)
    if (type === Token.indent || type === Token.dedent) {
      return this.places.last(type === Token.indent ? messages.unexpectedIndent : messages.unexpectedUnindent, "IndentationError")
    }
    const end = type === endMarker || !this.places.hasColumns(this.lastToken)
    const { places, lastToken } = this
    const line = places.line(lastToken)
    const error = end
      ? places.build("SyntaxError", messages.invalidSyntax, line, 0, line, 0)
      : places.over(messages.invalidSyntax, lastToken, lastToken + 1)
    return this.laterTokenizerError() ?? error
  }

  // CPython goes on tokenising after a syntax error: what the tokenizer raises wins, wherever it is.
  private laterTokenizerError(): PySyntaxError | null {
    const { error, open, openFStrings } = this.reader.tokens
    // Not inside an f-string, where the expression's error says more than the string's.
    if (error === null || openFStrings > 0) return null
    if (error.raised) return this.tokenizerError()
    const bracket = open[open.length - 1]
    if (bracket === undefined || this.places.line(this.peg.fill - 1) <= bracket.line) return null
    return this.places.neverClosed(messages.neverClosed)
  }

  private tokenizerError(): PySyntaxError {
    const { tokens, source, filename } = this.reader
    const { type, message, raised, line, offset, endOffset, position } = tokens.error!
    if (!raised && message === messages.unexpectedEnd && tokens.open.length > 0)
      return this.places.neverClosed(messages.neverClosed)
    const text = raised ? source.shownLine(line).replace(/\n$/, "") : shownText(this.reader, this.mode, line)
    // The column behind a backslash is counted from the start of what is shown.
    const joined = message === messages.afterContinuation ? text.length - source.shownLine(line).length : 0
    const start = source.lineStart(line)
    return new PySyntaxError({
      type,
      message,
      filename,
      lineno: line,
      offset: joined > 0 ? [...source.text.slice(start - joined, position)].length : offset,
      text,
      end_lineno: line,
      end_offset: endOffset,
    })
  }

  private placed(result: Extract<Result, { kind: "error" }>, parts: Match["parts"]): PySyntaxError {
    const { places } = this
    const message = placedMessages[result.message as keyof typeof placedMessages]
    const from = parts[result.from]
    switch (result.place) {
      case "at":
        return places.over(message, ...bounds(from!))
      case "range":
        return places.over(message, bounds(from!)[0], bounds(parts[result.to]!)[1])
      case "from":
        return places.from(message, bounds(from!)[0])
      case "last":
        return places.last(message)
      case "next":
        this.peg.type(this.peg.mark)
        return places.token(message, this.peg.mark)
      default:
        return places.last(
          messages.indentedBlockAfter(message, places.line(bounds(from!)[0])),
          "IndentationError" satisfies SyntaxErrorType,
        )
    }
  }
}

// The tokens a value spans; a list of nodes from its first to its last.
function bounds(value: PegNode | readonly unknown[]): [number, number] {
  if (!Array.isArray(value)) return [(value as PegNode).first, (value as PegNode).to]
  const nodes = value as readonly (PegNode | readonly unknown[])[]
  return [bounds(nodes[0]!)[0], bounds(nodes[nodes.length - 1]!)[1]]
}

function readAllRules(): ReadonlyMap<string, Rule> {
  return readRules([statementRules, patternRules, expressionRules])
}
