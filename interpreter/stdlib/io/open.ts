// open(): a file, its buffer, and text over it.

import { strValue } from "../../objects/boxed.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { typeError, valueError } from "../../objects/exceptions.js"
import { setAttribute } from "../../objects/operations/attributes.js"
import { callMethod } from "../../objects/operations/call.js"
import { asCInt, repr, truth } from "../../objects/operations/convert.js"
import type { Runtime } from "../../objects/runtime.js"
import { typeName } from "../../objects/typeof.js"
import type { Value } from "../../objects/value.js"
import { bufferedRandomType, bufferedReaderType, bufferedWriterType, makeBuffered } from "./buffered.js"
import { fileIOType, oneMode, type PyFileIO } from "./file-io.js"
import { newlinePolicy } from "./newlines.js"
import { PyTextWrapper, textStreamType } from "./text-core.js"
import { encodingOption, initText, textOption } from "./text-wrapper.js"

interface Mode {
  text: string
  /// What FileIO is told.
  raw: string
  update: boolean
  binary: boolean
  kind: string
}

/// The arguments of open(), in its order; all but the file may be left out by their defaults.
export function openFile(rt: Runtime, file: Value, options: readonly Value[]): Value {
  const [modeValue, bufferingValue, encoding, errors, newline, closefd, opener] = options
  const text = strValue(modeValue)
  if (text === undefined)
    throw typeError(`open() argument 'mode' must be str, not ${modeValue === null ? "None" : typeName(modeValue)}`)
  const buffering = asCInt(rt, bufferingValue)
  const policy = newlineArgument(newline)
  const mode = parseMode(rt, text)
  if (mode.binary) {
    if (encoding !== null) throw valueError("binary mode doesn't take an encoding argument")
    if (errors !== null) throw valueError("binary mode doesn't take an errors argument")
    if (newline !== null) throw valueError("binary mode doesn't take a newline argument")
    if (buffering === 1) {
      rt.warn(
        exceptionTypes.RuntimeWarning,
        "line buffering (buffering=1) isn't supported in binary mode, the default buffer size will be used",
      )
    }
  }
  const raw = rt.call(fileIOType, [file, mode.raw, truth(rt, closefd), opener]) as PyFileIO
  let result: Value = raw
  try {
    const isTerminal = buffering < 0 && truth(rt, callMethod(rt, raw, "isatty"))
    const lines = (buffering === 1 && !mode.binary) || isTerminal
    const size = buffering < 0 || buffering === 1 ? 4096 : buffering
    if (size === 0) {
      if (!mode.binary) throw valueError("can't have unbuffered text I/O")
      return raw
    }
    const type = mode.update ? bufferedRandomType : mode.kind === "r" ? bufferedReaderType : bufferedWriterType
    result = makeBuffered(rt, type, raw, size)
    if (mode.binary) return result
    const stream = new PyTextWrapper(textStreamType)
    const codec = { encoding: encodingOption(encoding, "open"), errors: textOption(errors, "errors", "strict", "open") }
    initText(rt, stream, result, { ...codec, policy: policy(), lineBuffering: lines, writeThrough: false })
    setAttribute(rt, stream, "mode", text)
    return stream
  } catch (error) {
    callMethod(rt, result, "close")
    throw error
  }
}

// Its type is looked at first, its value when the text stream is made.
function newlineArgument(newline: Value): () => ReturnType<typeof newlinePolicy> {
  if (newline !== null && strValue(newline) === undefined) newlinePolicy(newline, "open")
  return () => newlinePolicy(newline, "open")
}

function parseMode(rt: Runtime, text: string): Mode {
  const letters = new Set(text)
  const known = [...letters].every((c) => "rwaxtb+".includes(c))
  if (!known || letters.size !== text.length) throw valueError(`invalid mode: ${repr(rt, text)}`)
  const binary = letters.has("b")
  if (letters.has("t") && binary) throw valueError("can't have text and binary mode at once")
  const kinds = ["x", "r", "w", "a"].filter((kind) => letters.has(kind))
  if (kinds.length === 0) throw valueError(oneMode)
  if (kinds.length > 1) throw valueError("must have exactly one of create/read/write/append mode")
  const update = letters.has("+")
  return { text, raw: kinds[0] + (update ? "+" : ""), update, binary, kind: kinds[0] }
}
