// The io module, and _io below it.

import { exceptionTypes } from "../../objects/exception-types.js"
import { fn } from "../../objects/method.js"
import type { Value } from "../../objects/value.js"
import type { ModuleSpec } from "../module.js"
import "./base.js"
import { bufferedPairType, bufferedRandomType, bufferedReaderType, bufferedWriterType } from "./buffered.js"
import { bytesIOType } from "./bytes-io.js"
import { fileIOType } from "./file-io.js"
import { newlineDecoderType } from "./newlines.js"
import { openFile } from "./open.js"
import { BUFFER_SIZE, bufferedBaseType, ioBaseType, rawBaseType, textBaseType, unsupportedOperation } from "./streams.js"
import { stringIOType } from "./string-io.js"
import { textStreamType } from "./text-core.js"
import "./text-wrapper.js"

/// `_io`: everything but the abstract classes.
export function nativeIoModule(): ModuleSpec {
  return {
    name: "_io",
    types: [
      ioBaseType,
      rawBaseType,
      bufferedBaseType,
      textBaseType,
      fileIOType,
      bytesIOType,
      stringIOType,
      bufferedReaderType,
      bufferedWriterType,
      bufferedRandomType,
      bufferedPairType,
      textStreamType,
      newlineDecoderType,
      unsupportedOperation,
    ],
    constants: { DEFAULT_BUFFER_SIZE: BUFFER_SIZE, BlockingIOError: exceptionTypes.BlockingIOError },
    functions: {
      text_encoding: fn("(encoding, stacklevel=2, /)", (_rt, encoding: Value) => (encoding === null ? "locale" : encoding)),
      open_code: fn("(path)", (rt, path: Value) => openFile(rt, path, ["rb", -1, null, null, null, true, null])),
      open: fn(
        "(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)",
        (rt, file: Value, ...options: Value[]) => openFile(rt, file, options),
      ),
    },
  }
}

/// `io`, with abstract classes that other classes can be registered with.
export function ioModule(): ModuleSpec {
  const native = nativeIoModule()
  const constants = {
    ...native.constants,
    SEEK_SET: 0,
    SEEK_CUR: 1,
    SEEK_END: 2,
  }
  return {
    ...native,
    name: "io",
    constants,
    python: abstractPython,
    setup: (rt, module) => {
      rt.importModule("_io")
      module.dict.setString("open", rt.builtins.getString("open") as Value)
    },
  }
}

const abstractPython = `
import abc

__all__ = ["BlockingIOError", "open", "open_code", "IOBase", "RawIOBase", "FileIO", "BytesIO", "StringIO", "BufferedIOBase",
           "BufferedReader", "BufferedWriter", "BufferedRWPair", "BufferedRandom", "TextIOBase", "TextIOWrapper",
           "UnsupportedOperation", "SEEK_SET", "SEEK_CUR", "SEEK_END", "DEFAULT_BUFFER_SIZE", "IncrementalNewlineDecoder",
           "text_encoding"]


class IOBase(_IOBase, metaclass=abc.ABCMeta):
    __doc__ = _IOBase.__doc__


class RawIOBase(_RawIOBase, IOBase):
    __doc__ = _RawIOBase.__doc__


class BufferedIOBase(_BufferedIOBase, IOBase):
    __doc__ = _BufferedIOBase.__doc__


class TextIOBase(_TextIOBase, IOBase):
    __doc__ = _TextIOBase.__doc__


RawIOBase.register(FileIO)
for _class in (BytesIO, BufferedReader, BufferedWriter, BufferedRandom, BufferedRWPair):
    BufferedIOBase.register(_class)
for _class in (StringIO, TextIOWrapper):
    TextIOBase.register(_class)
del _class, abc
`
