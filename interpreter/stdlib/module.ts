// How a module of the standard library is written here: a table of functions, constants and types, or Python source.

import { type InterfaceTexts, setInterfaceTexts } from "../objects/interface-texts.js"
import { type MethodDef, PyBuiltinFunction } from "../objects/method.js"
import { PyModule } from "../objects/module.js"
import { readyBuiltinTypes, readyType } from "../objects/ready.js"
import type { Runtime } from "../objects/runtime.js"
import type { PyType } from "../objects/type.js"
import type { Value } from "../objects/value.js"

export interface ModuleSpec {
  name: string
  doc?: string
  /// The module that CPython has the functions from (their `__module__`), where it is another one.
  native?: string
  /// `fn("(x, /)", ...)` and `rawFn(...)` rows.
  functions?: Record<string, MethodDef>
  constants?: Record<string, Value>
  types?: readonly PyType[]
  /// Python source run in the module's namespace after the tables were put there.
  python?: string
  /// Python source for `python -m NAME`; without it the module is no program.
  main?: string
  /// Of the module `_interface`: what built-in functions and types say of themselves beyond their rows.
  texts?: () => InterfaceTexts
  /// What has to be computed for each runtime (sys.path, aliases ...); runs last.
  setup?: (rt: Runtime, module: PyModule) => void
}

/// Module name -> what makes its table.
export type ModuleTable = Readonly<Record<string, () => ModuleSpec>>

/// The modules that an interpreter comes with; the interpreter puts them in before anything is imported.
export function moduleTable(rt: Runtime): ModuleTable {
  return rt.state<{ table: ModuleTable }>("stdlib.modules", () => ({ table: {} })).table
}

export function setModuleTable(rt: Runtime, table: ModuleTable): void {
  rt.state<{ table: ModuleTable }>("stdlib.modules", () => ({ table })).table = table
  setInterfaceTexts(rt, () => table._interface?.().texts?.() ?? noTexts)
}

const noTexts: InterfaceTexts = { signatures: {}, docs: {} }

// A module and the one that CPython has its functions from show the same objects.
function functionOf(rt: Runtime, { name, native }: ModuleSpec, def: MethodDef): PyBuiltinFunction {
  if (native === undefined) return new PyBuiltinFunction(def, undefined, name, def.name)
  const made = rt.state("stdlib.nativeFunctions", () => new Map<string, PyBuiltinFunction>())
  const key = `${native}.${def.name}`
  const known = made.get(key) ?? new PyBuiltinFunction(def, undefined, native, def.name)
  made.set(key, known)
  return known
}

/// A fresh module object from its table. Python source is run by the import system afterwards.
export function buildModule(rt: Runtime, spec: ModuleSpec): PyModule {
  // Types may have come with the module's file.
  readyBuiltinTypes()
  const module = new PyModule(spec.name, spec.doc ?? null)
  for (const [name, def] of Object.entries(spec.functions ?? {})) {
    def.name = name
    module.dict.setString(name, functionOf(rt, spec, def))
  }
  for (const [name, value] of Object.entries(spec.constants ?? {})) module.dict.setString(name, value)
  for (const type of spec.types ?? []) {
    readyType(type)
    module.dict.setString(type.name, type)
  }
  spec.setup?.(rt, module)
  return module
}
