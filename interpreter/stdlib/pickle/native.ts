// `_pickle`: the pickler, the unpickler and the functions that use them once.

import { requireBuffer } from "../../objects/buffer.js"
import { PyBytes } from "../../objects/bytes.js"
import { fn } from "../../objects/method.js"
import { truth } from "../../objects/operations/convert.js"
import type { Runtime } from "../../objects/runtime.js"
import type { Value } from "../../objects/value.js"
import type { ModuleSpec } from "../module.js"
import { pickleBufferType } from "./buffer.js"
import { pickleDocs as docs } from "./docs.js"
import { pickleErrorType, picklingErrorType, unpicklingErrorType } from "./errors.js"
import { checkBufferCallback, picklerType, protocolOf, writeMethod } from "./pickler.js"
import { PickleReader } from "./reader.js"
import { Saver } from "./save.js"
import { loadArguments, loadPlainly, unpicklerType } from "./unpickler.js"
import { PickleWriter } from "./writer.js"

function dumpTo(rt: Runtime, send: ((bytes: Uint8Array) => void) | null, [value, protocol, fix, callback]: Value[]): Uint8Array {
  const number = protocolOf(rt, protocol)
  const out = new PickleWriter(send)
  new Saver(rt, out, new Map(), {
    protocol: number,
    binary: number > 0,
    fixImports: truth(rt, fix) && number < 3,
    fast: false,
    bufferCallback: checkBufferCallback(callback, number),
  }).dump(value)
  return out.finish()
}

export function pickleAccelerator(): ModuleSpec {
  return {
    name: "_pickle",
    doc: "Optimized C implementation for the Python pickle module.",
    types: [pickleErrorType, picklingErrorType, unpicklingErrorType, picklerType, unpicklerType, pickleBufferType],
    functions: {
      dump: fn(
        "(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None)",
        (rt, value: Value, file: Value, protocol: Value, fix: Value, callback: Value) => {
          protocolOf(rt, protocol)
          const write = writeMethod(rt, file)
          dumpTo(rt, (bytes) => void rt.call(write, [new PyBytes(bytes)]), [value, protocol, fix, callback])
          return null
        },
        docs.dump,
      ),
      dumps: fn(
        "(obj, protocol=None, *, fix_imports=True, buffer_callback=None)",
        (rt, ...args: Value[]) => new PyBytes(dumpTo(rt, null, args)),
        docs.dumps,
      ),
      load: fn(
        "(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None)",
        (rt, file: Value, ...args: Value[]) => {
          const given = loadArguments(rt, "load", args)
          return loadPlainly(rt, PickleReader.ofFile(rt, file), given)
        },
        docs.load,
      ),
      loads: fn(
        "(data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None)",
        (rt, data: Value, ...args: Value[]) => {
          const given = loadArguments(rt, "loads", args)
          return loadPlainly(rt, PickleReader.ofBytes(requireBuffer(data)), given)
        },
        docs.loads,
      ),
    },
  }
}
