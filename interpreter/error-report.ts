// An uncaught exception as data: for callers that are no Python program.

import { positionOf } from "./compiler/positions.js"
import type { PyBaseException } from "./objects/exceptions.js"
import { str } from "./objects/operations/convert.js"
import type { Runtime } from "./objects/runtime.js"
import { formatException } from "./objects/traceback-text.js"
import { sourceLineReader } from "./stdlib/linecache.js"

export interface ErrorFrame {
  filename: string
  /// `co_name`.
  name: string
  /// Lines from 1, columns in UTF-8 bytes from 0, end exclusive; null where the code has no position.
  lineno: number | null
  endLineno: number | null
  colOffset: number | null
  endColOffset: number | null
}

export interface ErrorReport {
  /// The exception's class name.
  type: string
  /// `str(exception)`.
  message: string
  /// Outermost call first.
  frames: ErrorFrame[]
  /// What CPython prints, to the byte.
  text: string
}

export function reportError(rt: Runtime, error: PyBaseException): ErrorReport {
  const frames: ErrorFrame[] = []
  for (let link = error.traceback; link !== null; link = link.next) {
    const { code } = link.frame.code
    const position = positionOf(code, link.unit)
    frames.push({
      filename: code.filename,
      name: code.name,
      lineno: position?.lineno ?? link.lineno,
      endLineno: position?.end_lineno ?? null,
      colOffset: position?.col_offset ?? null,
      endColOffset: position?.end_col_offset ?? null,
    })
  }
  return { type: error.cls.name, message: messageOf(rt, error), frames, text: formatException(rt, error, sourceLineReader(rt)) }
}

function messageOf(rt: Runtime, error: PyBaseException): string {
  try {
    return str(rt, error)
  } catch {
    return "<exception str() failed>"
  }
}
