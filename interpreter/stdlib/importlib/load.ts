// Building a module of the engine: its table, then its Python text.

import type { PyModule } from "../../objects/module.js"
import type { Runtime } from "../../objects/runtime.js"
import type { Value } from "../../objects/value.js"
import { buildModule, type ModuleSpec, type ModuleTable, moduleTable } from "../module.js"
import { findNative, libraryChoice, type NativeModule } from "./find.js"
import { missingModule, nativeModuleSpec } from "./spec-types.js"

/// Loads the engine's own module of this name into sys.modules and gives it.
export function loadNative(rt: Runtime, name: string): Value {
  const found = findNative(rt, name)
  if (found === null) throw missingModule(name)
  return loadFound(rt, name, found)
}

export function loadFound(rt: Runtime, name: string, found: NativeModule): Value {
  const spec = found.make()
  const module = buildModule(rt, spec)
  setSpec(rt, module, name, found.origin)
  rt.modules.setString(name, module)
  runText(rt, name, module, spec, found)
  return rt.modules.getString(name) ?? module
}

function setSpec(rt: Runtime, module: PyModule, name: string, origin: NativeModule["origin"]): void {
  const isPackage = isEnginePackage(rt, name)
  const locations = isPackage ? libraryLocations(rt, name) : null
  const spec = nativeModuleSpec(name, origin, locations)
  module.dict.setString("__spec__", spec)
  module.dict.setString("__loader__", spec.loader)
  module.dict.setString("__package__", isPackage ? name : name.split(".").slice(0, -1).join("."))
  if (isPackage) module.dict.setString("__path__", spec.locations)
}

// Of `re` the library has parts that are importable too.
function isEnginePackage(rt: Runtime, name: string): boolean {
  if (name === "re" && libraryChoice(rt).directory !== null) return true
  return packagesOf(moduleTable(rt)).has(name)
}

// A table's packages are the same for every interpreter: going through two hundred names for each import took 10 us.
const knownPackages = new WeakMap<ModuleTable, ReadonlySet<string>>()

function packagesOf(table: ModuleTable): ReadonlySet<string> {
  let packages = knownPackages.get(table)
  if (packages === undefined) {
    packages = new Set(Object.keys(table).flatMap(parents))
    knownPackages.set(table, packages)
  }
  return packages
}

/// "a.b.c": "a", "a.b".
function parents(name: string): string[] {
  const parts = name.split(".")
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join("."))
}

// What we lack of a package (importlib.metadata ...) is looked for in the library, when there is one.
function libraryLocations(rt: Runtime, name: string): string[] {
  const { directory } = libraryChoice(rt)
  return directory === null ? [] : [`${directory}/${name.replaceAll(".", "/")}`]
}

function runText(rt: Runtime, name: string, module: PyModule, spec: ModuleSpec, found: NativeModule): void {
  if (spec.python === undefined) return
  try {
    const code = rt.compileOwn(found.make, spec.python, `<frozen ${name}>`)
    rt.execCode(code, module.dict, module.dict)
  } catch (error) {
    rt.modules.deleteString(name)
    throw error
  }
}
