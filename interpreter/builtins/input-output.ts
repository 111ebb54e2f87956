// print, input, open: the built-in functions that reach the outside world.

import { strValue } from "../objects/boxed.js"
import { PyDict } from "../objects/dict.js"
import { exceptionTypes } from "../objects/exception-types.js"
import { newException, runtimeError, typeError } from "../objects/exceptions.js"
import { PyList } from "../objects/list.js"
import { fn, type MethodDef, rawFn } from "../objects/method.js"
import { findAttribute, getAttribute } from "../objects/operations/attributes.js"
import { callMethod } from "../objects/operations/call.js"
import { str, truth } from "../objects/operations/convert.js"
import type { Runtime } from "../objects/runtime.js"
import { unexpectedKeyword } from "../objects/suggestions.js"
import { PyTuple } from "../objects/tuple.js"
import { TypeFlag } from "../objects/type.js"
import { typeName } from "../objects/typeof.js"
import type { Value } from "../objects/value.js"
import { PyTextWrapper } from "../stdlib/io/text-core.js"

export const inputOutputFunctions: Record<string, MethodDef> = {
  print: rawFn(
    "(*args, sep=' ', end='\\n', file=None, flush=False)",
    (rt, _self: null, args: readonly Value[], kwnames: readonly string[] | null) => print(rt, args, kwnames),
    "Prints the values to a stream, or to sys.stdout by default.\n\n  sep\n    string inserted between values, default a space.\n  end\n    string appended after the last value, default a newline.\n  file\n    a file-like object (stream); defaults to the current sys.stdout.\n  flush\n    whether to forcibly flush the stream.",
  ),
  input: fn(
    "(prompt='', /)",
    (rt, prompt: Value) => input(rt, prompt),
    "Read a string from standard input.  The trailing newline is stripped.",
  ),
  open: rawFn(
    "(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)",
    // Files are the library's: an interpreter without it has none.
    (rt, _self: null, args, kwnames) => rt.call(getAttribute(rt, rt.importModule("_io"), "open"), args, kwnames),
    "Open file and return a stream.  Raise OSError upon failure.",
  ),
}

function print(rt: Runtime, args: readonly Value[], kwnames: readonly string[] | null): Value {
  let separator = " "
  let end = "\n"
  let file: Value = null
  let flush = false
  const npos = args.length - (kwnames?.length ?? 0)
  kwnames?.forEach((name, i) => {
    const value = args[npos + i]
    if (name === "sep") separator = textOr(rt, value, " ", "sep")
    else if (name === "end") end = textOr(rt, value, "\n", "end")
    else if (name === "file") file = value
    else if (name === "flush") flush = truth(rt, value)
    else throw typeError(unexpectedKeyword("print", ["sep", "end", "file", "flush"], name))
  })
  const target: Value = file === null ? standardOutput(rt) : file
  if (target === null) return null
  if (target instanceof PyTextWrapper && target.isPlain && !target.isClosedNow(rt)) {
    let text = ""
    for (let i = 0; i < npos; i++) {
      if (i > 0) text += separator
      // A method of the program's own may fail, or print.
      if (text !== "" && runsPython(args[i], 3)) {
        target.writeText(rt, text)
        text = ""
      }
      text += str(rt, args[i])
    }
    target.writeText(rt, text + end)
  } else {
    for (let i = 0; i < npos; i++) {
      if (i > 0) callMethod(rt, target, "write", [separator])
      callMethod(rt, target, "write", [str(rt, args[i])])
    }
    callMethod(rt, target, "write", [end])
  }
  if (flush) callMethod(rt, target, "flush")
  return null
}

/// Could the text of a value be the work of a class of the program? Looks into lists, tuples and dicts, `depth` deep.
function runsPython(value: Value, depth: number): boolean {
  if (typeof value !== "object" || value === null) return false
  if (value.cls.has(TypeFlag.HEAP) || depth === 0) return true
  if (value instanceof PyList || value instanceof PyTuple) return value.items.some((item) => runsPython(item, depth - 1))
  return value instanceof PyDict && value.values().some((item) => runsPython(item, depth - 1))
}

function standardOutput(rt: Runtime): Value {
  const stdout = rt.sys.getString("stdout")
  if (stdout === undefined) throw runtimeError("lost sys.stdout")
  return stdout
}

function textOr(rt: Runtime, value: Value, otherwise: string, name: string): string {
  if (value === null) return otherwise
  const text = strValue(value)
  if (text === undefined) throw typeError(`${name} must be None or a string, not ${typeName(value)}`)
  return typeof value === "string" ? text : str(rt, value)
}

function input(rt: Runtime, prompt: Value): Value {
  const stdin = rt.sys.getString("stdin")
  const stdout = rt.sys.getString("stdout")
  if (stdin === undefined || stdin === null) throw runtimeError("input(): lost sys.stdin")
  if (stdout === undefined || stdout === null) throw runtimeError("input(): lost sys.stdout")
  const text = str(rt, prompt)
  if (text !== "") callMethod(rt, stdout, "write", [text])
  if (findAttribute(rt, stdout, "flush") !== undefined) callMethod(rt, stdout, "flush")
  const line = strValue(callMethod(rt, stdin, "readline"))
  if (line === undefined) throw typeError("object.readline() returned non-string")
  if (line === "") throw newException(exceptionTypes.EOFError, "EOF when reading a line")
  return line.endsWith("\n") ? line.slice(0, -1) : line
}
