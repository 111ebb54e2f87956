// From source to tree to code, with the warnings, limits and names of a machine; what is wrong comes as a Python exception.

import type { Code } from "../compiler/code.js"
import { type CompileWarning, compile, PyCompileRecursionError } from "../compiler/index.js"
import { optimizeTree } from "../compiler/optimize.js"
import type { PyCode } from "../objects/code.js"
import { exceptionTypes } from "../objects/exception-types.js"
import { isException, recursionError } from "../objects/exceptions.js"
import { intDigitLimit } from "../objects/int-conversion.js"
import { callMethod } from "../objects/operations/call.js"
import type { OptimizeLevel } from "../objects/runtime.js"
import { unicodeNames } from "../objects/unicode-database.js"
import { programText } from "../stdlib/linecache.js"
import type { mod } from "../syntax/ast.js"
import { type ParseMode, PySyntaxError, parse } from "../syntax/index.js"
import type { TreeNode } from "../syntax/walk.js"
import { makeCode } from "./decode.js"
import { importAbsolute } from "./imports.js"
import type { Machine } from "./machine.js"
import { syntaxErrorException } from "./syntax-errors.js"

/// What code is compiled with; flags as `compile()` takes them.
export interface CompileRequest {
  filename: string
  flags: number
  /// Do the future statements of the running code not count?
  dontInherit: boolean
  optimize: OptimizeLevel
}

const DONT_IMPLY_DEDENT = 0x200
const ALLOW_INCOMPLETE_INPUT = 0x4000
const FUTURE_FLAGS = 0x1000000 | 0x400000

export function compileSource(vm: Machine, source: string, mode: "exec" | "eval" | "single", request: CompileRequest): PyCode {
  const { filename, flags } = request
  return translate(() => {
    const tree = parse(source, {
      filename,
      mode,
      impliesDedent: (flags & DONT_IMPLY_DEDENT) === 0,
      allowsIncomplete: (flags & ALLOW_INCOMPLETE_INPUT) !== 0,
      ...parseHooks(vm, filename),
    })
    return compileTree(vm, tree, request)
  })
}

// The code of the library is the same for every interpreter: compiling `typing` and what it imports took 6 of the 14 ms of its import.
const ownCode = new WeakMap<object, Code>()

export function compileOwn(vm: Machine, maker: object, source: string, filename: string): PyCode {
  const known = ownCode.get(maker)
  if (known !== undefined && known.filename === filename) return makeCode(vm, known)
  const made = compileSource(vm, source, "exec", { filename, flags: 0, dontInherit: true, optimize: -1 })
  ownCode.set(maker, made.code)
  return made
}

export function compileNode(vm: Machine, tree: TreeNode, request: CompileRequest): PyCode {
  return translate(() => compileTree(vm, tree as unknown as mod, request))
}

/// The tree of a source, as it stands there or, at a level, with constants folded.
export function parseSource(vm: Machine, source: string, filename: string, mode: ParseMode, optimize?: OptimizeLevel): TreeNode {
  return translate(() => {
    const tree: mod = parse(source, { filename, mode, ...parseHooks(vm, filename) })
    return optimize === undefined ? (tree as unknown as TreeNode) : optimizeNode(tree as unknown as TreeNode, optimize)
  })
}

export function optimizeNode(tree: TreeNode, optimize: OptimizeLevel): TreeNode {
  return optimizeTree(tree as unknown as mod, Math.max(optimize, 0), false) as unknown as TreeNode
}

function compileTree(vm: Machine, tree: mod, { filename, flags, dontInherit, optimize }: CompileRequest): PyCode {
  const inherited = dontInherit || vm.frame === null ? 0 : vm.frame.code.code.flags & FUTURE_FLAGS
  const options = {
    filename,
    flags: flags | inherited,
    // As CPython, the compiler shows lines of the file that the name names, whatever the text came from.
    source: () => programText(vm, filename),
    warn: warner(vm, filename),
    optimize,
  }
  return makeCode(vm, compile(tree, options))
}

function parseHooks(vm: Machine, filename: string) {
  const maxDigits = intDigitLimit(vm).digits
  return { warn: warner(vm, filename), maxDigits, unicodeName: (name: string) => unicodeNames(vm).lookup(name) }
}

function warner(vm: Machine, filename: string): (warning: CompileWarning) => void {
  return ({ category, message, lineno, asError }) => {
    try {
      const type = exceptionTypes[category]
      callMethod(vm, importAbsolute(vm, "warnings"), "warn_explicit", [message, type, filename, lineno])
    } catch (error) {
      throw isException(error, exceptionTypes[category]) ? asError() : error
    }
  }
}

// What parsing and compiling throw, as Python exceptions.
function translate<T>(action: () => T): T {
  try {
    return action()
  } catch (error) {
    if (error instanceof PySyntaxError) throw syntaxErrorException(error)
    if (error instanceof PyCompileRecursionError) throw recursionError(error.message)
    throw error
  }
}
