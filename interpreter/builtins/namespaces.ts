// The built-in functions about namespaces and code: compile, dir, eval, exec, globals, locals, vars, __import__.

import { type AstBridge, astBridge } from "../objects/ast-bridge.js"
import { strValue } from "../objects/boxed.js"
import { bufferBytes } from "../objects/buffer.js"
import { seenFrame } from "../objects/builtin-code.js"
import { PyBytes } from "../objects/bytes.js"
import { PyCode } from "../objects/code.js"
import { PyDict } from "../objects/dict.js"
import { exceptionTypes } from "../objects/exception-types.js"
import { newException, systemError, typeError, valueError } from "../objects/exceptions.js"
import { frameLocals, hasHiddenLocals } from "../objects/frame-locals.js"
import { PyCell, type PyFrame } from "../objects/function.js"
import { PyList } from "../objects/list.js"
import { fn, type MethodDef } from "../objects/method.js"
import { findAttribute } from "../objects/operations/attributes.js"
import { callMethod, callSpecial } from "../objects/operations/call.js"
import { asCInt, asIndex, truth } from "../objects/operations/convert.js"
import { toArray } from "../objects/operations/iterate.js"
import type { OptimizeLevel, Runtime } from "../objects/runtime.js"
import { encodeText } from "../objects/text-codecs.js"
import { PyTuple } from "../objects/tuple.js"
import { typeName, typeOf } from "../objects/typeof.js"
import type { Value } from "../objects/value.js"
import { decodeProgram } from "../stdlib/linecache.js"

export const namespaceFunctions: Record<string, MethodDef> = {
  globals: fn(
    "()",
    (rt) => requireFrame(rt).globals,
    "Return the dictionary containing the current scope's global variables.\n\nNOTE: Updates to this dictionary *will* affect name lookups in the current\nglobal scope and vice-versa.",
  ),
  locals: fn(
    "()",
    (rt) => localsSnapshot(rt, requireFrame(rt)),
    "Return a dictionary containing the current scope's local variables.\n\nNOTE: Whether or not updates to this dictionary will affect name lookups in\nthe local scope and vice-versa is *implementation dependent* and not\ncovered by any backwards compatibility guarantees.",
  ),
  vars: fn("(object=<unrepresentable>, /)", (rt, object: Value | undefined) => vars(rt, object)),
  dir: fn("(object=<unrepresentable>, /)", (rt, object: Value | undefined) => dir(rt, object)),
  compile: fn(
    "(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)",
    (rt, source: Value, filename: Value, mode: Value, flags: Value, dontInherit: Value, optimize: Value, version: Value) =>
      compileSource(rt, { source, filename, mode, flags, dontInherit, optimize, version }),
    "Compile source into a code object that can be executed by exec() or eval().",
  ),
  eval: fn(
    "(source, /, globals=None, locals=None)",
    (rt, source: Value, globals: Value, locals: Value) => evaluate(rt, source, globals, locals),
    "Evaluate the given source in the context of globals and locals.",
  ),
  exec: fn(
    "(source, /, globals=None, locals=None, *, closure=None)",
    (rt, source: Value, globals: Value, locals: Value, closure: Value) => execute(rt, source, globals, locals, closure),
    "Execute the given source in the context of globals and locals.",
  ),
  __import__: fn(
    "(name, globals=None, locals=None, fromlist=(), level=0)",
    (rt, name: Value, globals: Value, _locals: Value, fromlist: Value, level: Value) => {
      const depth = Number(asIndex(rt, level))
      const text = strValue(name)
      if (text === undefined) throw typeError(`module name must be a string`)
      return rt.importName(text, globals instanceof PyDict ? globals : null, fromlist, depth)
    },
    "Import a module.",
  ),
}

function requireFrame(rt: Runtime): PyFrame {
  const frame = seenFrame(rt.currentFrame())
  if (frame === null) throw systemError("frame does not exist")
  return frame
}

/// `locals()`: the live namespace of a module or class body; for a function a fresh dict.
function localsSnapshot(rt: Runtime, frame: PyFrame): Value {
  return frame.locals !== null && !hasHiddenLocals(rt, frame) ? frame.locals : frameLocals(rt, frame)
}

