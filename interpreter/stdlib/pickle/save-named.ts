// What a pickler writes for classes and functions: a name that leads to them, or a number that copyreg has for it.

import { ellipsisType, noneType, notImplementedType, typeType } from "../../objects/builtin-types.js"
import { PyDict } from "../../objects/dict.js"
import { runtimeError } from "../../objects/exceptions.js"
import { PyBuiltinFunction } from "../../objects/method.js"
import { findAttribute, getAttribute } from "../../objects/operations/attributes.js"
import { isSame } from "../../objects/operations/compare.js"
import { asSsize, repr, str } from "../../objects/operations/convert.js"
import { isAsciiText } from "../../objects/primitives/str.js"
import { Ellipsis, NotImplemented } from "../../objects/singletons.js"
import { encodeText } from "../../objects/text-codecs.js"
import { PyTuple } from "../../objects/tuple.js"
import { PyType, TypeFlag } from "../../objects/type.js"
import { done, type Value } from "../../objects/value.js"
import { picklingError } from "./errors.js"
import { dottedPath, followPath, importNamed, translateNames, whichModule } from "./globals.js"
import { Op } from "./opcodes.js"
import type { Saver } from "./save.js"
import { writeText } from "./save-plain.js"
import { saveReduced } from "./save-reduced.js"

export function saveType(saver: Saver, type: Value): void {
  const singleton =
    type === noneType ? null : type === ellipsisType ? Ellipsis : type === notImplementedType ? NotImplemented : done
  if (singleton === done) saveGlobal(saver, type, null)
  else saveReduced(saver, { callable: typeType, args: new PyTuple([singleton]) }, type)
}

export function saveGlobal(saver: Saver, value: Value, given: string | null): void {
  const { rt, out } = saver
  const name = given ?? nameOf(saver, value)
  const path = dottedPath(rt, null, name)
  const module = whichModule(rt, value, path)
  const moduleName = str(rt, module)
  checkName(saver, value, name, path, moduleName)
  if (saver.options.protocol >= 2 && savedByCode(saver, value, moduleName, name)) return
  if (saver.options.protocol >= 4) {
    if (value instanceof PyBuiltinFunction && typeof module === "string") saveFunctionModule(saver, module)
    else saver.save(module)
    if (value instanceof PyBuiltinFunction || (value instanceof PyType && !value.has(TypeFlag.HEAP))) saveNativeName(saver, name)
    else saver.save(name)
    out.op(Op.STACK_GLOBAL)
  } else writeDotted(saver, moduleName, path)
  saver.memoize(value)
}

// CPython's built-in functions have a string of their own for their module's name, other than the one that types have.
function saveFunctionModule(saver: Saver, module: string): void {
  saver.out.boundary()
  const key = `built-in module\0${module}`
  if (saver.recallAs(key)) return
  writeText(saver, module)
  if (!saver.options.fast) saver.memoizeAs(key, module)
}

// And what is native makes a new string for its name whenever it is asked.
function saveNativeName(saver: Saver, name: string): void {
  saver.out.boundary()
  writeText(saver, name)
  if (!saver.options.fast) saver.memoizeAs(Symbol(name), name)
}

/// Before protocol 4: `getattr(getattr(first, second), third)`.
function writeDotted(saver: Saver, module: string, [first, ...attributes]: string[]): void {
  const { out } = saver
  const isOld = saver.options.protocol < 2
  for (const _ of attributes) {
    saver.save(saver.rt.builtins.getString("getattr") as Value)
    if (isOld) out.op(Op.MARK)
  }
  writeGlobal(saver, module, first)
  for (const name of attributes) {
    saver.save(name)
    out.op(isOld ? Op.TUPLE : Op.TUPLE2)
    out.op(Op.REDUCE)
  }
}

function nameOf(saver: Saver, value: Value): string {
  const qualname = findAttribute(saver.rt, value, "__qualname__") ?? getAttribute(saver.rt, value, "__name__")
  return str(saver.rt, qualname)
}

/// Raises PicklingError unless the name leads to the value.
function checkName(saver: Saver, value: Value, name: string, path: string[], moduleName: string): void {
  const { rt } = saver
  const shown = () => repr(rt, value)
  let module: Value
  try {
    module = importNamed(rt, moduleName)
  } catch (error) {
    if (rt.modules.has(rt, moduleName)) throw error
    throw picklingError(`Can't pickle ${shown()}: import of module ${repr(rt, moduleName)} failed`)
  }
  const found = followPath(rt, module, path)
  if (found === undefined) throw picklingError(`Can't pickle ${shown()}: attribute lookup ${name} on ${moduleName} failed`)
  if (!isSame(found, value)) throw picklingError(`Can't pickle ${shown()}: it's not the same object as ${moduleName}.${name}`)
}

function savedByCode(saver: Saver, value: Value, module: string, name: string): boolean {
  const { rt, out } = saver
  const registry = getAttribute(rt, rt.importModule("copyreg"), "_extension_registry")
  const code = registry instanceof PyDict && registry.size > 0 ? registry.get(rt, new PyTuple([module, name])) : undefined
  if (code === undefined) return false
  const number = asSsize(rt, code)
  if (number <= 0 || number > 0x7fffffff) {
    throw picklingError(`Can't pickle ${repr(rt, value)}: extension code ${repr(rt, code)} is out of range`)
  }
  if (number < 0x100) out.op1(Op.EXT1, number)
  else if (number < 0x10000) out.op2(Op.EXT2, number)
  else out.op4(Op.EXT4, number)
  return true
}

function writeGlobal(saver: Saver, module: string, name: string): void {
  const { protocol, fixImports } = saver.options
  const names = { module, name }
  const written = protocol < 3 && fixImports ? translateNames(saver.rt, names, "REVERSE_", runtimeError) : names
  for (const [kind, text] of [["module", written.module] as const, ["global", written.name] as const]) {
    if (protocol !== 3 && !isAsciiText(text)) {
      throw picklingError(`can't pickle ${kind} identifier '${text}' using pickle protocol ${protocol}`)
    }
  }
  saver.out.op(Op.GLOBAL)
  saver.out.raw(encodeText(saver.rt, `${written.module}\n${written.name}\n`))
}
