// What `__spec__` and `__loader__` of a module are: ModuleSpec, the loader of a source file, of a namespace package, and the
// importers of modules that come with the engine.

import { builtinType, objectType } from "../../objects/builtin-types.js"
import { PyBytes } from "../../objects/bytes.js"
import { defineType } from "../../objects/define.js"
import { PyDict } from "../../objects/dict.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { importError, newException } from "../../objects/exceptions.js"
import { PyList } from "../../objects/list.js"
import { classMethod, type GetSetDef, getset, method, rawMethod } from "../../objects/method.js"
import { PyModule } from "../../objects/module.js"
import { findAttribute, getAttribute } from "../../objects/operations/attributes.js"
import { equals } from "../../objects/operations/compare.js"
import { repr, str, truth } from "../../objects/operations/convert.js"
import { toArray } from "../../objects/operations/iterate.js"
import type { Runtime } from "../../objects/runtime.js"
import { Signature } from "../../objects/signature.js"
import { NotImplemented } from "../../objects/singletons.js"
import { type PyType, TypeFlag } from "../../objects/type.js"
import { AttributedObject, CompareOp, PyFloat, type Value } from "../../objects/value.js"
import { decodeProgram } from "../linecache.js"
import { findNative, findOnPath, searchPath } from "./find.js"
import { loadNative } from "./load.js"
import { newNamespaceLoader, newNamespacePath, PyNamespaceLoader } from "./namespace.js"

const flags = TypeFlag.BASETYPE | TypeFlag.HAS_DICT

// ---- ModuleSpec

export const moduleSpecType = builtinType("_frozen_importlib.ModuleSpec", objectType, flags)

export class PyModuleSpec extends AttributedObject {
  cls: PyType = moduleSpecType
  name: Value = null
  loader: Value = null
  origin: Value = null
  loaderState: Value = null
  /// A list for packages, None for modules.
  locations: Value = null
  cached: Value = null
  hasLocation = false
  uninitialized: Value = null
  initializing: Value = false
}

/// The spec of a module: what `__spec__` holds.
function newSpec(name: string, loader: Value, origin: Value, locations: readonly string[] | null): PyModuleSpec {
  const spec = new PyModuleSpec()
  spec.name = name
  spec.loader = loader
  spec.origin = origin
  spec.locations = locations === null ? null : new PyList([...locations])
  return spec
}

type SpecField = "name" | "loader" | "origin" | "loaderState" | "locations" | "cached" | "uninitialized" | "initializing"

function field(key: SpecField): GetSetDef {
  return getset(
    (_rt, self: PyModuleSpec) => self[key],
    (_rt, self: PyModuleSpec, value) => {
      self[key] = value ?? null
    },
  )
}

const specSignature = new Signature("(name, loader, *, origin=None, loader_state=None, is_package=None)")

