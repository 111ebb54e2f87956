// _tokenize: the tokenizer behind tokenize.generate_tokens. The machine's own tokenizer reads the text; comments and empty lines,
// which it skips, are found in the gaps between its tokens.

import { Token } from "../../../grammar/generated/terms.js"
import type { TokenizerError, TokenList } from "../../../grammar/token-list.js"
import { tokenize, tokenizeLoosely } from "../../../grammar/tokenizer.js"
import { strValue } from "../../objects/boxed.js"
import { bufferBytes } from "../../objects/buffer.js"
import { builtinType } from "../../objects/builtin-types.js"
import { defineType } from "../../objects/define.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { isException, newException, type PyBaseException, typeError } from "../../objects/exceptions.js"
import { truth } from "../../objects/operations/convert.js"
import type { Runtime } from "../../objects/runtime.js"
import { Signature } from "../../objects/signature.js"
import { decodeBytes } from "../../objects/text-codecs.js"
import { PyTuple } from "../../objects/tuple.js"
import { done, PyObject, type Value } from "../../objects/value.js"
import type { ModuleSpec } from "../module.js"

// Numbers of CPython's token module.
const enum Kind {
  ENDMARKER = 0,
  NAME = 1,
  NUMBER = 2,
  STRING = 3,
  NEWLINE = 4,
  INDENT = 5,
  DEDENT = 6,
  OP = 55,
  FSTRING_START = 59,
  FSTRING_MIDDLE = 60,
  FSTRING_END = 61,
  COMMENT = 62,
  NL = 63,
}

const operatorKinds = new Map(
  (
    "( 7 ) 8 [ 9 ] 10 : 11 , 12 ; 13 + 14 - 15 * 16 / 17 | 18 & 19 < 20 > 21 = 22 . 23 % 24 { 25 } 26 == 27 != 28 <= 29 >= 30 " +
    "~ 31 ^ 32 << 33 >> 34 ** 35 += 36 -= 37 *= 38 /= 39 %= 40 &= 41 |= 42 ^= 43 <<= 44 >>= 45 **= 46 // 47 //= 48 @ 49 @= 50 " +
    "-> 51 ... 52 := 53 ! 54 <> 28"
  )
    .split(" ")
    .map((_word, i, words) => [words[i - (i % 2)], Number(words[i - (i % 2) + 1])] as const),
)

const plainKinds: Readonly<Record<number, Kind>> = {
  [Token.newline]: Kind.NEWLINE,
  [Token.indent]: Kind.INDENT,
  [Token.dedent]: Kind.DEDENT,
  [Token.name]: Kind.NAME,
  [Token.number]: Kind.NUMBER,
  [Token.string]: Kind.STRING,
  [Token.fstart]: Kind.FSTRING_START,
  [Token.FMiddle]: Kind.FSTRING_MIDDLE,
  [Token.fend]: Kind.FSTRING_END,
}

interface Place {
  row: number
  column: number
}

/// The tokens of a text as CPython's `tokenize` shows them, each a 5-tuple. An error that the compiler raises for the same text is
/// left to `compile`. Without `extra`, comments and what has no text of its own are hidden.
class TokenWalk {
  private readonly tokens: TokenList
  private readonly text: string
  /// The lines as given, and where each starts in `text`, where all line ends are "\n".
  private readonly given: string[]
  private readonly starts: number[] = [0]
  private previousEnd = 0

  constructor(
    given: string,
    private readonly extra: boolean,
    private readonly compile: () => never,
  ) {
    this.given = given.match(/[^\n]*\n|[^\n]+/g) ?? []
    const text = given.replaceAll("\r\n", "\n")
    this.text = text === "" || text.endsWith("\n") ? text : `${text}\n`
    for (let i = this.text.indexOf("\n"); i >= 0; i = this.text.indexOf("\n", i + 1)) this.starts.push(i + 1)
    this.tokens = extra ? tokenizeLoosely(this.text) : tokenize(this.text)
  }

