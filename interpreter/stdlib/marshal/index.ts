// The marshal module.

import { bufferBytes, requireBuffer } from "../../objects/buffer.js"
import { PyBytes } from "../../objects/bytes.js"
import { typeError } from "../../objects/exceptions.js"
import { fn } from "../../objects/method.js"
import { callMethod } from "../../objects/operations/call.js"
import { asIndex, truth } from "../../objects/operations/convert.js"
import type { Runtime } from "../../objects/runtime.js"
import { typeName } from "../../objects/typeof.js"
import type { Value } from "../../objects/value.js"
import type { ModuleSpec } from "../module.js"
import { type ByteSource, unmarshalled } from "./read.js"
import { marshalled, type WriteOptions } from "./write.js"

const doc =
  "This module contains functions that can read and write Python values in\na binary format. The format is specific to Python, but " +
  "independent of\nmachine architecture issues."

export function marshalModule(): ModuleSpec {
  const options = (rt: Runtime, version: Value, allowsCode: Value): WriteOptions => ({
    version: Number(asIndex(rt, version)),
    allowsCode: truth(rt, allowsCode),
  })
  return {
    name: "marshal",
    doc,
    constants: { version: 4 },
    functions: {
      dumps: fn(
        "(value, version=4, /, *, allow_code=True)",
        (rt, value: Value, version: Value, allowsCode: Value) =>
          new PyBytes(marshalled(rt, value, options(rt, version, allowsCode))),
      ),
      dump: fn(
        "(value, file, version=4, /, *, allow_code=True)",
        (rt, value: Value, file: Value, version: Value, allowsCode: Value) => {
          return callMethod(rt, file, "write", [new PyBytes(marshalled(rt, value, options(rt, version, allowsCode)))])
        },
      ),
      loads: fn("(bytes, /, *, allow_code=True)", (rt, bytes: Value, allowsCode: Value) =>
        unmarshalled(rt, fromBytes(requireBuffer(bytes)), truth(rt, allowsCode)),
      ),
      load: fn("(file, /, *, allow_code=True)", (rt, file: Value, allowsCode: Value) =>
        unmarshalled(rt, fromFile(rt, file), truth(rt, allowsCode)),
      ),
    },
  }
}

function fromBytes(given: Uint8Array): ByteSource {
  const bytes = given.slice()
  let at = 0
  return (n) => bytes.subarray(at, (at = Math.min(at + n, bytes.length)))
}

// No more is read than the value has.
function fromFile(rt: Runtime, file: Value): ByteSource {
  return (n) => {
    const data = callMethod(rt, file, "read", [n])
    const bytes = bufferBytes(data)
    if (bytes === undefined) throw typeError(`file.read() returned not bytes but ${typeName(data)}`)
    return bytes
  }
}
