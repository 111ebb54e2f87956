// CPython's tokenizer: text to tokens, with indentation, brackets, f-string modes, and its error messages.
// One class because all of it moves one cursor; numbers and strings are read by scan-number.ts and scan-string.ts.

import { isPrintable } from "../interpreter/objects/primitives/unicode.js"
import {
  Class,
  charClass,
  invalidIdentifierIndex,
  isDigit,
  isIdentifierChar,
  keywords,
  longOperatorAt,
  oneCharOperator,
} from "./characters.js"
import { Token } from "./generated/terms.js"
import { scanNumber } from "./scan-number.js"
import { type FStringMode, openFString, scanFStringPart, scanString } from "./scan-string.js"
import { type TokenizerError, TokenList } from "./token-list.js"

const maxIndent = 100
const maxNesting = 200

/// Tokens of `text`, whose lines end in "\n" and which ends with one (see source/). A source that cannot be tokenised
/// gives the tokens up to the error, then one `Token.error`, and `error` is set. Never throws.
export function tokenize(text: string): TokenList {
  return tokensOf(new Tokenizer(text))
}

/// As `tokenize`, for tools that look at text which need not be Python: brackets need not match, a number may run into a name.
export function tokenizeLoosely(text: string): TokenList {
  return tokensOf(new LooseTokenizer(text))
}

function tokensOf(tokenizer: Tokenizer): TokenList {
  try {
    tokenizer.run()
  } catch (stop) {
    if (!(stop instanceof TokenizerStop)) throw stop
    tokenizer.tokens.error = stop.error
    tokenizer.tokens.add(Token.error, tokenizer.start, tokenizer.pos, tokenizer.line)
  }
  tokenizer.noteOpenBrackets()
  return tokenizer.tokens
}

// What `fail` throws: unwinds to `tokenize`, which alone sees it.
class TokenizerStop {
  constructor(readonly error: TokenizerError) {}
}

interface Bracket {
  readonly code: number
  readonly position: number
  readonly line: number
}

export class Tokenizer {
  /// Is more taken than Python has?
  readonly isLoose: boolean = false
  readonly tokens = new TokenList()
  pos = 0
  line = 1
  lineStart = 0
  /// Where the error to come lacks what could follow, or -1.
  lacksAt = -1
  /// Where the current token starts.
  start = 0
  readonly fstrings: FStringMode[] = []
  readonly brackets: Bracket[] = []
  private readonly indents = [0]
  // Indentation with a tab counted as one column: must agree in order with `indents`.
  private readonly altIndents = [0]
  // For each open block, whether it holds `case` clauses.
  private readonly holdsCases = [false]
  // First token of the current logical line, and of a line that would be a match statement if `case` follows.
  private lineFirst = 0
  private matchCandidate = -1

  constructor(readonly text: string) {}

  run(): void {
    const { text } = this
    let atLineStart = true
    for (;;) {
      const mode = this.fstrings.length > 0 ? this.fstrings[this.fstrings.length - 1]! : null
      if (mode?.inText) {
        scanFStringPart(this, mode)
        continue
      }
      let blank = false
      if (atLineStart) {
        atLineStart = false
        blank = this.indentation()
      }
      let code = text.charCodeAt(this.pos)
      while (code === 32 || code === 9 || code === 12) code = text.charCodeAt(++this.pos)
      this.start = this.pos
      if (code === 35) {
        const end = text.indexOf("\n", this.pos)
        this.pos = end < 0 ? text.length : end
        code = text.charCodeAt(this.pos)
      }
      if (code === 10) {
        if (blank || this.brackets.length > 0) this.nextLine()
        else this.endLogicalLine()
        atLineStart = true
      } else if (this.pos >= text.length) {
        this.endOfFile()
        return
      } else this.token(code, mode)
    }
  }

  private token(code: number, mode: FStringMode | null): void {
    if (code < 128 ? charClass[code] === Class.identifierStart : true) this.word()
    else if (charClass[code] === Class.digit || (code === 46 && isDigit(this.text.charCodeAt(this.pos + 1)))) scanNumber(this)
    else if (code === 34 || code === 39) scanString(this, code)
    else if (code === 92) this.continuation()
    else this.operator(code, mode)
  }

  add(type: number): void {
    this.tokens.add(type, this.start, this.pos, this.line)
  }

  private nextLine(): void {
    this.pos++
    this.line++
    this.lineStart = this.pos
  }

  private endLogicalLine(): void {
    const { tokens, lineFirst } = this
    const last = tokens.count - 1
    this.matchCandidate = -1
    if (last - lineFirst >= 2 && tokens.types[last] === Token.colon && this.isWord(lineFirst, "match"))
      this.matchCandidate = lineFirst
    tokens.add(Token.newline, this.start, this.pos + 1, this.line)
    this.lineFirst = tokens.count
    this.nextLine()
  }

