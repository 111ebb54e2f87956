// The import system: sys.modules, the modules that come with the engine, Python files and packages on sys.path.

import type { PyDict } from "../objects/dict.js"
import { exceptionTypes } from "../objects/exception-types.js"
import { importError, isException, newException, typeError, valueError } from "../objects/exceptions.js"
import { PyList } from "../objects/list.js"
import { PyModule } from "../objects/module.js"
import { findAttribute, getAttribute, setAttribute } from "../objects/operations/attributes.js"
import { callMethod } from "../objects/operations/call.js"
import { str, truth } from "../objects/operations/convert.js"
import { toArray } from "../objects/operations/iterate.js"
import { typeName } from "../objects/typeof.js"
import type { Value } from "../objects/value.js"
import { findNative, prefersNative, searchPath } from "../stdlib/importlib/find.js"
import { loadFound } from "../stdlib/importlib/load.js"
import {
  builtinImporterType,
  fileSpec,
  frozenImporterType,
  missingModule,
  moduleFromSpec,
  PyModuleSpec,
  PySourceFileLoader,
  pathFinderType,
  setModuleAttributes,
  sourceFileLoaderType,
  sourceOf,
} from "../stdlib/importlib/spec-types.js"
import { moduleTable } from "../stdlib/module.js"
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
    if (typeof item !== "string") throw typeError(`Item in \`\`from list'' must be str, not ${typeName(item)}`)
    const names = item === "*" ? starNames(vm, module, name) : [item]
    for (const submodule of names) {
      if (findAttribute(vm, module, submodule) === undefined) importIfThere(vm, `${name}.${submodule}`)
    }
  }
}

function importIfThere(vm: Machine, name: string): void {
  try {
    importAbsolute(vm, name)
  } catch (error) {
    const missing = isException(error, exceptionTypes.ModuleNotFoundError) && error.field("name") === name
    if (!missing) throw error
  }
}

function starNames(vm: Machine, module: Value, name: string): string[] {
  const all = findAttribute(vm, module, "__all__")
  if (all === undefined) return []
  return toArray(vm, all).map((item) => {
    if (typeof item === "string") return item
    throw typeError(`Item in ${name}.__all__ must be str, not ${typeName(item)}`)
  })
}

function resolveRelative(vm: Machine, name: string, globals: PyDict | null, level: number): string {
  if (globals === null) throw newException(exceptionTypes.KeyError, "'__name__' not in globals")
  const declared = globals.getString("__package__") ?? null
  const spec = globals.getString("__spec__") ?? null
  let pkg = ""
  if (declared !== null) {
    if (typeof declared !== "string") throw typeError("package must be a string")
    pkg = declared
  } else if (spec !== null) {
    const parent = getAttribute(vm, spec, "parent")
    if (typeof parent !== "string") throw typeError("__spec__.parent must be a string")
    pkg = parent
  } else {
    const advice = "can't resolve package from __spec__ or __package__, falling back on __name__ and __path__"
    vm.warn(exceptionTypes.ImportWarning, advice)
    const own = globals.getString("__name__")
    if (typeof own !== "string") throw newException(exceptionTypes.KeyError, "'__name__' not in globals")
    pkg = globals.getString("__path__") === undefined ? own.split(".").slice(0, -1).join(".") : own
  }
  if (pkg === "") throw importError("attempted relative import with no known parent package", null)
  const parts = pkg.split(".")
  if (parts.length < level) throw importError("attempted relative import beyond top-level package", null)
  const base = parts.slice(0, parts.length - level + 1).join(".")
  return name === "" ? base : `${base}.${name}`
}

/// The module of an absolute dotted name, its parents imported first.
export function importAbsolute(vm: Machine, name: string): Value {
  const loaded = vm.modules.getString(name)
  if (loaded === null) throw missingModule(name, `import of ${name} halted; None in sys.modules`)
  if (loaded !== undefined) return loaded
  const dot = name.lastIndexOf(".")
  const parent = dot < 0 ? null : importAbsolute(vm, name.slice(0, dot))
  const again = vm.modules.getString(name)
  if (again !== undefined && again !== null) return again
  const module = load(vm, name, parent)
  if (parent !== null) setAttribute(vm, parent, name.slice(dot + 1), module)
  return module
}

function load(vm: Machine, name: string, parent: Value): Value {
  const path = parent === null ? null : packagePath(vm, parent, name)
  const native = findNative(vm, name)
  const finders = vm.sys.getString("meta_path")
  if (!(finders instanceof PyList)) {
    if (native === null) throw missingModule(name)
    return loadFound(vm, name, native)
  }
  const directories = path === null ? searchPath(vm) : toArray(vm, path).map((item) => str(vm, item))
  for (const finder of [...finders.items]) {
    if (finder === builtinImporterType) continue
    if (finder === frozenImporterType) {
      if (native !== null && prefersNative(vm, name, directories)) return loadFound(vm, name, native)
    } else if (finder === pathFinderType) {
      const spec = fileSpec(vm, name, directories)
      if (spec !== null) return loadSpec(vm, name, spec)
    } else {
      const found = callMethod(vm, finder, "find_spec", [name, path, null])
      if (found !== null) return loadSpec(vm, name, found)
    }
  }
  throw missingModule(name)
}

