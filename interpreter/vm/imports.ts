// The import system: sys.modules, the modules that come with the engine, Python files and packages on sys.path.

import type { PyDict } from "../objects/dict.js"
import { exceptionTypes } from "../objects/exception-types.js"
import { importError, isException, moduleNotFoundError, newException, valueError } from "../objects/exceptions.js"
import { PyList } from "../objects/list.js"
import { PyModule } from "../objects/module.js"
import { findAttribute, setAttribute } from "../objects/operations/attributes.js"
import { str } from "../objects/operations/convert.js"
import { toArray } from "../objects/operations/iterate.js"
import type { Value } from "../objects/value.js"
import { decodeSource } from "../source/decode.js"
import { stdlibModules } from "../stdlib/index.js"
import { buildModule } from "../stdlib/module.js"
import type { Machine } from "./machine.js"

/// `__import__`: gives the top package, or with a fromlist the module itself.
export function importName(vm: Machine, name: string, globals: PyDict | null, fromlist: Value, level: number): Value {
  if (level < 0) throw valueError("level must be >= 0")
  if (level === 0 && name === "") throw valueError("Empty module name")
  const absolute = level === 0 ? name : resolveRelative(vm, name, globals, level)
  const module = importAbsolute(vm, absolute)
  if (isEmpty(vm, fromlist)) {
    if (level === 0) return importAbsolute(vm, name.split(".")[0])
    if (name === "") return module
    const cut = name.length - name.split(".")[0].length
    return importAbsolute(vm, absolute.slice(0, absolute.length - cut))
  }
  importSubmodules(vm, module, absolute, toArray(vm, fromlist))
  return module
}

function isEmpty(vm: Machine, fromlist: Value): boolean {
  return fromlist === null || toArray(vm, fromlist).length === 0
}

// `from package import submodule` imports what is no attribute yet.
function importSubmodules(vm: Machine, module: Value, name: string, fromlist: readonly Value[]): void {
  if (findAttribute(vm, module, "__path__") === undefined) return
  for (const item of fromlist) {
    const names = item === "*" ? starNames(vm, module) : [str(vm, item)]
    for (const submodule of names) {
      if (findAttribute(vm, module, submodule) !== undefined) continue
      try {
        importAbsolute(vm, `${name}.${submodule}`)
      } catch (error) {
        const missing = isException(error, exceptionTypes.ModuleNotFoundError) && error.field("name") === `${name}.${submodule}`
        if (!missing) throw error
      }
    }
  }
}

function starNames(vm: Machine, module: Value): string[] {
  const all = findAttribute(vm, module, "__all__")
  return all === undefined ? [] : toArray(vm, all).map((name) => str(vm, name))
}

function resolveRelative(vm: Machine, name: string, globals: PyDict | null, level: number): string {
  const declared = globals?.getString("__package__") ?? null
  let pkg = typeof declared === "string" ? declared : ""
  if (declared === null && globals !== null) {
    const own = globals.getString("__name__")
    if (typeof own !== "string") throw newException(exceptionTypes.KeyError, "'__name__' not in globals")
    pkg = globals.getString("__path__") === undefined ? own.split(".").slice(0, -1).join(".") : own
  }
  if (pkg === "") throw importError("attempted relative import with no known parent package", null)
  const parts = pkg.split(".")
  if (parts.length < level) throw importError("attempted relative import beyond top-level package", null)
  const base = parts.slice(0, parts.length - level + 1).join(".")
  void vm
  return name === "" ? base : `${base}.${name}`
}

/// The module of an absolute dotted name, its parents imported first.
export function importAbsolute(vm: Machine, name: string): Value {
  const loaded = vm.modules.getString(name)
  if (loaded === null) throw newModuleHalted(name)
  if (loaded !== undefined) return loaded
  const dot = name.lastIndexOf(".")
  const parent = dot < 0 ? null : importAbsolute(vm, name.slice(0, dot))
  const again = vm.modules.getString(name)
  if (again !== undefined && again !== null) return again
  const module = load(vm, name, parent)
  if (parent !== null) setAttribute(vm, parent, name.slice(dot + 1), module)
  return module
}

function newModuleHalted(name: string): object {
  return newException(exceptionTypes.ModuleNotFoundError, `import of ${name} halted; None in sys.modules`).setField("name", name)
}

