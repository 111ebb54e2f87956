// TextIOWrapper as Python sees it.

import { strValue } from "../../objects/boxed.js"
import { defineType } from "../../objects/define.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { attributeError, newException, typeError, valueError } from "../../objects/exceptions.js"
import { getset, member, method } from "../../objects/method.js"
import { findAttribute, getAttribute } from "../../objects/operations/attributes.js"
import { callMethod } from "../../objects/operations/call.js"
import { asCInt, asSsize, repr, truth } from "../../objects/operations/convert.js"
import type { Runtime } from "../../objects/runtime.js"
import { Signature } from "../../objects/signature.js"
import { typeName } from "../../objects/typeof.js"
import { done, type Value } from "../../objects/value.js"
import { codePointLength } from "./code-points.js"
import { textCodec } from "./decoders.js"
import { NewlineDecoder, type NewlinePolicy, newlinePolicy } from "./newlines.js"
import { openFiles } from "./open-files.js"
import { cannotPickle, inTurn, optionalSize, PyByteLayer, unsupported } from "./streams.js"
import { PyTextWrapper, textStreamType } from "./text-core.js"

export interface TextOptions {
  encoding: string
  errors: string
  policy: NewlinePolicy
  lineBuffering: boolean
  writeThrough: boolean
}

/// Text over a bytes stream. Raises what the encoding or the stream say no to.
export function initText(rt: Runtime, self: PyTextWrapper, buffer: Value, options: TextOptions): void {
  self.ready = false
  self.detached = false
  self.buffer = buffer
  self.lineBuffering = options.lineBuffering
  self.writeThrough = options.writeThrough
  self.dropDecoded()
  setCodec(rt, self, options)
  self.seekable = self.telling = truth(rt, callMethod(rt, buffer, "seekable"))
  fixEncoderState(rt, self)
  self.ready = true
  if (self.encoder !== null && buffer instanceof PyByteLayer && buffer.isOnFile) openFiles(rt).texts.add(self)
}

function setCodec(rt: Runtime, self: PyTextWrapper, { encoding, errors, policy }: TextOptions): void {
  const codec = textCodec(rt, encoding)
  self.encoding = encoding
  self.errors = errors
  self.policy = policy
  self.asciiSafe =
    !/^(utf[-_]?(16|32|7)|utf[-_]?8[-_]sig)/i.test(encoding) && /^(utf|ascii|us-ascii|latin|iso|cp|l1|u8|8859)/i.test(encoding)
  self.decoder = null
  self.encoder = null
  if (self.buffer === null) return
  if (truth(rt, callMethod(rt, self.buffer, "readable"))) {
    const decoder = codec.decoder(rt, errors)
    self.decoder = policy.universal ? new NewlineDecoder(decoder, policy.translate) : decoder
  }
  if (truth(rt, callMethod(rt, self.buffer, "writable"))) self.encoder = codec.encoder(rt, errors)
}

// In the middle of a file no byte order mark is due.
function fixEncoderState(rt: Runtime, self: PyTextWrapper): void {
  if (!self.seekable || self.encoder === null) return
  const position = callMethod(rt, self.buffer, "tell")
  if (position !== 0) self.encoder.setStart(rt, false)
}

const signature = new Signature("(buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False)")

/// The text of an option that may be None. `who` is the callable.
export function textOption(value: Value, name: string, otherwise: string, who: string): string {
  if (value === null) return otherwise
  const text = strValue(value)
  if (text === undefined) throw typeError(`${who}() argument '${name}' must be str or None, not ${typeName(value)}`)
  if (text.includes("\0")) throw valueError("embedded null character")
  return text
}

/// The encoding's name; "locale" and None are UTF-8, whatever the host's locale is.
export function encodingOption(value: Value, who: string): string {
  const name = textOption(value, "encoding", "UTF-8", who)
  return name === "locale" ? "UTF-8" : name
}

function reconfigure(rt: Runtime, self: PyTextWrapper, args: readonly (Value | undefined)[]): Value {
  self.check()
  const [encoding, errors, newline, lineBuffering, writeThrough] = args
  const changes = encoding !== null || errors !== null || newline !== undefined
  if (self.hasRead && changes) {
    throw unsupported("It is not possible to set the encoding or newline of stream after the first read")
  }
  const lines = lineBuffering === null ? self.lineBuffering : truth(rt, lineBuffering as Value)
  const through = writeThrough === null ? self.writeThrough : truth(rt, writeThrough as Value)
  const policy = newline === undefined ? self.policy : newlinePolicy(newline, "reconfigure")
  const name = encoding === null ? self.encoding : encodingOption(encoding as Value, "reconfigure")
  const otherwise = encoding === null ? self.errors : "strict"
  const handler = textOption(errors as Value, "errors", otherwise, "reconfigure")
  callMethod(rt, self, "flush")
  if (changes) {
    if (self.host !== null && (name !== self.encoding || policy.lineOut !== "\n" || !policy.translate)) self.takeBuffer(rt)
    if (self.buffer === null) {
      textCodec(rt, name)
      self.errors = handler
    } else {
      setCodec(rt, self, { encoding: name, errors: handler, policy, lineBuffering: lines, writeThrough: through })
      fixEncoderState(rt, self)
    }
  }
  self.lineBuffering = lines
  self.writeThrough = through
  return null
}