  *run(): Generator<PyTuple> {
    const { tokens } = this
    const count = tokens.error === null ? tokens.count : tokens.count - 1
    for (let i = 0; i < count; i++) {
      const type = tokens.types[i]
      const start = tokens.starts[i]
      if (type === Token.newline) yield* this.endOfLine(start, tokens.ends[i])
      else if (type === Token.indent || type === Token.dedent) {
        // A comment behind the last line of a block comes before the block's end.
        yield* this.gap(this.blanksBefore(start))
        yield this.change(type === Token.indent ? Kind.INDENT : Kind.DEDENT, start)
      } else {
        yield* this.gap(start)
        yield* this.plain(type, start, tokens.ends[i])
      }
      if (type !== Token.dedent) this.previousEnd = tokens.ends[i]
    }
    if (tokens.error !== null) {
      if (tokens.error.lacksAt >= 0 && !tokens.error.raised) yield* this.gap(this.text.length)
      this.fail(tokens.error)
    }
    yield* this.gap(this.text.length)
    yield this.endMarker()
  }

  private fail(error: TokenizerError): never {
    if (error.raised) this.compile()
    if (error.message === "unexpected EOF while parsing") {
      const last = this.given[this.given.length - 1]
      throw unexpectedEnd(this.given.length, /[^ \t\f].*\\\r?\n$/.test(last) ? last.length : 0)
    }
    const text = this.given[error.line - 1].replace(/\r?\n$/, "")
    const offset = [...text].length + 1
    throw placedError(error.type, error.message, { lineno: error.line, offset, text, end_lineno: null })
  }

