// Line ends of text that comes in pieces: NewlineDecoder makes "\n" of them and remembers which it saw. Also IncrementalNewlineDecoder.

import { strValue } from "../../objects/boxed.js"
import { builtinType, objectType } from "../../objects/builtin-types.js"
import { PyBytes } from "../../objects/bytes.js"
import { defineType } from "../../objects/define.js"
import { typeError, valueError } from "../../objects/exceptions.js"
import { getset, method } from "../../objects/method.js"
import { callMethod } from "../../objects/operations/call.js"
import { asIndex, truth } from "../../objects/operations/convert.js"
import { reprOfString } from "../../objects/primitives/str.js"
import type { Runtime } from "../../objects/runtime.js"
import { Signature } from "../../objects/signature.js"
import { PyTuple } from "../../objects/tuple.js"
import { type PyType, TypeFlag } from "../../objects/type.js"
import { typeName } from "../../objects/typeof.js"
import { AttributedObject, type Value } from "../../objects/value.js"
import { type DecoderState, decodedText, type IncrementalDecoder, intOf } from "./decoders.js"

const CR = 1
const LF = 2
const CRLF = 4

export class NewlineTranslator {
  /// A "\r" that waits for what follows.
  pendingReturn = false
  private seen = 0
  constructor(readonly translate: boolean) {}

  pass(text: string, final: boolean): string {
    let output = text
    if (this.pendingReturn && (final || output.length > 0)) {
      output = `\r${output}`
      this.pendingReturn = false
    }
    if (!final && output.endsWith("\r")) {
      output = output.slice(0, -1)
      this.pendingReturn = true
    }
    if (!output.includes("\r")) {
      if (output.includes("\n")) this.seen |= LF
      return output
    }
    this.note(output)
    return this.translate ? output.replace(/\r\n?/g, "\n") : output
  }

  private note(text: string): void {
    for (const [end] of text.matchAll(/\r\n|\r|\n/g)) {
      this.seen |= end === "\n" ? LF : end === "\r" ? CR : CRLF
      if (this.seen === (CR | LF | CRLF)) return
    }
  }

  reset(): void {
    this.seen = 0
    this.pendingReturn = false
  }

  get newlines(): Value {
    const found = [...(this.seen & CR ? ["\r"] : []), ...(this.seen & LF ? ["\n"] : []), ...(this.seen & CRLF ? ["\r\n"] : [])]
    return found.length === 0 ? null : found.length === 1 ? found[0] : new PyTuple(found)
  }
}

/// A decoder with line ends translated, or only noted.
export class NewlineDecoder implements IncrementalDecoder {
  readonly translator: NewlineTranslator
  constructor(
    private readonly inner: IncrementalDecoder,
    translate: boolean,
  ) {
    this.translator = new NewlineTranslator(translate)
  }

  decode(rt: Runtime, input: Uint8Array, final: boolean): string {
    return this.translator.pass(this.inner.decode(rt, input, final), final)
  }

  getState(rt: Runtime): DecoderState {
    const [pending, flags] = this.inner.getState(rt)
    return [pending, (flags << 1n) | (this.translator.pendingReturn ? 1n : 0n)]
  }

  setState(rt: Runtime, [pending, flags]: DecoderState): void {
    this.translator.pendingReturn = (flags & 1n) === 1n
    this.inner.setState(rt, [pending, flags >> 1n])
  }

  reset(rt: Runtime): void {
    this.translator.reset()
    this.inner.reset(rt)
  }
}

export const newlineDecoderType = builtinType("_io.IncrementalNewlineDecoder", objectType, TypeFlag.BASETYPE)
const signature = new Signature("(decoder, translate, errors='strict')")

class PyNewlineDecoder extends AttributedObject {
  cls: PyType
  decoder: Value = null
  translator: NewlineTranslator | null = null
  constructor(cls: PyType) {
    super()
    this.cls = cls
  }

  get ready(): NewlineTranslator {
    if (this.translator === null) throw valueError("IncrementalNewlineDecoder.__init__() not called")
    return this.translator
  }
}

