// The errors and warnings of the compile stage.

import type { Position } from "../syntax/ast.js"
import { PySyntaxError } from "../syntax/error.js"

/// What CPython raises as RecursionError: the source is nested too deeply. Not a JavaScript Error (see PySyntaxError).
export class PyCompileRecursionError {
  readonly type = "RecursionError"
  readonly message = "maximum recursion depth exceeded during compilation"
}

export interface CompileWarning {
  readonly category: "SyntaxWarning"
  readonly message: string
  readonly lineno: number
  /// What to throw instead when the program's filters make the warning an error.
  readonly asError: () => PySyntaxError
}

/// Where errors get their file name and source line from.
export interface SourceInfo {
  readonly filename: string
  /// The program's text, where it is at hand: errors then show their line. A function, not an accessor: an object literal with one
  /// has a hidden class of its own, which kept the machine of every program for two scavenges (half of the time of short programs).
  readonly source: string | (() => string | null) | undefined
  readonly warn: ((warning: CompileWarning) => void) | undefined
}

/// The line with its end, as CPython reads it from the file; it finds none for names such as "<string>".
function sourceLine(info: SourceInfo, lineno: number): string | null {
  if (info.filename.startsWith("<") || lineno < 1) return null
  const source = typeof info.source === "function" ? info.source() : info.source
  if (source === null || source === undefined) return null
  const lines = source.replace(/\r\n?/g, "\n").split("\n")
  if (lineno > lines.length) return null
  if (lineno < lines.length) return `${lines[lineno - 1]}\n`
  return lines[lineno - 1] === "" ? null : lines[lineno - 1]
}

/// Offsets of the compile stage count UTF-8 bytes from 1, as CPython's do.
export function syntaxError(info: SourceInfo, message: string, loc: Position): PySyntaxError {
  return new PySyntaxError({
    type: "SyntaxError",
    message,
    filename: info.filename,
    lineno: loc.lineno,
    offset: loc.col_offset + 1,
    text: sourceLine(info, loc.lineno),
    end_lineno: loc.end_lineno,
    end_offset: loc.end_col_offset + 1,
  })
}

/// As CPython's symbol table raises it: the exception knows the place, its `args` don't.
export function scopeError(info: SourceInfo, message: string, loc: Position): PySyntaxError {
  return new PySyntaxError({ ...syntaxError(info, message, loc), isPlaced: false })
}

/// CPython's compiler_warn.
export function syntaxWarning(info: SourceInfo, message: string, loc: Position): void {
  info.warn?.({ category: "SyntaxWarning", message, lineno: loc.lineno, asError: () => syntaxError(info, message, loc) })
}
