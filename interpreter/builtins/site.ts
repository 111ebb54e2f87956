// What CPython's site module adds to the builtins: exit, quit, help, copyright, credits, license; and breakpoint.

import { builtinType, objectType } from "../objects/builtin-types.js"
import { defineType } from "../objects/define.js"
import type { PyDict } from "../objects/dict.js"
import { exceptionTypes } from "../objects/exception-types.js"
import { newException } from "../objects/exceptions.js"
import { fn, PyBuiltinFunction } from "../objects/method.js"
import { callMethod } from "../objects/operations/call.js"
import { repr } from "../objects/operations/convert.js"
import { type PyType, TypeFlag } from "../objects/type.js"
import { PyObject, type Value } from "../objects/value.js"

const quitterType = builtinType("_sitebuiltins.Quitter", objectType, TypeFlag.PYTHON_CLASS)
const printerType = builtinType("_sitebuiltins._Printer", objectType, TypeFlag.PYTHON_CLASS)
const helperType = builtinType("_sitebuiltins._Helper", objectType, TypeFlag.PYTHON_CLASS)

class SiteObject extends PyObject {
  constructor(
    readonly cls: PyType,
    readonly name: string,
    readonly text: string,
  ) {
    super()
  }
}

defineType(quitterType, {
  slots: {
    tp_repr: (_rt, self: SiteObject) => `Use ${self.name}() or Ctrl-D (i.e. EOF) to exit`,
    tp_call: (rt, _self, args) => {
      throw rt.call(exceptionTypes.SystemExit, args.length === 0 ? [null] : args)
    },
  },
})

defineType(printerType, {
  slots: {
    tp_repr: (_rt, self: SiteObject) => self.text,
    tp_call: (rt, self: SiteObject) => {
      callMethod(rt, rt.sys.getString("stdout") ?? null, "write", [`${self.text}\n`])
      return null
    },
  },
})

defineType(helperType, {
  slots: {
    tp_repr: () => "Type help() for interactive help, or help(object) for help about object.",
    tp_call: (rt, _self, args) => {
      const about = args.length === 0 ? "" : ` about ${repr(rt, args[0])}`
      throw newException(exceptionTypes.NotImplementedError, `help()${about}: pydoc is not part of pytracify`)
    },
  },
})

const breakpointFunction = fn(
  "(*args, **kwargs)",
  (rt, args: Value[], kwargs: Map<string, Value>) => {
    const hook = rt.sys.getString("breakpointhook")
    if (hook === undefined) throw newException(exceptionTypes.RuntimeError, "lost sys.breakpointhook")
    return rt.call(hook, [...args, ...kwargs.values()], kwargs.size === 0 ? null : [...kwargs.keys()])
  },
  "Call sys.breakpointhook(*args, **kws).\n\nsys.breakpointhook() must accept whatever arguments are passed.\n\nBy default, this drops you into the pdb debugger.",
)

export function addSiteBuiltins(dict: PyDict): void {
  breakpointFunction.name = "breakpoint"
  dict.setString("breakpoint", new PyBuiltinFunction(breakpointFunction, undefined, "builtins", "breakpoint"))
  for (const name of ["exit", "quit"]) dict.setString(name, new SiteObject(quitterType, name, ""))
  dict.setString("copyright", new SiteObject(printerType, "copyright", "Copyright (c) 2026 the pytracify authors."))
  dict.setString("credits", new SiteObject(printerType, "credits", "pytracify runs Python 3.13 in TypeScript."))
  dict.setString("license", new SiteObject(printerType, "license", "Type license() to see the full license text"))
  dict.setString("help", new SiteObject(helperType, "help", ""))
}
