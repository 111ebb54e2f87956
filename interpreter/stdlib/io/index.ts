// The io module.

import { builtinType, objectType } from "../../objects/builtin-types.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { fn } from "../../objects/method.js"
import { TypeFlag } from "../../objects/type.js"
import type { Value } from "../../objects/value.js"
import type { ModuleSpec } from "../module.js"
import { bufferedRandomType, bufferedReaderType, bufferedWriterType, bytesIOType } from "./binary.js"
import { openFile } from "./open.js"
import { stringIOType } from "./string-io.js"
import { textStreamType, unsupportedOperation } from "./text-stream.js"

const flags = TypeFlag.BASETYPE | TypeFlag.HAS_DICT | TypeFlag.PYTHON_CLASS
const ioBaseType = builtinType("io.IOBase", objectType, flags)
const textIOBaseType = builtinType("io.TextIOBase", ioBaseType, flags)

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
      textIOBaseType,
    ],
    constants: {
      DEFAULT_BUFFER_SIZE: 8192,
      SEEK_SET: 0,
      SEEK_CUR: 1,
      SEEK_END: 2,
      BlockingIOError: exceptionTypes.BlockingIOError,
    },
    functions: {
      open: fn(
        "(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)",
        (rt, file: Value, mode: Value, buffering: Value, encoding: Value, errors: Value, newline: Value) =>
          openFile(rt, file, mode, buffering, encoding, errors, newline),
      ),
    },
  }
}