defineType(moduleSpecType, {
  doc: "The specification for a module, used for loading.",
  slots: {
    tp_new: (_rt, cls) => {
      const spec = new PyModuleSpec()
      spec.cls = cls
      return spec
    },
    tp_init: (rt, self: PyModuleSpec, args, kwnames) => {
      const [name, loader, origin, state, isPackage] = specSignature.bind(
        "ModuleSpec.__init__",
        "ModuleSpec.__init__",
        args,
        kwnames,
      ) as Value[]
      self.name = name
      self.loader = loader
      self.origin = origin
      self.loaderState = state
      self.locations = isPackage !== null && truth(rt, isPackage) ? new PyList([]) : null
    },
    tp_repr: (rt, self: PyModuleSpec) => {
      const parts = [`name=${repr(rt, self.name)}`, `loader=${repr(rt, self.loader)}`]
      if (self.origin !== null) parts.push(`origin=${repr(rt, self.origin)}`)
      if (self.locations !== null) parts.push(`submodule_search_locations=${repr(rt, self.locations)}`)
      return `${self.cls.name}(${parts.join(", ")})`
    },
    tp_richcompare: (rt, a: PyModuleSpec, b, op) => {
      if (!(b instanceof PyModuleSpec) || (op !== CompareOp.EQ && op !== CompareOp.NE)) return NotImplemented
      const keys = ["name", "loader", "origin", "locations", "cached"] as const
      const same = a.hasLocation === b.hasLocation && keys.every((key) => equals(rt, a[key], b[key]))
      return op === CompareOp.EQ ? same : !same
    },
  },
  attributes: {
    name: field("name"),
    loader: field("loader"),
    origin: field("origin"),
    loader_state: field("loaderState"),
    submodule_search_locations: field("locations"),
    cached: getset(
      (rt, self: PyModuleSpec) => {
        if (self.cached === null && self.hasLocation && typeof self.origin === "string")
          self.cached = cachedPlace(rt, self.origin)
        return self.cached
      },
      (_rt, self: PyModuleSpec, value) => {
        self.cached = value ?? null
      },
    ),
    _cached: field("cached"),
    _uninitialized_submodules: getset((_rt, self: PyModuleSpec) => {
      self.uninitialized ??= new PyList([])
      return self.uninitialized
    }),
    _initializing: field("initializing"),
    parent: getset((rt, self: PyModuleSpec) => {
      const name = str(rt, self.name)
      return self.locations === null ? name.split(".").slice(0, -1).join(".") : name
    }),
    has_location: getset(
      (_rt, self: PyModuleSpec) => self.hasLocation,
      (rt, self: PyModuleSpec, value) => {
        self.hasLocation = truth(rt, value ?? null)
      },
    ),
    _set_fileattr: getset(
      (_rt, self: PyModuleSpec) => self.hasLocation,
      (rt, self: PyModuleSpec, value) => {
        self.hasLocation = truth(rt, value ?? null)
      },
    ),
  },
  constants: { __hash__: null },
})

/// Where CPython would keep the compiled form of a source file; null for other files. Nothing is kept there.
function cachedPlace(rt: Runtime, file: string): string | null {
  const implementation = rt.sys.getString("implementation")
  const tag = implementation === undefined ? null : getAttribute(rt, implementation, "cache_tag")
  const [, directory, stem] = /^(.*\/)?([^/]*)\.py$/s.exec(file) ?? []
  return tag === null || stem === undefined ? null : `${directory ?? ""}__pycache__/${stem}.${str(rt, tag)}.pyc`
}

/// `importlib.util.module_from_spec`: a new module with the attributes that follow from its spec.
export function moduleFromSpec(rt: Runtime, spec: Value): Value {
  const loader = getAttribute(rt, spec, "loader")
  const create = loader === null ? undefined : findAttribute(rt, loader, "create_module")
  const made = create === undefined ? null : rt.call(create, [spec])
  const name = str(rt, getAttribute(rt, spec, "name"))
  const module = made ?? new PyModule(name)
  if (module instanceof PyModule) setModuleAttributes(rt, module, spec)
  return module
}

/// `__name__`, `__loader__`, `__package__`, `__spec__`, `__path__` and `__file__` of a module, from its spec.
export function setModuleAttributes(rt: Runtime, module: PyModule, spec: Value): void {
  const set = (name: string, value: Value): void => module.dict.setString(name, value)
  set("__name__", getAttribute(rt, spec, "name"))
  const loader = getAttribute(rt, spec, "loader")
  set("__loader__", loader)
  set("__package__", getAttribute(rt, spec, "parent"))
  set("__spec__", spec)
  const locations = getAttribute(rt, spec, "submodule_search_locations")
  if (locations !== null) set("__path__", locations)
  if (loader instanceof PyNamespaceLoader) set("__file__", null)
  if (!truth(rt, getAttribute(rt, spec, "has_location"))) return
  set("__file__", getAttribute(rt, spec, "origin"))
  const cached = getAttribute(rt, spec, "cached")
  if (cached !== null) set("__cached__", cached)
}

// ---- SourceFileLoader

export const sourceFileLoaderType = builtinType("_frozen_importlib_external.SourceFileLoader", objectType, flags)

/// Loads a module from a Python file.
export class PySourceFileLoader extends AttributedObject {
  cls: PyType = sourceFileLoaderType
  constructor(
    public name: Value,
    public path: Value,
  ) {
    super()
  }
}

