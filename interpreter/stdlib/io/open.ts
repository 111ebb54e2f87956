// open().

import { strValue } from "../../objects/boxed.js"
import { PyBytes } from "../../objects/bytes.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { newException, typeError, valueError } from "../../objects/exceptions.js"
import { findAttribute } from "../../objects/operations/attributes.js"
import { callMethod } from "../../objects/operations/call.js"
import { repr } from "../../objects/operations/convert.js"
import type { Runtime } from "../../objects/runtime.js"
import { typeName } from "../../objects/typeof.js"
import type { Value } from "../../objects/value.js"
import { descriptors } from "../os/descriptors.js"
import { openBinary } from "./binary.js"
import { type NewlinePolicy, TextFileDevice } from "./devices.js"
import { osError, withHost } from "./errors.js"
import { flushOpenFiles, rememberOpenFile } from "./open-files.js"
import { PyTextStream } from "./text-stream.js"

interface Mode {
  kind: "r" | "w" | "a" | "x"
  update: boolean
  binary: boolean
}

export function openFile(
  rt: Runtime,
  file: Value,
  modeValue: Value,
  buffering: Value,
  encoding: Value,
  errors: Value,
  newline: Value,
): Value {
  const path = filePath(rt, file)
  const text = strValue(modeValue)
  if (text === undefined) throw typeError(`open() argument 'mode' must be str, not ${typeName(modeValue)}`)
  const mode = parseMode(rt, text)
  if (mode.binary) {
    if (encoding !== null) throw valueError("binary mode doesn't take an encoding argument")
    if (errors !== null) throw valueError("binary mode doesn't take an errors argument")
    if (newline !== null) throw valueError("binary mode doesn't take a newline argument")
  } else if (buffering === 0) throw valueError("can't have unbuffered text I/O")
  flushOpenFiles(rt)
  const content = initialContent(rt, path, mode, file)
  const stream = mode.binary
    ? openBinary(rt, path, text, mode, content)
    : openText(rt, path, text, mode, content, encodingName(encoding), strValue(errors) ?? "strict", newline)
  if (mode.kind !== "r" || mode.update) rememberOpenFile(rt, stream)
  return stream
}

function filePath(rt: Runtime, file: Value): string {
  const text = file instanceof PyBytes ? new TextDecoder().decode(file.bytes) : strValue(file)
  if (text?.includes("\0")) throw valueError("embedded null byte")
  if (text !== undefined) return text
  if (typeof file === "number") return descriptors(rt).get(file).path
  const fspath = findAttribute(rt, file, "__fspath__")
  if (fspath === undefined) throw typeError(`expected str, bytes or os.PathLike object, not ${typeName(file)}`)
  return filePath(rt, rt.call(fspath, []))
}

function parseMode(rt: Runtime, text: string): Mode {
  const letters = new Set(text)
  const known = [...letters].every((c) => "rwaxtb+".includes(c))
  if (!known || letters.size !== text.length) throw valueError(`invalid mode: ${repr(rt, text)}`)
  if (letters.has("t") && letters.has("b")) throw valueError("can't have text and binary mode at once")
  const kinds = ["r", "w", "a", "x"].filter((kind) => letters.has(kind))
  if (kinds.length !== 1) throw valueError("must have exactly one of create/read/write/append mode")
  return { kind: kinds[0] as Mode["kind"], update: letters.has("+"), binary: letters.has("b") }
}

function initialContent(rt: Runtime, path: string, mode: Mode, file: Value): Uint8Array {
  const { host } = rt
  const info = withHost(rt, file, () => host.stat(path))
  if (info?.isDirectory === true) throw osError(rt, "EISDIR", file)
  if (mode.kind === "r" && info === null) throw osError(rt, "ENOENT", file)
  if (mode.kind === "x" && info !== null) throw osError(rt, "EEXIST", file)
  if (mode.kind === "w" || mode.kind === "x" || info === null) {
    withHost(rt, file, () => host.writeFile(path, new Uint8Array(0), false))
    return new Uint8Array(0)
  }
  const bytes = withHost(rt, file, () => host.readFile(path))
  if (bytes === null) throw osError(rt, "ENOENT", file)
  return bytes
}

function openText(
  rt: Runtime,
  path: string,
  modeText: string,
  mode: Mode,
  content: Uint8Array,
  encoding: string,
  errors: string,
  newline: Value,
): PyTextStream {
  const policy = newlinePolicy(newline)
  const decoded = callMethod(rt, new PyBytes(content), "decode", [encoding, errors]) as string
  const readable = mode.kind === "r" || mode.update
  const writable = mode.kind !== "r" || mode.update
  const save = (text: string): void => {
    const bytes = callMethod(rt, text, "encode", [encoding, errors])
    if (!(bytes instanceof PyBytes)) throw newException(exceptionTypes.TypeError, "encoder must return bytes")
    withHost(rt, path, () => rt.host.writeFile(path, bytes.bytes, false))
  }
  const name = modeText.replace("t", "")
  return new PyTextStream(
    new TextFileDevice(path, name, encoding, errors, readable, writable, mode.kind === "a", decoded, policy, save),
  )
}

// "locale" is UTF-8, whatever the host's locale is.
function encodingName(encoding: Value): string {
  const name = strValue(encoding) ?? "utf-8"
  return name === "locale" ? "utf-8" : name
}

/// What open()'s `newline` argument means.
export function newlinePolicy(newline: Value): NewlinePolicy {
  if (newline === null) return { translateIn: true, lineEnd: "\n", lineOut: "\n" }
  const text = strValue(newline)
  if (text === undefined) throw typeError(`open() argument 'newline' must be str or None, not ${typeName(newline)}`)
  if (!["", "\n", "\r", "\r\n"].includes(text)) throw valueError(`illegal newline value: '${text}'`)
  return { translateIn: false, lineEnd: text, lineOut: text === "" ? "\n" : text }
}