function vars(rt: Runtime, object: Value | undefined): Value {
  if (object === undefined) return localsSnapshot(rt, requireFrame(rt))
  const dict = findAttribute(rt, object, "__dict__")
  if (dict === undefined) throw typeError("vars() argument must have __dict__ attribute")
  return dict
}

function dir(rt: Runtime, object: Value | undefined): Value {
  const names =
    object === undefined ? callMethod(rt, localsSnapshot(rt, requireFrame(rt)), "keys") : callSpecial(rt, object, "__dir__")
  if (names === undefined) throw typeError(`object does not provide __dir__`)
  const list = new PyList(toArray(rt, names))
  callMethod(rt, list, "sort")
  return list
}

interface CompileArguments {
  source: Value
  filename: Value
  mode: Value
  flags: Value
  dontInherit: Value
  optimize: Value
  version: Value
}

const ONLY_AST = 0x400
const OPTIMIZED_AST = 0x8000
const TYPE_COMMENTS = 0x1000
// The future features and PyCF_* that compile() takes.
const KNOWN_FLAGS = 0x1fe0000 | 0x200 | ONLY_AST | 0x800 | 0x1000 | 0x2000 | 0x4000 | 0x8000

function compileSource(rt: Runtime, given: CompileArguments): Value {
  const filename = fileName(rt, given.filename)
  const flags = asCInt(rt, given.flags)
  if ((flags & ~KNOWN_FLAGS) !== 0) throw valueError("compile(): unrecognised flags")
  const level = Number(asIndex(rt, given.optimize))
  if (level < -1 || level > 2) throw valueError("compile(): invalid optimize value")
  const mode = modeName(given.mode, flags)
  const dontInherit = truth(rt, given.dontInherit)
  const bridge = astBridge(rt).current
  if (bridge?.isAst(rt, given.source)) return compileAst(rt, bridge, given.source, filename, mode, flags, dontInherit, level)
  const text = sourceText(rt, given.source, "compile", filename)
  if ((flags & ONLY_AST) !== 0) {
    const optimized = (flags & OPTIMIZED_AST) === 0 ? undefined : (level as OptimizeLevel)
    return astOf(rt, { text, filename, mode, flags, version: Number(asIndex(rt, given.version)), optimized })
  }
  if (mode === "func_type") throw valueError(badMode)
  return rt.compile(text, filename, mode, flags, dontInherit, level as OptimizeLevel)
}

type Mode = "exec" | "eval" | "single" | "func_type"

interface AstRequest {
  text: string
  filename: string
  mode: Mode
  flags: number
  /// The minor version of Python 3 whose programs are taken; -1: this one.
  version: number
  optimized: OptimizeLevel | undefined
}

function astOf(rt: Runtime, { text, filename, mode, flags, version, optimized }: AstRequest): Value {
  if (astBridge(rt).current === null) rt.importModule("_ast")
  const bridge = astBridge(rt).current as AstBridge
  const tree = rt.parseTree(text, filename, mode, optimized)
  if (version >= 0) bridge.checkFeatures(rt, tree, text, filename, version)
  if ((flags & TYPE_COMMENTS) !== 0) bridge.addTypeComments(rt, tree, text, filename)
  return bridge.objectOf(rt, tree)
}

function compileAst(
  rt: Runtime,
  bridge: AstBridge,
  source: Value,
  filename: string,
  mode: "exec" | "eval" | "single" | "func_type",
  flags: number,
  dontInherit: boolean,
  level: number,
): Value {
  if ((flags & OPTIMIZED_AST) === OPTIMIZED_AST && mode !== "func_type") {
    return bridge.objectOf(rt, rt.optimizeNode(bridge.treeOf(rt, source, mode), level as OptimizeLevel))
  }
  if ((flags & ONLY_AST) !== 0) return source
  if (mode === "func_type") throw valueError(badMode)
  return rt.compileNode(bridge.treeOf(rt, source, mode), filename, flags, dontInherit, level as OptimizeLevel)
}

const nullByte = "source code string cannot contain null bytes"

function sourceText(rt: Runtime, source: Value, who: string, filename = "<string>"): string {
  const bytes = bufferBytes(source)
  const text = bytes === undefined ? strValue(source) : decodeProgram(bytes, filename)
  if (text !== undefined) {
    if (/\p{Surrogate}/u.test(text)) encodeText(rt, text)
    if (text.includes("\0")) throw newException(exceptionTypes.SyntaxError, nullByte).setField("msg", nullByte)
    return text
  }
  throw typeError(`${who}() arg 1 must be a string, bytes or AST object`)
}