  private isWord(token: number, word: string): boolean {
    const { types, starts, ends } = this.tokens
    return (
      types[token] === Token.name && ends[token]! - starts[token]! === word.length && this.text.startsWith(word, starts[token])
    )
  }

  private endOfFile(): void {
    if (this.brackets.length > 0) {
      this.lacksAt = this.text.length
      this.failLater("SyntaxError", "unexpected EOF while parsing", this.column(this.pos), -1)
    }
    this.start = this.pos
    for (let i = this.indents.length; i > 1; i--) this.add(Token.dedent)
  }

  noteOpenBrackets(): void {
    this.tokens.openFStrings = this.fstrings.length
    this.tokens.open = this.brackets.map(({ position, line }) => ({ position, line }))
  }

  // Reads blanks at the start of a line, and indents or dedents. Returns whether the line holds nothing.
  private indentation(): boolean {
    let column = 0
    let alternative = 0
    let continued = 0
    let code = 0
    for (; ; this.pos++) {
      code = this.text.charCodeAt(this.pos)
      if (code === 32) {
        column++
        alternative++
      } else if (code === 9) {
        column = (column >> 3) * 8 + 8
        alternative++
      } else if (code === 12) {
        column = alternative = 0
      } else if (code === 92) {
        // The indentation before the first continuation counts.
        continued = continued || column
        this.continuation()
        this.pos--
      } else break
    }
    if (code === 35 || code === 10) return true
    if (this.brackets.length > 0) return false
    if (this.pos >= this.text.length) return false
    this.start = this.pos
    this.changeIndent(continued || column, continued || alternative)
    this.lineFirst = this.tokens.count
    return false
  }

  private changeIndent(column: number, alternative: number): void {
    const { indents, altIndents } = this
    const current = indents[indents.length - 1]!
    if (column > current) {
      if (indents.length >= maxIndent) this.failIndent("IndentationError", "too many levels of indentation")
      if (alternative <= altIndents[altIndents.length - 1]!) this.failTabs()
      this.indent(column, alternative)
      return
    }
    while (column < indents[indents.length - 1]!) this.dedent()
    if (column !== indents[indents.length - 1]) {
      this.tokens.count -= this.dedentsSinceNewline()
      this.pos = this.endOfLine(this.pos)
      this.start = this.pos
      const end = this.column(this.pos) + 1
      this.failLater("IndentationError", "unindent does not match any outer indentation level", end, -1)
    }
    if (alternative !== altIndents[altIndents.length - 1]) this.failTabs()
  }

  private dedentsSinceNewline(): number {
    const { types, count } = this.tokens
    let dedents = 0
    while (types[count - 1 - dedents] === Token.dedent) dedents++
    return dedents
  }

  private indent(column: number, alternative: number): void {
    this.indents.push(column)
    this.altIndents.push(alternative)
    const cases =
      this.matchCandidate >= 0 && this.text.startsWith("case", this.pos) && !isIdentifierChar(this.text.charCodeAt(this.pos + 4))
    if (cases) this.tokens.types[this.matchCandidate] = Token.kMatch
    this.holdsCases.push(cases)
    this.add(Token.indent)
  }

  private dedent(): void {
    this.indents.pop()
    this.altIndents.pop()
    this.holdsCases.pop()
    this.add(Token.dedent)
  }

  private failTabs(): never {
    return this.failIndent("TabError", "inconsistent use of tabs and spaces in indentation")
  }

  private failIndent(type: TokenizerError["type"], message: string): never {
    return this.failLater(type, message, 1, 0)
  }

  // A backslash: the next line goes on.
  private continuation(): void {
    if (this.text.charCodeAt(this.pos + 1) !== 10) {
      this.pos = Math.min(this.pos + 2, this.text.length)
      this.failLater("SyntaxError", "unexpected character after line continuation character", this.column(this.pos), 0)
    }
    if (this.pos + 2 >= this.text.length) {
      this.pos += 2
      this.lacksAt = this.text.length
      this.failLater("SyntaxError", "unexpected EOF while parsing", this.column(this.pos), -1)
    }
    this.pos++
    this.nextLine()
  }

  private word(): void {
    const { text, start } = this
    let pos = start
    let ascii = true
    for (;;) {
      const code = text.charCodeAt(pos)
      if (code < 128) {
        if (charClass[code] === Class.other) break
      } else if (code >= 128) ascii = false
      else break
      pos++
    }
    const next = text.charCodeAt(pos)
    this.pos = pos
    if ((next === 34 || next === 39) && pos - start <= 2) {
      const prefix = text.slice(start, pos).toLowerCase()
      if (prefix === "f" || prefix === "rf" || prefix === "fr") {
        openFString(this, next, prefix.length === 2)
        return
      }
      if (prefix === "r" || prefix === "b" || prefix === "u" || prefix === "br" || prefix === "rb") {
        scanString(this, next)
        return
      }
    }
    if (!ascii && !this.isLoose) this.checkIdentifier(text.slice(start, pos))
    this.add(pos - start <= 8 && pos - start >= 2 && ascii ? this.wordType(text.slice(start, pos)) : Token.name)
    this.noteTypeStatement()
  }

