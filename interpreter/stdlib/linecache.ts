// Source lines for tracebacks: of files, and of the sources that were given as text.

import { exceptionTypes } from "../objects/exception-types.js"
import { newException } from "../objects/exceptions.js"
import type { Runtime } from "../objects/runtime.js"
import { PyTuple } from "../objects/tuple.js"
import { decodeSource, SourceDecodeError } from "../source/decode.js"

/// Sources of this runtime that are no files ("<string>" given to run(), modules in memory), by file name.
export function knownSources(rt: Runtime): Map<string, string> {
  return rt.state("linecache.sources", () => new Map<string, string>())
}

/// Gives the line of a file without its newline, null when there is none. Lines are numbered from 1.
export function sourceLineReader(rt: Runtime): (filename: string, lineno: number) => string | null {
  const cache = rt.state("linecache.lines", () => new Map<string, string[]>())
  return (filename, lineno) => {
    let lines = cache.get(filename)
    if (lines === undefined) {
      lines = readLines(rt, filename)
      cache.set(filename, lines)
    }
    return lines[lineno - 1] ?? null
  }
}

/// A program's text from its bytes. Raises SyntaxError for what is not in the encoding that it declares.
export function decodeProgram(bytes: Uint8Array, filename: string): string {
  try {
    return decodeSource(bytes, filename)
  } catch (error) {
    if (!(error instanceof SourceDecodeError)) throw error
    const place = new PyTuple([filename, error.lineno, -1, null])
    throw newException(exceptionTypes.SyntaxError, error.message, place)
      .setField("msg", error.message)
      .setField("filename", filename)
      .setField("lineno", error.lineno)
      .setField("offset", -1)
  }
}

function readLines(rt: Runtime, filename: string): string[] {
  return programText(rt, filename)?.split(/\r\n?|\n/) ?? []
}

/// The text of a known source or a file, null when there is none.
export function programText(rt: Runtime, filename: string): string | null {
  const known = knownSources(rt).get(filename)
  if (known !== undefined) return known
  if (filename.startsWith("<") && filename.endsWith(">")) return null
  if (rt.host.stat(filename)?.isFile !== true) return null
  const bytes = rt.host.readFile(filename)
  return bytes === null ? null : decodeSource(bytes, filename)
}