function load(vm: Machine, name: string, parent: Value): Value {
  const native = nativeSpec(name)
  const path = parent === null ? vm.searchPath() : packagePath(vm, parent, name)
  if (native !== null && !shadowedByFile(vm, name)) return loadNative(vm, name, native)
  for (const directory of path) {
    const found = findFile(vm, directory, name.slice(name.lastIndexOf(".") + 1))
    if (found !== null) return loadFile(vm, name, found)
  }
  if (native !== null) return loadNative(vm, name, native)
  throw moduleNotFoundError(name)
}

type Maker = (typeof stdlibModules)[string]

function nativeSpec(name: string): Maker | null {
  return Object.hasOwn(stdlibModules, name) ? stdlibModules[name] : null
}

// Modules that CPython builds in can't be shadowed; the others are found after the program's own directory.
const builtIn = new Set([
  "sys",
  "builtins",
  "math",
  "time",
  "itertools",
  "_thread",
  "marshal",
  "gc",
  "errno",
  "posix",
  "array",
  "cmath",
])

function shadowedByFile(vm: Machine, name: string): boolean {
  if (builtIn.has(name) || name.includes(".")) return false
  const own = vm.searchPath()[0]
  return own !== undefined && findFile(vm, own, name) !== null
}

function loadNative(vm: Machine, name: string, make: Maker): Value {
  const spec = make()
  const module = buildModule(vm, spec)
  vm.modules.setString(name, module)
  if (spec.python !== undefined) {
    runModule(vm, name, module, spec.python, `<frozen ${name}>`)
  }
  return vm.modules.getString(name) ?? module
}

function packagePath(vm: Machine, parent: Value, name: string): string[] {
  const path = findAttribute(vm, parent, "__path__")
  if (path === undefined) {
    const parentName = name.slice(0, name.lastIndexOf("."))
    throw newException(
      exceptionTypes.ModuleNotFoundError,
      `No module named '${name}'; '${parentName}' is not a package`,
    ).setField("name", name)
  }
  return toArray(vm, path).map((item) => str(vm, item))
}

interface FoundFile {
  path: string
  /// The package's directory when it is a package.
  directory: string | null
}

function findFile(vm: Machine, directory: string, name: string): FoundFile | null {
  const base = directory === "" ? name : `${directory}/${name}`
  const init = `${base}/__init__.py`
  if (vm.host.stat(init)?.isFile === true) return { path: init, directory: base }
  if (vm.host.stat(`${base}.py`)?.isFile === true) return { path: `${base}.py`, directory: null }
  return null
}

function loadFile(vm: Machine, name: string, found: FoundFile): Value {
  const bytes = vm.host.readFile(found.path)
  if (bytes === null) throw moduleNotFoundError(name)
  const module = new PyModule(name)
  module.dict.setString("__file__", found.path)
  module.dict.setString("__package__", found.directory === null ? name.split(".").slice(0, -1).join(".") : name)
  if (found.directory !== null) module.dict.setString("__path__", new PyList([found.directory]))
  vm.modules.setString(name, module)
  runModule(vm, name, module, decodeSource(bytes, found.path), found.path)
  const loaded = vm.modules.getString(name)
  if (loaded === undefined) throw newException(exceptionTypes.KeyError, name)
  return loaded
}

function runModule(vm: Machine, name: string, module: PyModule, source: string, filename: string): void {
  try {
    const code = vm.compile(source, filename, "exec", 0, true)
    module.dict.setString("__builtins__", vm.builtinsModule)
    vm.execCode(code, module.dict, module.dict)
  } catch (error) {
    vm.modules.deleteString(name)
    throw error
  }
}

/// IMPORT_FROM: an attribute, or a submodule that is still being imported.
export function importFrom(vm: Machine, module: Value, name: string): Value {
  const value = findAttribute(vm, module, name)
  if (value !== undefined) return value
  const moduleName = findAttribute(vm, module, "__name__")
  if (typeof moduleName === "string") {
    const submodule = vm.modules.getString(`${moduleName}.${name}`)
    if (submodule !== undefined) return submodule
  }
  const shown = typeof moduleName === "string" ? moduleName : "<unknown module name>"
  const file = module instanceof PyModule ? (module.get("__file__") ?? null) : null
  const where = typeof file === "string" ? file : "unknown location"
  throw importError(
    `cannot import name '${name}' from '${shown}' (${where})`,
    shown,
    typeof file === "string" ? file : null,
  ).setField("name_from", name)
}