/// The module's text.
export function sourceOf(rt: Runtime, name: string, path: string): string {
  const bytes = rt.host.readFile(path)
  if (bytes === null) throw importError(`source not available through get_data()`, name, path)
  return decodeProgram(bytes, path)
}

function checkedName(rt: Runtime, self: PySourceFileLoader, name: Value): void {
  if (name === null || equals(rt, name, self.name)) return
  const own = str(rt, self.name)
  throw importError(`loader for ${own} cannot handle ${str(rt, name)}`, str(rt, name))
}

function isPackage(rt: Runtime, self: PySourceFileLoader): boolean {
  return str(rt, self.path).endsWith("/__init__.py") && !str(rt, self.name).endsWith("__init__")
}

const nameAndPath = new Signature("(fullname, path)")

defineType(sourceFileLoaderType, {
  doc: "Concrete implementation of SourceLoader using the file system.",
  slots: {
    tp_new: (_rt, cls) => {
      const loader = new PySourceFileLoader(null, null)
      loader.cls = cls
      return loader
    },
    tp_init: (_rt, self: PySourceFileLoader, args, kwnames) => {
      const [name, path] = nameAndPath.bind("FileLoader.__init__", "FileLoader.__init__", args, kwnames) as Value[]
      self.name = name
      self.path = path
    },
    tp_richcompare: (rt, a: PySourceFileLoader, b, op) => {
      if (!(b instanceof PySourceFileLoader) || (op !== CompareOp.EQ && op !== CompareOp.NE)) return NotImplemented
      const same = a.cls === b.cls && equals(rt, a.name, b.name) && equals(rt, a.path, b.path)
      return op === CompareOp.EQ ? same : !same
    },
    tp_hash: (rt, self: PySourceFileLoader) => Number(rt.idOf(self)),
  },
  methods: {
    create_module: method("(self, spec)", () => null, "Use default semantics for module creation."),
    exec_module: method("(self, target)", (rt, self: PySourceFileLoader, module: Value) => {
      const name = str(rt, getAttribute(rt, module, "__name__"))
      const path = str(rt, self.path)
      const dict = getAttribute(rt, module, "__dict__")
      if (!(dict instanceof PyDict)) throw importError(`module ${name} has no dict`, name, path)
      rt.execCode(rt.compile(sourceOf(rt, name, path), path, "exec", 0, true), dict, dict)
      return null
    }),
    load_module: method("(self, fullname=None)", (rt, self: PySourceFileLoader, name: Value) => {
      checkedName(rt, self, name)
      return rt.importModule(str(rt, self.name))
    }),
    get_filename: method("(self, name=None)", (rt, self: PySourceFileLoader, name: Value) => {
      checkedName(rt, self, name)
      return self.path
    }),
    get_source: method("(self, fullname)", (rt, self: PySourceFileLoader, name: Value) => {
      checkedName(rt, self, name)
      return sourceOf(rt, str(rt, self.name), str(rt, self.path))
    }),
    get_code: method("(self, fullname)", (rt, self: PySourceFileLoader, name: Value) => {
      checkedName(rt, self, name)
      const path = str(rt, self.path)
      return rt.compile(sourceOf(rt, str(rt, self.name), path), path, "exec", 0, true)
    }),
    get_data: method("(self, path)", (rt, _self: PySourceFileLoader, path: Value) => {
      const bytes = rt.host.readFile(str(rt, path))
      if (bytes === null) throw rt.call(exceptionTypes.FileNotFoundError, [2, "No such file or directory", path]) as object
      return new PyBytes(bytes)
    }),
    path_stats: method("(self, path)", (rt, _self: PySourceFileLoader, path: Value) => {
      const info = rt.host.stat(str(rt, path))
      if (info === null) throw rt.call(exceptionTypes.FileNotFoundError, [2, "No such file or directory", path]) as object
      const stats = new PyDict()
      stats.setString("mtime", new PyFloat(info.modified))
      stats.setString("size", info.size)
      return stats
    }),
    is_package: method("(self, fullname)", (rt, self: PySourceFileLoader, name: Value) => {
      checkedName(rt, self, name)
      return isPackage(rt, self)
    }),
    source_to_code: rawMethod("(self, data, path, *, _optimize=-1)", (rt, _self: PySourceFileLoader, args) =>
      rt.call(rt.builtins.getString("compile") as Value, [args[0], args[1], "exec", 0, true]),
    ),
  },
  attributes: {
    name: getset(
      (_rt, self: PySourceFileLoader) => self.name,
      (_rt, self: PySourceFileLoader, value) => {
        self.name = value ?? null
      },
    ),
    path: getset(
      (_rt, self: PySourceFileLoader) => self.path,
      (_rt, self: PySourceFileLoader, value) => {
        self.path = value ?? null
      },
    ),
  },
})