  private wordType(word: string): Token {
    const keyword = keywords.get(word)
    if (keyword !== undefined) return keyword
    if (
      word === "case" &&
      this.tokens.count === this.lineFirst &&
      this.holdsCases[this.holdsCases.length - 1] &&
      this.brackets.length === 0
    ) {
      return Token.kCase
    }
    return Token.name
  }

  // Two names in a row are in no valid program but after a soft keyword.
  private noteTypeStatement(): void {
    const { types, count } = this.tokens
    if (count >= 2 && types[count - 1] === Token.name && this.isWord(count - 2, "type")) types[count - 2] = Token.kType
  }

  private checkIdentifier(word: string): void {
    const invalid = invalidIdentifierIndex(word)
    if (invalid < 0) return
    const cp = word.codePointAt(invalid)!
    const char = String.fromCodePoint(cp)
    const hex = cp.toString(16).toUpperCase().padStart(4, "0")
    this.pos = this.start + invalid + char.length
    this.fail(isPrintable(cp) ? `invalid character '${char}' (U+${hex})` : `invalid non-printable character U+${hex}`)
  }

  private operator(code: number, mode: FStringMode | null): void {
    if (mode !== null && code === 58 && mode.depth === mode.exprDepth + 1) {
      this.pos++
      mode.inText = true
      this.add(Token.colon)
      return
    }
    const long = longOperatorAt(this.text, this.pos)
    if (long > 0) {
      this.pos += long & 3
      this.add(long >> 2)
      return
    }
    this.pos++
    if (code === 40 || code === 91 || code === 123) this.open(code, mode)
    else if (code === 41 || code === 93 || code === 125) this.close(code, mode)
    else if (code < 32 || code === 127) {
      this.fail(`invalid non-printable character U+${code.toString(16).toUpperCase().padStart(4, "0")}`)
    }
    this.add(oneCharOperator(code))
  }

  open(code: number, mode: FStringMode | null): void {
    if (this.brackets.length >= maxNesting) this.fail("too many nested parentheses")
    this.brackets.push({ code, position: this.start, line: this.line })
    if (mode !== null) mode.depth++
  }

  private close(code: number, mode: FStringMode | null): void {
    const char = String.fromCharCode(code)
    if (mode !== null && mode.depth === 0 && code === 125) this.fail("f-string: single '}' is not allowed")
    const opening = this.brackets.pop()
    if (opening === undefined) {
      if (this.isLoose) return
      this.fail(`unmatched '${char}'`)
      return
    }
    if (code !== (opening.code === 40 ? 41 : opening.code + 2) && !this.isLoose) {
      if (mode !== null && opening.code === 123 && mode.depth - 1 === mode.exprDepth) this.fail(`f-string: unmatched '${char}'`)
      const where = opening.line === this.line ? "" : ` on line ${opening.line}`
      this.fail(`closing parenthesis '${char}' does not match opening parenthesis '${String.fromCharCode(opening.code)}'${where}`)
    }
    if (mode === null) return
    mode.depth--
    if (mode.depth < 0) this.fail(`f-string: unmatched '${char}'`)
    if (code === 125 && mode.depth === mode.exprDepth) {
      mode.exprDepth--
      mode.inText = true
    }
  }

  /// Characters from the line's start to `position`: a code point counts once.
  column(position: number, lineStart = this.lineStart): number {
    let column = 0
    for (let i = lineStart; i < position; i++) if ((this.text.charCodeAt(i) & 0xfc00) !== 0xdc00) column++
    return column
  }

  private endOfLine(position: number): number {
    const end = this.text.indexOf("\n", position)
    return end < 0 ? this.text.length : end
  }

  warn(message: string, position: number, read: number): void {
    this.tokens.warnings.push({ message, position, read })
  }

  /// Raises what CPython raises at once, pointing at the last character read.
  fail(message: string): never {
    const offset = this.column(this.pos)
    return this.stop("SyntaxError", message, true, offset, offset)
  }

  failRange(message: string, offset: number, endOffset: number): never {
    return this.stop("SyntaxError", message, true, offset, endOffset)
  }

  private failLater(type: TokenizerError["type"], message: string, offset: number, endOffset: number): never {
    return this.stop(type, message, false, offset, endOffset)
  }

  private stop(type: TokenizerError["type"], message: string, raised: boolean, offset: number, endOffset: number): never {
    const { line, pos: position, lacksAt } = this
    throw new TokenizerStop({ type, message, raised, line, offset, endOffset, position, lacksAt })
  }
}

class LooseTokenizer extends Tokenizer {
  override readonly isLoose = true
}