  private *plain(type: number, start: number, end: number): Generator<PyTuple> {
    const text = this.text.slice(start, end)
    if (type === Token.FMiddle) {
      // A piece ends after a doubled brace, which stands for one.
      const doubled = /(\{\{|\}\})$/.test(text)
      const shown = doubled ? text.slice(0, -1) : text
      yield this.token(Kind.FSTRING_MIDDLE, shown, start, doubled ? end - 1 : end)
      return
    }
    const operator = operatorKinds.get(text)
    const named = plainKinds[type] ?? (/^[$?`]$/.test(text) ? Kind.OP : Kind.NAME)
    yield this.token(operator === undefined ? named : this.extra ? Kind.OP : operator, text, start, end)
  }

  private *endOfLine(start: number, end: number): Generator<PyTuple> {
    const newline = end - 1
    yield* this.gap(start)
    const hash = this.text.slice(start, newline).indexOf("#")
    if (hash >= 0 && this.extra) yield this.token(Kind.COMMENT, this.text.slice(start + hash, newline), start + hash, newline)
    yield this.lineBreak(Kind.NEWLINE, newline)
  }

  private lineBreak(kind: Kind, newline: number): PyTuple {
    const { row, column } = this.place(newline)
    const given = this.given[row - 1]
    const text = given.endsWith("\r\n") ? "\r\n" : given.endsWith("\n") ? "\n" : ""
    if (!this.extra) return this.placed(kind, "", row, column, column)
    return this.placed(kind, text, row, column, column + Math.max(1, text.length))
  }

  // The blanks before an indented line's first token.
  private change(kind: Kind, start: number): PyTuple {
    const { row, column } = this.place(start)
    if (!this.extra) return this.placed(kind, "", row, -1, -1)
    if (kind === Kind.DEDENT) return this.placed(kind, "", row, column, column)
    return this.placed(kind, this.text.slice(this.starts[row - 1], start), row, 0, column)
  }

  private blanksBefore(at: number): number {
    let start = at
    while (start > 0 && " \t\f".includes(this.text[start - 1])) start--
    return start
  }

  private endMarker(): PyTuple {
    if (this.extra || this.given.length === 0) {
      const row = this.given.length + 1
      return this.placed(Kind.ENDMARKER, "", row, this.extra ? 0 : -1, this.extra ? 0 : -1)
    }
    return this.placed(Kind.ENDMARKER, "", this.given.length, -1, -1)
  }

  // Comments and line ends that are no tokens of the language.
  private *gap(end: number): Generator<PyTuple> {
    let at = this.previousEnd
    while (at < end) {
      const code = this.text[at]
      if (code === "#") {
        const stop = this.text.indexOf("\n", at)
        if (this.extra) yield this.token(Kind.COMMENT, this.text.slice(at, stop), at, stop)
        at = stop
      } else if (code === "\\") at += 2
      else {
        if (code === "\n" && this.extra) yield this.lineBreak(Kind.NL, at)
        at++
      }
    }
    this.previousEnd = Math.max(end, this.previousEnd)
  }

  private place(at: number): Place {
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.starts[middle] <= at) low = middle
      else high = middle - 1
    }
    return { row: low + 1, column: [...this.text.slice(this.starts[low], at)].length }
  }

  private token(kind: Kind, text: string, start: number, end: number): PyTuple {
    const from = this.place(start)
    const to = this.place(end)
    const places = [from, to].map(({ row, column }) => new PyTuple([row, column]))
    // A token of several lines is shown with the line ends of the file.
    const shown = from.row === to.row ? text : this.asGiven(text, from.row)
    return new PyTuple([kind, shown, places[0], places[1], this.given.slice(from.row - 1, to.row).join("")])
  }

  private asGiven(text: string, row: number): string {
    const lines = text.split("\n")
    return lines
      .map((line, i) => line + (i + 1 === lines.length ? "" : (/\r?\n$/.exec(this.given[row - 1 + i])?.[0] ?? "")))
      .join("")
  }

  private placed(kind: Kind, text: string, row: number, from: number, to: number): PyTuple {
    return new PyTuple([kind, text, new PyTuple([row, from]), new PyTuple([row, to]), this.given[row - 1] ?? ""])
  }
}

function unexpectedEnd(lineno: number, offset: number): PyBaseException {
  return placedError("SyntaxError", "unexpected EOF in multi-line statement", { lineno, offset, text: null, end_lineno: lineno })
}

function placedError(type: TokenizerError["type"], message: string, place: Readonly<Record<string, Value>>): PyBaseException {
  const error = newException(exceptionTypes[type], message)
  const fields = { msg: message, filename: "<string>", ...place, end_offset: null }
  for (const [name, value] of Object.entries(fields)) error.setField(name, value)
  return error
}

// ---- TokenizerIter

const iteratorType = builtinType("_tokenize.TokenizerIter")

class PyTokenizerIter extends PyObject {
  cls = iteratorType
  private walk: Generator<PyTuple> | null = null

  constructor(
    private readonly readline: Value,
    private readonly encoding: string | null,
    private readonly extra: boolean,
  ) {
    super()
  }

  next(rt: Runtime): Value | undefined {
    if (this.walk === null) {
      const text = this.readAll(rt)
      this.walk = new TokenWalk(text, this.extra, () => {
        // The same text, compiled, raises the tokenizer's error with its place.
        rt.parseTree(text, "<string>", "exec")
        throw new Error("a text that could not be tokenized was parsed")
      }).run()
    }
    const step = this.walk.next()
    return step.done === true ? done : step.value
  }

  private readAll(rt: Runtime): string {
    let text = ""
    for (;;) {
      const line = this.readLine(rt)
      if (line === "") return text
      text += line
    }
  }

  private readLine(rt: Runtime): string {
    let line: Value
    try {
      line = rt.call(this.readline, [])
    } catch (error) {
      if (isException(error, exceptionTypes.StopIteration)) return ""
      throw error
    }
    if (this.encoding === null) {
      const text = strValue(line)
      if (text === undefined) throw wrongLine("string")
      return text
    }
    const bytes = bufferBytes(line)
    if (bytes === undefined) throw wrongLine("bytes")
    return decodeBytes(rt, bytes, this.encoding, "replace")
  }
}

function wrongLine(wanted: string): PyBaseException {
  return typeError(`readline() returned a non-${wanted} object`)
}

const signature = new Signature("(readline, /, *, encoding=None, extra_tokens)")

defineType(iteratorType, {
  slots: {
    tp_new: (rt, _cls, args, kwnames) => {
      const [readline, encoding, extra] = signature.bind("tokenizeriter", "tokenizeriter", args, kwnames) as Value[]
      return new PyTokenizerIter(readline, strValue(encoding) ?? null, truth(rt, extra))
    },
    tp_iter: (_rt, self) => self,
    tp_iternext: (rt, self: PyTokenizerIter) => self.next(rt),
  },
})

export function tokenizeAccelerator(): ModuleSpec {
  return { name: "_tokenize", types: [iteratorType] }
}
