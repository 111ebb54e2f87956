// importlib and its parts: what programs ask of the import system.

import { fn } from "../../objects/method.js"
import { PyModule } from "../../objects/module.js"
import { callMethod } from "../../objects/operations/call.js"
import { str } from "../../objects/operations/convert.js"
import type { Runtime } from "../../objects/runtime.js"
import type { Value } from "../../objects/value.js"
import { type ModuleSpec, moduleTable } from "../module.js"
import { findNative } from "./find.js"
import { namespaceLoaderType, namespacePathType } from "./namespace.js"
import { abcPython, importlibPython, machineryPython, utilPython } from "./python.js"
import {
  builtinImporterType,
  frozenImporterType,
  moduleFromSpec,
  moduleSpecType,
  pathFinderType,
  setModuleAttributes,
  sourceFileLoaderType,
} from "./spec-types.js"

export function frozenImportlibModule(): ModuleSpec {
  return {
    name: "_frozen_importlib",
    types: [moduleSpecType, builtinImporterType, frozenImporterType],
    functions: {
      module_from_spec: fn("(spec)", (rt, spec: Value) => moduleFromSpec(rt, spec)),
      _init_module_attrs: fn("(spec, target)", (rt, spec: Value, module: Value) => {
        if (module instanceof PyModule) setModuleAttributes(rt, module, spec)
        return module
      }),
      _find_spec: fn("(name, path, target=None)", (rt, name: Value, path: Value, target: Value) =>
        findSpec(rt, name, path, target),
      ),
    },
  }
}

function findSpec(rt: Runtime, name: Value, path: Value, target: Value): Value {
  const finders = rt.sys.getString("meta_path") as { items?: readonly Value[] }
  for (const finder of finders.items ?? []) {
    const spec = callMethod(rt, finder, "find_spec", [name, path, target])
    if (spec !== null) return spec
  }
  return null
}

export function frozenExternalModule(): ModuleSpec {
  return {
    name: "_frozen_importlib_external",
    types: [sourceFileLoaderType, namespaceLoaderType, namespacePathType, pathFinderType],
  }
}

export function importlibModule(): ModuleSpec {
  return {
    name: "importlib",
    doc: "A pure Python implementation of import.",
    python: importlibPython,
  }
}

export function importlibUtilModule(): ModuleSpec {
  return { name: "importlib.util", doc: "Utility code for constructing importers, etc.", python: utilPython }
}

export function importlibMachineryModule(): ModuleSpec {
  return {
    name: "importlib.machinery",
    doc: "The machinery of importlib: finders, loaders, hooks, etc.",
    python: machineryPython,
  }
}

export function importlibAbcModule(): ModuleSpec {
  return { name: "importlib.abc", doc: "Abstract base classes related to import.", python: abcPython }
}

export function impModule(): ModuleSpec {
  const nothing = (): Value => null
  return {
    name: "_imp",
    doc: "(Extremely) low-level import machinery bits as used by importlib.",
    constants: { check_hash_based_pycs: "default" },
    functions: {
      is_builtin: fn("(name, /)", (rt, name: Value) => (findNative(rt, str(rt, name))?.origin === "built-in" ? 1 : 0)),
      is_frozen: fn("(name, /)", (rt, name: Value) => findNative(rt, str(rt, name))?.origin === "frozen"),
      is_frozen_package: fn("(name, /)", (rt, name: Value) =>
        Object.keys(moduleTable(rt)).some((other) => other.startsWith(`${str(rt, name)}.`)),
      ),
      acquire_lock: fn("()", nothing),
      release_lock: fn("()", nothing),
      lock_held: fn("()", () => false),
      extension_suffixes: fn("()", (rt) => rt.call(rt.builtins.getString("list") as Value, [])),
      _override_frozen_modules_for_tests: fn("(override, /)", nothing),
      _override_multi_interp_extensions_check: fn("(override, /)", () => 0),
    },
  }
}