function checked(self: PyTextWrapper): PyTextWrapper {
  self.check()
  return self
}

// What is asked of the bytes below; a standard stream of the host answers itself.
const forwarded = (name: string, ofHost: (rt: Runtime, self: PyTextWrapper) => Value) =>
  method("(self, /)", (rt, self: PyTextWrapper) => {
    self.check()
    return self.buffer === null ? ofHost(rt, self) : callMethod(rt, self.buffer, name)
  })

defineType(textStreamType, {
  doc: "Character and line based layer over a BufferedIOBase object, buffer.\n\nencoding gives the name of the encoding that the stream will be\ndecoded or encoded with. It defaults to locale.getencoding().\n\nerrors determines the strictness of encoding and decoding (see\nhelp(codecs.Codec) or the documentation for codecs.register) and\ndefaults to \"strict\".\n\nnewline controls how line endings are handled. It can be None, '',\n'\\n', '\\r', and '\\r\\n'.  It works as follows:\n\n* On input, if newline is None, universal newlines mode is\n  enabled. Lines in the input can end in '\\n', '\\r', or '\\r\\n', and\n  these are translated into '\\n' before being returned to the\n  caller. If it is '', universal newline mode is enabled, but line\n  endings are returned to the caller untranslated. If it has any of\n  the other legal values, input lines are only terminated by the given\n  string, and the line ending is returned to the caller untranslated.\n\n* On output, if newline is None, any '\\n' characters written are\n  translated to the system default line separator, os.linesep. If\n  newline is '' or '\\n', no translation takes place. If newline is any\n  of the other legal values, any '\\n' characters written are translated\n  to the given string.\n\nIf line_buffering is True, a call to flush is implied when a call to\nwrite contains a newline character.",
  slots: {
    tp_new: (_rt, cls) => new PyTextWrapper(cls),
    tp_init: (rt, self: PyTextWrapper, args, kwnames) => {
      self.ready = false
      const who = "TextIOWrapper"
      const [buffer, encoding, errors, newline, lines, through] = signature.bind(who, who, args, kwnames) as Value[]
      initText(rt, self, buffer, {
        encoding: encodingOption(encoding, who),
        errors: textOption(errors, "errors", "strict", who),
        policy: newlinePolicy(newline, who),
        lineBuffering: truth(rt, lines),
        writeThrough: truth(rt, through),
      })
    },
    tp_repr: (rt, self: PyTextWrapper) => {
      self.check()
      if (!rt.enterRepr(self))
        throw newException(exceptionTypes.RuntimeError, `reentrant call inside ${self.cls.tpName}.__repr__`)
      try {
        return `<${self.cls.tpName}${shown(rt, self, "name")}${shown(rt, self, "mode")} encoding='${self.encoding}'>`
      } finally {
        rt.leaveRepr(self)
      }
    },
    tp_iternext: (rt, self: PyTextWrapper) => {
      self.check()
      self.telling = false
      const line = self.cls === textStreamType ? self.readLine(rt, -1) : lineOf(callMethod(rt, self, "readline"))
      if (line !== "") return line
      self.endOfLines()
      return done
    },
  },
  methods: {
    __reduce__: method("(self, /)", cannotPickle),
    __reduce_ex__: method("(self, object, /)", cannotPickle),
    detach: method("(self, /)", (rt, self: PyTextWrapper) => {
      self.check()
      callMethod(rt, self, "flush")
      const buffer = self.takeBuffer(rt)
      self.buffer = null
      self.detached = true
      self.ready = false
      return buffer
    }),
    reconfigure: method(
      "(self, /, *, encoding=None, errors=None, newline=<unrepresentable>, line_buffering=None, write_through=None)",
      (rt, self: PyTextWrapper, ...args: (Value | undefined)[]) => reconfigure(rt, self, args),
      "Reconfigure the text stream with new parameters.\n\nThis also does an implicit stream flush.",
    ),
    write: method("(self, text, /)", (rt, self: PyTextWrapper, value: Value) => {
      self.check()
      const text = strValue(value)
      if (text === undefined) throw typeError(`write() argument must be str, not ${value === null ? "None" : typeName(value)}`)
      self.checkOpen(rt)
      self.writeText(rt, text)
      return codePointLength(text)
    }),
    read: method("(self, size=-1, /)", (rt, self: PyTextWrapper, size: Value) => {
      self.check()
      return self.read(rt, optionalSize(rt, size))
    }),
    readline: method("(self, size=-1, /)", (rt, self: PyTextWrapper, size: Value) => {
      self.check()
      return self.readLine(rt, size === null ? -1 : asSsize(rt, size))
    }),
    flush: method("(self, /)", (rt, self: PyTextWrapper) => {
      self.checkOpen(rt)
      self.flush(rt)
      return null
    }),
    close: method("(self, /)", (rt, self: PyTextWrapper) => {
      self.check()
      if (self.isClosedNow(rt)) return null
      if (self.buffer === null) {
        self.host?.flush()
        self.isClosed = true
        return null
      }
      inTurn(
        () => void callMethod(rt, self, "flush"),
        () => void callMethod(rt, self.buffer, "close"),
      )
      return null
    }),
    fileno: forwarded("fileno", (_rt, self) => self.hostFd),
    seekable: forwarded("seekable", () => false),
    readable: forwarded("readable", (_rt, self) => self.decoder !== null),
    writable: forwarded("writable", (_rt, self) => self.encoder !== null),
    isatty: method("(self, /)", (rt, self: PyTextWrapper) => {
      self.check()
      if (self.buffer !== null) return callMethod(rt, self.buffer, "isatty")
      self.checkOpen(rt)
      return rt.host.isTerminal(self.hostFd)
    }),
    seek: method(
      "(self, cookie, whence=0, /)",
      (rt, self: PyTextWrapper, cookie: Value, whence: Value) => self.seek(rt, self, cookie, asCInt(rt, whence)),
      "Set the stream position, and return the new stream position.\n\n  cookie\n    Zero or an opaque number returned by tell().\n  whence\n    The relative position to seek from.\n\nFour operations are supported, given by the following argument\ncombinations:\n\n- seek(0, SEEK_SET): Rewind to the start of the stream.\n- seek(cookie, SEEK_SET): Restore a previous position.\n- seek(0, SEEK_END): Fast-forward to the end of the stream.\n- seek(0, SEEK_CUR): Leave the current stream position unchanged.\n\nAny other argument combinations are invalid,\nand may raise exceptions.",
    ),
    tell: method(
      "(self, /)",
      (rt, self: PyTextWrapper) => self.tell(rt, self),
      "Return the stream position as an opaque number.\n\nThe return value of tell() can be given as input to seek(), to restore a\nprevious stream position.",
    ),
    truncate: method("(self, pos=None, /)", (rt, self: PyTextWrapper, pos: Value) => {
      self.check()
      callMethod(rt, self, "flush")
      return callMethod(rt, self.takeBuffer(rt), "truncate", [pos])
    }),
  },
  attributes: {
    name: getset((rt, self: PyTextWrapper) => {
      self.check()
      return self.buffer === null ? self.hostName : getAttribute(rt, self.buffer, "name")
    }),
    _finalizing: member(() => false),
    encoding: member((_rt, self: PyTextWrapper) => checked(self).encoding),
    buffer: member((rt, self: PyTextWrapper) => {
      const buffer = self.takeBuffer(rt)
      if (buffer === null) throw attributeError("'_io.TextIOWrapper' object has no attribute 'buffer'", self, "buffer")
      return buffer
    }),
    errors: getset((_rt, self: PyTextWrapper) => checked(self).errors),
    newlines: getset((_rt, self: PyTextWrapper) => checked(self).newlines),
    line_buffering: member((_rt, self: PyTextWrapper) => self.lineBuffering),
    write_through: member((_rt, self: PyTextWrapper) => self.writeThrough),
    closed: getset((rt, self: PyTextWrapper) => {
      self.check()
      return self.buffer === null ? self.isClosed : getAttribute(rt, self.buffer, "closed")
    }),
    _CHUNK_SIZE: getset(
      (_rt, self: PyTextWrapper) => checked(self).chunkSize,
      (rt, self: PyTextWrapper, value) => {
        self.check()
        if (value === undefined) throw attributeError("cannot delete attribute", self, "_CHUNK_SIZE")
        const n = asSsize(rt, value)
        if (n <= 0) throw valueError("a strictly positive integer is required")
        self.chunkSize = n
      },
    ),
  },
})

function shown(rt: Runtime, self: PyTextWrapper, name: string): string {
  try {
    const value = findAttribute(rt, self, name)
    return value === undefined ? "" : ` ${name}=${repr(rt, value)}`
  } catch (error) {
    if ((error as { cls?: { isSubtype(type: unknown): boolean } } | null)?.cls?.isSubtype(exceptionTypes.ValueError) === true)
      return ""
    throw error
  }
}

function lineOf(value: Value): string {
  const text = strValue(value)
  if (text !== undefined) return text
  throw newException(
    exceptionTypes.OSError,
    `readline() should have returned a str object, not '${value === null ? "NoneType" : typeName(value)}'`,
  )
}
