// Packages without `__init__.py`: their path, which follows the parent's, and their loader.

import { builtinType, objectType } from "../../objects/builtin-types.js"
import { defineType } from "../../objects/define.js"
import { PyDict } from "../../objects/dict.js"
import { typeError } from "../../objects/exceptions.js"
import { PyList } from "../../objects/list.js"
import { method } from "../../objects/method.js"
import { getAttribute } from "../../objects/operations/attributes.js"
import { repr, str } from "../../objects/operations/convert.js"
import { getIterator, toArray } from "../../objects/operations/iterate.js"
import { contains, getItem, setItem } from "../../objects/operations/subscript.js"
import type { Runtime } from "../../objects/runtime.js"
import { Signature } from "../../objects/signature.js"
import { type PyType, TypeFlag } from "../../objects/type.js"
import { AttributedObject, type Value } from "../../objects/value.js"
import { findOnPath, searchPath } from "./find.js"

const flags = TypeFlag.BASETYPE | TypeFlag.HAS_DICT

// ---- _NamespacePath

export const namespacePathType = builtinType("_frozen_importlib_external._NamespacePath", objectType, flags)

/// The directories of a namespace package: found again when the parent's path has changed.
export class PyNamespacePath extends AttributedObject {
  cls: PyType = namespacePathType
  /// What the path was found in.
  parents = ""
  constructor(
    public name: string,
    public directories: PyList,
  ) {
    super()
  }
}

/// The path of a namespace package that was just found.
export function newNamespacePath(rt: Runtime, name: string, locations: readonly string[]): PyNamespacePath {
  const path = new PyNamespacePath(name, new PyList([...locations]))
  path.parents = JSON.stringify(parentPath(rt, path))
  return path
}

function parentPath(rt: Runtime, self: PyNamespacePath): string[] {
  const dot = self.name.lastIndexOf(".")
  if (dot < 0) return searchPath(rt)
  const parent = getItem(rt, rt.modules, self.name.slice(0, dot))
  return toArray(rt, getAttribute(rt, parent, "__path__")).map((item) => str(rt, item))
}

function recalculate(rt: Runtime, self: PyNamespacePath): PyList {
  const parents = parentPath(rt, self)
  const key = JSON.stringify(parents)
  if (key === self.parents) return self.directories
  self.parents = key
  const found = findOnPath(rt, self.name.slice(self.name.lastIndexOf(".") + 1), parents)
  if (found !== null && found.file === null) self.directories = new PyList([...(found.locations ?? [])])
  return self.directories
}

const pathSignature = new Signature("(name, path, path_finder)")

defineType(namespacePathType, {
  doc:
    "Represents a namespace package's path.  It uses the module name\nto find its parent module, and from there it looks up the parent's\n" +
    "__path__.  When this changes, the module's own path is recomputed,\nusing path_finder.  For top-level modules, the parent module's path\n" +
    "is sys.path.",
  slots: {
    tp_new: (_rt, cls) => {
      const path = new PyNamespacePath("", new PyList([]))
      path.cls = cls
      return path
    },
    tp_init: (rt, self: PyNamespacePath, args, kwnames) => {
      const [name, directories] = pathSignature.bind(
        "_NamespacePath.__init__",
        "_NamespacePath.__init__",
        args,
        kwnames,
      ) as Value[]
      self.name = str(rt, name)
      self.directories = new PyList(toArray(rt, directories))
      self.parents = JSON.stringify(parentPath(rt, self))
    },
    tp_iter: (rt, self: PyNamespacePath) => getIterator(rt, recalculate(rt, self)),
    tp_repr: (rt, self: PyNamespacePath) => `_NamespacePath(${repr(rt, self.directories)})`,
    sq_length: (rt, self: PyNamespacePath) => recalculate(rt, self).items.length,
    sq_contains: (rt, self: PyNamespacePath, item) => contains(rt, recalculate(rt, self), item),
    mp_subscript: (rt, self: PyNamespacePath, index) => getItem(rt, recalculate(rt, self), index),
    mp_ass_subscript: (rt, self: PyNamespacePath, index, value) => {
      if (value === undefined) throw typeError("'_NamespacePath' object doesn't support item deletion")
      setItem(rt, self.directories, index, value)
    },
  },
  methods: {
    append: method("(self, item)", (_rt, self: PyNamespacePath, item: Value) => {
      self.directories.items.push(item)
      return null
    }),
  },
})

// ---- NamespaceLoader

export const namespaceLoaderType = builtinType("_frozen_importlib_external.NamespaceLoader", objectType, flags)

/// Stands for a package that is a directory (or several) without `__init__.py`.
export class PyNamespaceLoader extends AttributedObject {
  cls: PyType = namespaceLoaderType
}

export function newNamespaceLoader(path: PyNamespacePath): PyNamespaceLoader {
  return setPath(new PyNamespaceLoader(), path)
}

function setPath(loader: PyNamespaceLoader, path: Value): PyNamespaceLoader {
  loader.dict ??= new PyDict()
  loader.dict.setString("_path", path)
  return loader
}

defineType(namespaceLoaderType, {
  slots: {
    tp_new: (_rt, cls) => {
      const loader = new PyNamespaceLoader()
      loader.cls = cls
      return loader
    },
    tp_init: (rt, self: PyNamespaceLoader, args, kwnames) => {
      const bound = pathSignature.bind("NamespaceLoader.__init__", "NamespaceLoader.__init__", args, kwnames) as Value[]
      setPath(self, rt.call(namespacePathType, bound))
    },
  },
  methods: {
    create_module: method("(self, spec)", () => null, "Use default semantics for module creation."),
    exec_module: method("(self, module)", () => null),
    is_package: method("(self, fullname)", () => true),
    get_source: method("(self, fullname)", () => ""),
    get_code: method("(self, fullname)", (rt) => rt.compile("", "<string>", "exec", 0, true)),
    load_module: method("(self, fullname)", (rt, _self, name: Value) => rt.importModule(str(rt, name))),
  },
})