defineType(newlineDecoderType, {
  doc: "Codec used when reading a file in universal newlines mode.\n\nIt wraps another incremental decoder, translating \\r\\n and \\r into \\n.\nIt also records the types of newlines encountered.  When used with\ntranslate=False, it ensures that the newline sequence is returned in\none piece. When used with decoder=None, it expects unicode strings as\ndecode input and translates newlines without first invoking an external\ndecoder.",
  slots: {
    tp_new: (_rt, cls) => new PyNewlineDecoder(cls),
    tp_init: (rt, self: PyNewlineDecoder, args, kwnames) => {
      const name = "IncrementalNewlineDecoder"
      const [decoder, translate] = signature.bind(name, name, args, kwnames) as Value[]
      self.decoder = decoder
      self.translator = new NewlineTranslator(truth(rt, translate))
    },
  },
  methods: {
    decode: method("(self, /, input, final=False)", (rt, self: PyNewlineDecoder, input: Value, final: Value) => {
      const last = truth(rt, final)
      const translator = self.ready
      const output = self.decoder === null ? input : callMethod(rt, self.decoder, "decode", [input, last])
      return translator.pass(decodedText(output), last)
    }),
    getstate: method("(self, /)", (rt, self: PyNewlineDecoder) => {
      const bit = self.ready.pendingReturn ? 1n : 0n
      if (self.decoder === null) return new PyTuple([new PyBytes(new Uint8Array(0)), intOf(bit)])
      const state = callMethod(rt, self.decoder, "getstate")
      if (!(state instanceof PyTuple)) throw typeError("illegal decoder state")
      const [pending, flags] = state.items
      return new PyTuple([pending, intOf((BigInt(asIndex(rt, flags)) << 1n) | bit)])
    }),
    setstate: method("(self, state, /)", (rt, self: PyNewlineDecoder, state: Value) => {
      const translator = self.ready
      if (!(state instanceof PyTuple)) throw typeError("state argument must be a tuple")
      const [pending, flagsValue] = state.items
      if (state.items.length !== 2) throw typeError("setstate(): illegal state argument")
      const flags = BigInt(asIndex(rt, flagsValue))
      translator.pendingReturn = (flags & 1n) === 1n
      if (self.decoder !== null) callMethod(rt, self.decoder, "setstate", [new PyTuple([pending, intOf(flags >> 1n)])])
      return null
    }),
    reset: method("(self, /)", (rt, self: PyNewlineDecoder) => {
      self.ready.reset()
      if (self.decoder !== null) callMethod(rt, self.decoder, "reset")
      return null
    }),
  },
  attributes: { newlines: getset((_rt, self: PyNewlineDecoder) => self.ready.newlines) },
})

/// How `newline` of open(), TextIOWrapper and StringIO is to be taken.
export interface NewlinePolicy {
  /// Reading: any of the three ends a line; with `translate` it becomes "\n".
  universal: boolean
  translate: boolean
  /// Reading: what ends a line when not universal.
  lineEnd: string
  /// Writing: what "\n" becomes.
  lineOut: string
}

export function newlinePolicy(newline: Value, who: string): NewlinePolicy {
  const text = newline === null ? null : strValue(newline)
  if (text === undefined) throw typeError(`${who}() argument 'newline' must be str or None, not ${typeName(newline)}`)
  if (text !== null && !["", "\n", "\r", "\r\n"].includes(text)) {
    throw valueError(`illegal newline value: ${who === "StringIO" ? reprOfString(text) : text}`)
  }
  return {
    universal: text === null || text === "",
    translate: text === null,
    lineEnd: text === null || text === "" ? "\n" : text,
    lineOut: text === null || text === "" ? "\n" : text,
  }
}

/// Where the line that starts at `from` ends (behind its line end); -1 when it doesn't.
export function lineEndAfter(text: string, from: number, policy: NewlinePolicy): number {
  if (!policy.universal || policy.translate) {
    const found = text.indexOf(policy.lineEnd, from)
    return found < 0 ? -1 : found + policy.lineEnd.length
  }
  const newline = text.indexOf("\n", from)
  const carriage = text.indexOf("\r", from)
  if (carriage < 0 || (newline >= 0 && newline < carriage)) return newline < 0 ? -1 : newline + 1
  return text[carriage + 1] === "\n" ? carriage + 2 : carriage + 1
}
