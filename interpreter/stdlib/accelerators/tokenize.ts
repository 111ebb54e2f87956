// _tokenize: the tokenizer behind tokenize.generate_tokens. The machine's own tokenizer reads the text; comments and empty lines,
// which it skips, are found in the gaps between its tokens.

import { Token } from "../../../grammar/generated/terms.js"
import type { TokenList } from "../../../grammar/token-list.js"
import { tokenize } from "../../../grammar/tokenizer.js"
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

/// The tokens of a text as CPython's `tokenize` shows them, each a 5-tuple. Throws nothing: an error is handed to `fail`.
class TokenWalk {
  private readonly tokens: TokenList
  private readonly text: string
  private readonly starts: number[] = [0]
  private previousEnd = 0

  constructor(
    private readonly given: string,
    private readonly extra: boolean,
    private readonly fail: (tokens: TokenList) => never,
  ) {
    const text = given.replaceAll("\r\n", "\n")
    this.text = text === "" || text.endsWith("\n") ? text : `${text}\n`
    for (let i = this.text.indexOf("\n"); i >= 0; i = this.text.indexOf("\n", i + 1)) this.starts.push(i + 1)
    this.tokens = tokenize(this.text)
  }

  *run(): Generator<PyTuple> {
    const { tokens } = this
    const count = tokens.error === null ? tokens.count : tokens.count - 1
    for (let i = 0; i < count; i++) {
      const type = tokens.types[i]
      const isDedent = type === Token.dedent
      const start = type === Token.indent ? this.lineStartOf(tokens.starts[i]) : tokens.starts[i]
      if (type === Token.newline) yield* this.endOfLine(tokens.starts[i], tokens.ends[i])
      else {
        yield* this.gap(start)
        if (isDedent) yield this.token(Kind.DEDENT, "", start, start)
        else yield* this.plain(type, start, tokens.ends[i])
      }
      if (!isDedent) this.previousEnd = tokens.ends[i]
    }
    if (tokens.error?.message === "unexpected EOF while parsing") {
      yield* this.gap(this.text.length)
      throw unexpectedEnd(this.starts.length - 1)
    }
    if (tokens.error !== null) this.fail(tokens)
    yield* this.gap(this.text.length)
    const row = this.starts.length
    yield new PyTuple([Kind.ENDMARKER, "", new PyTuple([row, 0]), new PyTuple([row, 0]), ""])
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
    const kind = operator === undefined ? (plainKinds[type] ?? Kind.NAME) : this.extra ? Kind.OP : operator
    yield this.token(kind, text, start, end)
  }

  private *endOfLine(start: number, end: number): Generator<PyTuple> {
    const newline = end - 1
    yield* this.gap(start)
    const hash = this.text.slice(start, newline).indexOf("#")
    if (hash >= 0 && this.extra) yield this.token(Kind.COMMENT, this.text.slice(start + hash, newline), start + hash, newline)
    const implied = newline === this.text.length - 1 && !this.given.endsWith("\n")
    yield this.token(Kind.NEWLINE, implied ? "" : this.lineEnd(newline), newline, newline + 1)
  }

  // "\r\n" where the file has it.
  private lineEnd(newline: number): string {
    if (!this.given.includes("\r\n")) return "\n"
    const row = this.place(newline).row
    const line = this.given.split("\n")[row - 1]
    return line.endsWith("\r") ? "\r\n" : "\n"
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
        if (code === "\n" && this.extra) yield this.newlineAt(at)
        at++
      }
    }
    this.previousEnd = Math.max(end, this.previousEnd)
  }

  private newlineAt(at: number): PyTuple {
    const implied = at === this.text.length - 1 && !this.given.endsWith("\n")
    return this.token(Kind.NL, implied ? "" : this.lineEnd(at), at, at + 1)
  }

  private lineStartOf(at: number): number {
    return this.starts[this.place(at).row - 1]
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
    const lineBreak = kind === Kind.NEWLINE || kind === Kind.NL
    const to = lineBreak ? { row: from.row, column: from.column + 1 } : this.place(end)
    const places = [from, to].map(({ row, column }) => new PyTuple([row, column]))
    return new PyTuple([kind, text, places[0], places[1], this.lines(from.row, to.row)])
  }

  private lines(first: number, last: number): string {
    const text = this.text.slice(this.starts[first - 1], this.starts[last] ?? this.text.length)
    const isLast = (this.starts[last] ?? this.text.length) >= this.text.length
    return isLast && !this.given.endsWith("\n") ? text.replace(/\n$/, "") : text
  }
}

function unexpectedEnd(lineno: number): PyBaseException {
  const message = "unexpected EOF in multi-line statement"
  const error = newException(exceptionTypes.SyntaxError, message)
  return error.setField("msg", message).setField("lineno", lineno).setField("offset", 0)
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
