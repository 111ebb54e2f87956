// The module `marshal`: CPython 3.13's own serialization, version 4, which its .pyc files hold.

import { bufferBytes, requireBuffer } from "../../objects/buffer.js"
import { PyByteArray } from "../../objects/bytearray.js"
import { PyBytes } from "../../objects/bytes.js"
import { typeError, valueError } from "../../objects/exceptions.js"
import { fn } from "../../objects/method.js"
import { callMethod } from "../../objects/operations/call.js"
import { asCInt, asIndex, truth } from "../../objects/operations/convert.js"
import type { Runtime } from "../../objects/runtime.js"
import { typeName } from "../../objects/typeof.js"
import type { Value } from "../../objects/value.js"
import type { ModuleSpec } from "../module.js"
import { formatVersion } from "./format.js"
import { type ByteSource, BytesAt, Unmarshaller } from "./reader.js"
import { marshalled } from "./writer.js"

export function marshalModule(): ModuleSpec {
  return {
    name: "marshal",
    doc: "Values of Python's core types and code objects as bytes, in the form that Python's own compiled files have.",
    constants: { version: formatVersion },
    functions: {
      dump: fn("(value, file, version=4, /, *, allow_code=True)", (rt, value: Value, file: Value, version: Value, code: Value) =>
        callMethod(rt, file, "write", [bytesOf(rt, value, version, code)]),
      ),
      dumps: fn("(value, version=4, /, *, allow_code=True)", (rt, value: Value, version: Value, code: Value) =>
        bytesOf(rt, value, version, code),
      ),
      load: fn("(file, /, *, allow_code=True)", (rt, file: Value, code: Value) => {
        const probe = callMethod(rt, file, "read", [0])
        if (bufferBytes(probe) === undefined) {
          throw typeError(`file.read() returned not bytes but ${probe === null ? "NoneType" : typeName(probe)}`)
        }
        return new Unmarshaller(rt, new FileSource(rt, file), truth(rt, code)).load()
      }),
      loads: fn("(bytes, /, *, allow_code=True)", (rt, bytes: Value, code: Value) =>
        new Unmarshaller(rt, new BytesAt(requireBuffer(bytes)), truth(rt, code)).load(),
      ),
    },
  }
}

function bytesOf(rt: Runtime, value: Value, version: Value, allowCode: Value): Value {
  return new PyBytes(marshalled(rt, value, asCInt(rt, version), truth(rt, allowCode)))
}

/// Reads just what an object takes, so that another may follow it in the file.
class FileSource implements ByteSource {
  constructor(
    private readonly rt: Runtime,
    private readonly file: Value,
  ) {}

  take(count: number): Uint8Array {
    const buffer = new PyByteArray(new Uint8Array(count))
    const read = count === 0 ? 0 : Number(asIndex(this.rt, callMethod(this.rt, this.file, "readinto", [buffer])))
    if (read > count) throw valueError(`read() returned too much data: ${count} bytes requested, ${read} returned`)
    return buffer.bytes.subarray(0, read)
  }
}
