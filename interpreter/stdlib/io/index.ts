// The io module.

import { strValue } from "../../objects/boxed.js"
import { builtinType, objectType } from "../../objects/builtin-types.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { fn } from "../../objects/method.js"
import { Signature } from "../../objects/signature.js"
import { TypeFlag } from "../../objects/type.js"
import type { Value } from "../../objects/value.js"
import type { ModuleSpec } from "../module.js"
import { bufferedRandomType, bufferedReaderType, bufferedWriterType, bytesIOType } from "./binary.js"
import { newlinePolicy, openFile } from "./open.js"
import { stringIOType } from "./string-io.js"
import { PyTextStream, textStreamType, unsupportedOperation } from "./text-stream.js"
import { WrapperDevice } from "./wrapper-device.js"

const flags = TypeFlag.BASETYPE | TypeFlag.HAS_DICT | TypeFlag.PYTHON_CLASS
const ioBaseType = builtinType("io.IOBase", objectType, flags)
const rawIOBaseType = builtinType("io.RawIOBase", ioBaseType, flags)
const bufferedIOBaseType = builtinType("io.BufferedIOBase", ioBaseType, flags)
const textIOBaseType = builtinType("io.TextIOBase", ioBaseType, flags)

const wrapperSignature = new Signature(
  "(buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False)",
)

textStreamType.slots.tp_new = (rt, cls, args, kwnames) => {
  const [buffer, encoding, errors, newline] = wrapperSignature.bind("TextIOWrapper", "TextIOWrapper", args, kwnames) as Value[]
  const name = strValue(encoding) ?? "utf-8"
  const device = new WrapperDevice(
    rt,
    buffer,
    name === "locale" ? "utf-8" : name,
    strValue(errors) ?? "strict",
    newlinePolicy(newline),
  )
  const stream = new PyTextStream(device)
  stream.cls = cls
  return stream
}
textStreamType.slots.tp_init = () => {}

const decoderPython = `
class IncrementalNewlineDecoder:
    """Codec used when reading a file in universal newlines mode."""

    def __init__(self, decoder, translate, errors="strict"):
        self.decoder = decoder
        self.translate = translate
        self._pending = False
        self._seen = 0

    def decode(self, input, final=False):
        output = input if self.decoder is None else self.decoder.decode(input, final=final)
        if self._pending and (output or final):
            output = "\\r" + output
            self._pending = False
        if output.endswith("\\r") and not final:
            output = output[:-1]
            self._pending = True
        crlf = output.count("\\r\\n")
        cr = output.count("\\r") - crlf
        lf = output.count("\\n") - crlf
        self._seen |= (lf and 1) | (cr and 2) | (crlf and 4)
        if self.translate:
            output = output.replace("\\r\\n", "\\n").replace("\\r", "\\n")
        return output

    def getstate(self):
        data, flag = (b"", 0) if self.decoder is None else self.decoder.getstate()
        return data, (flag << 1) | self._pending

    def setstate(self, state):
        data, flag = state
        self._pending = bool(flag & 1)
        if self.decoder is not None:
            self.decoder.setstate((data, flag >> 1))

    def reset(self):
        self._seen = 0
        self._pending = False
        if self.decoder is not None:
            self.decoder.reset()

    @property
    def newlines(self):
        return (None, "\\n", "\\r", ("\\r", "\\n"), "\\r\\n", ("\\n", "\\r\\n"), ("\\r", "\\r\\n"),
                ("\\r", "\\n", "\\r\\n"))[self._seen]


IncrementalNewlineDecoder.__module__ = "_io"
`

export function ioModule(): ModuleSpec {
  return {
    name: "io",
    types: [
      stringIOType,
      bytesIOType,
      textStreamType,
      bufferedReaderType,
      bufferedWriterType,
      bufferedRandomType,
      unsupportedOperation,
      ioBaseType,
      rawIOBaseType,
      bufferedIOBaseType,
      textIOBaseType,
    ],
    constants: {
      DEFAULT_BUFFER_SIZE: 8192,
      SEEK_SET: 0,
      SEEK_CUR: 1,
      SEEK_END: 2,
      BlockingIOError: exceptionTypes.BlockingIOError,
    },
    python: decoderPython,
    functions: {
      text_encoding: fn("(encoding, stacklevel=2, /)", (_rt, encoding: Value) => (encoding === null ? "locale" : encoding)),
      open_code: fn("(path)", (rt, path: Value) => openFile(rt, path, "rb", -1, null, null, null)),
      open: fn(
        "(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)",
        (rt, file: Value, mode: Value, buffering: Value, encoding: Value, errors: Value, newline: Value) =>
          openFile(rt, file, mode, buffering, encoding, errors, newline),
      ),
    },
  }
}