function fileName(rt: Runtime, filename: Value): string {
  const text = strValue(filename)
  if (text !== undefined) return text
  if (filename instanceof PyBytes) return new TextDecoder().decode(filename.bytes)
  const method = filename === null ? undefined : findAttribute(rt, filename, "__fspath__")
  if (method !== undefined) return fileName(rt, rt.call(method, []))
  throw typeError(`expected str, bytes or os.PathLike object, not ${filename === null ? "NoneType" : typeName(filename)}`)
}

const badMode = "compile() mode must be 'exec', 'eval' or 'single'"

function modeName(mode: Value, flags: number): "exec" | "eval" | "single" | "func_type" {
  if (mode === "exec" || mode === "eval" || mode === "single") return mode
  const onlyAst = (flags & ONLY_AST) !== 0
  if (mode === "func_type") {
    if (onlyAst) return mode
    throw valueError("compile() mode 'func_type' requires flag PyCF_ONLY_AST")
  }
  const text = strValue(mode)
  if (text === undefined) throw typeError(`compile() argument 'mode' must be str, not ${mode === null ? "None" : typeName(mode)}`)
  throw valueError(onlyAst ? "compile() mode must be 'exec', 'eval', 'single' or 'func_type'" : badMode)
}

interface Namespaces {
  globals: PyDict
  locals: Value
}

function namespaces(rt: Runtime, who: string, globals: Value, locals: Value): Namespaces {
  const isMapping = (value: Value): boolean => typeOf(value).slots.mp_subscript !== null
  if (who === "eval" && locals !== null && !isMapping(locals)) throw typeError("locals must be a mapping")
  if (globals !== null && !(globals instanceof PyDict)) {
    if (who !== "eval") throw typeError(`${who}() globals must be a dict, not ${typeName(globals)}`)
    throw typeError(isMapping(globals) ? "globals must be a real dict; try eval(expr, {}, mapping)" : "globals must be a dict")
  }
  if (locals !== null && !isMapping(locals)) throw typeError(`locals must be a mapping or None, not ${typeName(locals)}`)
  if (globals !== null) return { globals, locals: locals === null ? globals : locals }
  const frame = requireFrame(rt)
  return { globals: frame.globals, locals: locals === null ? localsSnapshot(rt, frame) : locals }
}

function evaluate(rt: Runtime, source: Value, globals: Value, locals: Value): Value {
  const spaces = namespaces(rt, "eval", globals, locals)
  if (source instanceof PyCode) {
    if (source.code.freevars.length > 0) throw typeError("code object passed to eval() may not contain free variables")
    return rt.execCode(source, spaces.globals, spaces.locals)
  }
  if (strValue(source) === undefined && bufferBytes(source) === undefined)
    throw typeError("eval() arg 1 must be a string, bytes or code object")
  const text = sourceText(rt, source, "eval").replace(/^[ \t]+/, "")
  return rt.execCode(rt.compile(text, "<string>", "eval", 0, false), spaces.globals, spaces.locals)
}

function execute(rt: Runtime, source: Value, globals: Value, locals: Value, closure: Value): Value {
  const spaces = namespaces(rt, "exec", globals, locals)
  const isText = strValue(source) !== undefined || bufferBytes(source) !== undefined
  if (!isText && !(source instanceof PyCode)) throw typeError("exec() arg 1 must be a string, bytes or code object")
  const code = source instanceof PyCode ? source : rt.compile(sourceText(rt, source, "exec"), "<string>", "exec", 0, false)
  if (isText && closure !== null) throw typeError("closure can only be used when source is a code object")
  rt.execCode(code, spaces.globals, spaces.locals, checkClosure(code, closure))
  return null
}

function checkClosure(code: PyCode, closure: Value): PyTuple | null {
  const n = code.code.freevars.length
  if (n === 0) {
    if (closure !== null) throw typeError("cannot use a closure with this code object")
    return null
  }
  const fits = closure instanceof PyTuple && closure.items.length === n && closure.items.every((cell) => cell instanceof PyCell)
  if (!fits) throw typeError(`code object requires a closure of exactly length ${n}`)
  return closure
}