function packagePath(vm: Machine, parent: Value, name: string): Value {
  const path = findAttribute(vm, parent, "__path__")
  if (path !== undefined) return path
  const parentName = name.slice(0, name.lastIndexOf("."))
  throw missingModule(name, `No module named '${name}'; '${parentName}' is not a package`)
}

/// Makes the module of a spec, runs it, and gives what sys.modules then holds.
function loadSpec(vm: Machine, name: string, spec: Value): Value {
  const module = moduleFromSpec(vm, spec)
  vm.modules.setString(name, module)
  if (spec instanceof PyModuleSpec) spec.initializing = true
  try {
    runSpec(vm, spec, module)
  } catch (error) {
    vm.modules.deleteString(name)
    throw error
  } finally {
    if (spec instanceof PyModuleSpec) spec.initializing = false
  }
  const loaded = vm.modules.getString(name)
  if (loaded === undefined) throw newException(exceptionTypes.KeyError, name)
  return loaded
}

function runSpec(vm: Machine, spec: Value, module: Value): void {
  const loader = getAttribute(vm, spec, "loader")
  if (loader instanceof PySourceFileLoader && loader.cls === sourceFileLoaderType && module instanceof PyModule) {
    const path = str(vm, loader.path)
    const code = vm.compile(sourceOf(vm, str(vm, loader.name), path), path, "exec", 0, true)
    vm.execCode(code, module.dict, module.dict)
    return
  }
  if (loader === null) return
  const run = findAttribute(vm, loader, "exec_module")
  if (run === undefined) callMethod(vm, loader, "load_module", [getAttribute(vm, spec, "name")])
  else vm.call(run, [module])
}

/// `python -m name`: runs a module in `__main__`, or the `__main__` of a package.
export function runAsMain(vm: Machine, main: PyModule, name: string): void {
  const dot = name.lastIndexOf(".")
  const parent = dot < 0 ? null : importAbsolute(vm, name.slice(0, dot))
  const directories = parent === null ? searchPath(vm) : toArray(vm, packagePath(vm, parent, name)).map((item) => str(vm, item))
  const spec = fileSpec(vm, name, directories)
  if (spec?.locations != null) {
    runAsMain(vm, main, `${name}.__main__`)
    return
  }
  const loader = spec?.loader
  if (!(spec !== null && loader instanceof PySourceFileLoader)) {
    const own = spec === null ? moduleTable(vm)[name]?.() : undefined
    if (own?.main !== undefined) {
      vm.execCode(vm.compile(own.main, `<frozen ${name}>`, "exec", 0, true), main.dict, main.dict)
      return
    }
    throw importError(`No module named ${name}`, name)
  }
  setModuleAttributes(vm, main, spec)
  main.dict.setString("__name__", "__main__")
  const path = str(vm, loader.path)
  const argv = vm.sys.getString("argv")
  if (argv instanceof PyList && argv.items.length > 0) argv.items[0] = path
  const code = vm.compile(sourceOf(vm, name, path), path, "exec", 0, true)
  vm.execCode(code, main.dict, main.dict)
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
  throw cannotImport(vm, module, typeof moduleName === "string" ? moduleName : null, name)
}

function cannotImport(vm: Machine, module: Value, moduleName: string | null, name: string): object {
  const shown = moduleName ?? "<unknown module name>"
  const spec = findAttribute(vm, module, "__spec__") ?? null
  const origin = spec === null ? undefined : findAttribute(vm, spec, "origin")
  const own = module instanceof PyModule ? module.get("__file__") : undefined
  const file = own ?? (hasLocation(vm, spec) ? origin : undefined)
  const path = typeof file === "string" ? file : null
  const initializing = spec === null ? undefined : findAttribute(vm, spec, "_initializing")
  const partial = initializing !== undefined && truth(vm, initializing)
  const from = partial ? `partially initialized module '${shown}' (most likely due to a circular import)` : `'${shown}'`
  const message = `cannot import name '${name}' from ${from} (${path ?? "unknown location"})`
  return importError(message, moduleName, path).setField("name_from", name)
}

function hasLocation(vm: Machine, spec: Value): boolean {
  const has = spec === null ? undefined : findAttribute(vm, spec, "has_location")
  return has !== undefined && truth(vm, has)
}
