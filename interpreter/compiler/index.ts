// Syntax tree -> Code.

import type { mod, Position } from "../syntax/ast.js"
import type { Code } from "./code.js"
import { CodeFlag } from "./code.js"
import { type CompileWarning, PyCompileRecursionError, type SourceInfo } from "./errors.js"
import { expression } from "./expressions.js"
import { body, hasAnnotations } from "./functions.js"
import { futureFlags } from "./future.js"
import { Op } from "./opcodes.js"
import { optimizeTree } from "./optimize.js"
import { statements } from "./statements.js"
import { buildSymbolTable } from "./symtable.js"
import { Compiler, UnitKind } from "./unit.js"

export { type CompileWarning, PyCompileRecursionError } from "./errors.js"

export interface CompileOptions {
  filename: string
  /// As `compile()` takes them: future features (`CodeFlag.FUTURE_*`) that the program inherits, top-level await.
  flags?: number
  /// 1 leaves out asserts and `__debug__` code, 2 docstrings too. -1 is 0.
  optimize?: -1 | 0 | 1 | 2
  /// The program's text, or what gives it where there is an error, as it may have to be read: errors then show their line.
  source?: string | (() => string | null)
  /// `await` and its like outside of functions, as the asyncio console has it.
  allowTopLevelAwait?: boolean
  /// Called for each SyntaxWarning. What it throws ends the compilation.
  warn?: (warning: CompileWarning) => void
}

/// CPython's PyCF_MASK: all future features, the old ones too.
const inheritedFlags = 0x1fe0000

/// CPython's PyCF_ALLOW_TOP_LEVEL_AWAIT, as `compile()` takes it.
const topLevelAwaitFlag = 0x2000

/// Compiles a module, an expression or an interactive statement. The tree stays as it is.
/// Throws PySyntaxError, or PyCompileRecursionError for what nests too deeply.
export function compile(tree: mod, options: CompileOptions): Code {
  try {
    return compileTree(tree, options)
  } catch (error) {
    if (isStackOverflow(error)) throw new PyCompileRecursionError()
    throw error
  }
}

/// V8 and Safari throw a RangeError, Firefox an InternalError of its own.
function isStackOverflow(error: unknown): boolean {
  return error instanceof Error && /call stack|recursion/.test(error.message)
}

const moduleStart: Position = { lineno: 1, end_lineno: 1, col_offset: 0, end_col_offset: 0 }

function compileTree(given: mod, options: CompileOptions): Code {
  const info: SourceInfo = { filename: options.filename, source: options.source, warn: options.warn }
  const optimize = Math.max(options.optimize ?? 0, 0)
  const flags = ((options.flags ?? 0) & inheritedFlags) | futureFlags(given, info)
  const futureAnnotations = (flags & CodeFlag.FUTURE_ANNOTATIONS) !== 0
  const topLevelAwait = options.allowTopLevelAwait ?? ((options.flags ?? 0) & topLevelAwaitFlag) !== 0
  const tree = optimizeTree(given, optimize, futureAnnotations)
  const symbols = buildSymbolTable(tree, { futureAnnotations, topLevelAwait }, info)
  const interactive = tree.kind === "Interactive"
  const c = new Compiler({ ...info, optimize, futureFlags: flags, topLevelAwait, interactive }, symbols)
  c.enterScope("<module>", UnitKind.MODULE, symbols.top, 1, null)
  switch (tree.kind) {
    case "Module":
      body(c, tree.body, tree.body[0] ?? moduleStart)
      return c.leaveScopeReturningNone()
    case "Interactive":
      if (hasAnnotations(tree.body)) c.op(Op.SETUP_ANNOTATIONS, moduleStart)
      statements(c, tree.body)
      return c.leaveScopeReturningNone()
    case "Expression":
      expression(c, tree.body)
      return c.leaveScopeReturning()
    case "FunctionType":
      throw new Error("a FunctionType cannot be compiled")
  }
}