// ---- the importers of sys.meta_path

/// Finds modules that CPython builds in, modules that come with the engine, and files on the search path.
export const builtinImporterType = builtinType("_frozen_importlib.BuiltinImporter", objectType, flags)
export const frozenImporterType = builtinType("_frozen_importlib.FrozenImporter", objectType, flags)
export const pathFinderType = builtinType("_frozen_importlib_external.PathFinder", objectType, flags)

function importerMethods(origin: "built-in" | "frozen", importer: PyType): Parameters<typeof defineType>[1]["methods"] {
  const none = (): Value => null
  return {
    find_spec: classMethod("(fullname, path=None, target=None)", (rt, _cls: PyType, name: Value) => {
      const text = str(rt, name)
      const found = findNative(rt, text)
      return found?.origin === origin ? newSpec(text, importer, origin, null) : null
    }),
    create_module: classMethod("(spec)", (rt, _cls: PyType, spec: Value) =>
      loadNative(rt, str(rt, getAttribute(rt, spec, "name"))),
    ),
    exec_module: classMethod("(target)", none),
    get_code: classMethod("(fullname)", none),
    get_source: classMethod("(fullname)", none),
    is_package: classMethod("(fullname)", () => false),
    load_module: classMethod("(fullname)", (rt, _cls: PyType, name: Value) => rt.importModule(str(rt, name))),
  }
}

defineType(builtinImporterType, {
  doc: "Meta path import for built-in modules.\n\n    All methods are either class or static methods to avoid the need to\n    instantiate the class.\n\n    ",
  methods: importerMethods("built-in", builtinImporterType),
})
defineType(frozenImporterType, {
  doc: "Meta path import for frozen modules.\n\n    All methods are either class or static methods to avoid the need to\n    instantiate the class.\n\n    ",
  methods: importerMethods("frozen", frozenImporterType),
})
defineType(pathFinderType, {
  doc: "Meta path finder for sys.path and package __path__ attributes.",
  methods: {
    find_spec: classMethod("(fullname, path=None, target=None)", (rt, _cls: PyType, name: Value, path: Value) => {
      const directories = path === null ? searchPath(rt) : toArray(rt, path).map((item) => str(rt, item))
      return fileSpec(rt, str(rt, name), directories)
    }),
    invalidate_caches: classMethod("()", () => null),
  },
})

/// The spec of the file or directory that a module's name stands for in these directories; null when there is none.
export function fileSpec(rt: Runtime, name: string, directories: readonly string[]): PyModuleSpec | null {
  const found = findOnPath(rt, name.slice(name.lastIndexOf(".") + 1), directories)
  if (found === null) return null
  if (found.file === null) {
    const path = newNamespacePath(rt, name, found.locations ?? [])
    const spec = newSpec(name, newNamespaceLoader(path), null, null)
    spec.locations = path
    return spec
  }
  const spec = newSpec(name, new PySourceFileLoader(name, found.file), found.file, found.locations)
  spec.hasLocation = true
  return spec
}

/// The spec that a module of the engine shows.
export function nativeModuleSpec(name: string, origin: "built-in" | "frozen", locations: readonly string[] | null): PyModuleSpec {
  return newSpec(name, origin === "built-in" ? builtinImporterType : frozenImporterType, origin, locations)
}

/// `sys.meta_path` as it stands at the start.
export function defaultMetaPath(): PyList {
  return new PyList([builtinImporterType, frozenImporterType, pathFinderType])
}

/// The error of an import that finds nothing.
export function missingModule(name: string, message = `No module named '${name}'`): object {
  return newException(exceptionTypes.ModuleNotFoundError, message).setField("name", name).setField("path", null)
}
