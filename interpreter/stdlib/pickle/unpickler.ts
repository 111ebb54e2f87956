// Unpickler: its attributes and memo, and `load`.

import { builtinType, dictType, objectType } from "../../objects/builtin-types.js"
import { defineType } from "../../objects/define.js"
import { PyDict } from "../../objects/dict.js"
import { newException, runtimeError, typeError, valueError } from "../../objects/exceptions.js"
import { getset, method } from "../../objects/method.js"
import { getAttribute } from "../../objects/operations/attributes.js"
import { asSsize, isInt, str, truth } from "../../objects/operations/convert.js"
import { getIterator } from "../../objects/operations/iterate.js"
import type { Runtime } from "../../objects/runtime.js"
import { Signature } from "../../objects/signature.js"
import { PyTuple } from "../../objects/tuple.js"
import { type PyType, TypeFlag } from "../../objects/type.js"
import { typeName } from "../../objects/typeof.js"
import { AttributedObject, PyObject, type Value } from "../../objects/value.js"
import { pickleDocs as docs } from "./docs.js"
import { unpicklingError, unpicklingErrorType } from "./errors.js"
import { findGlobal, translateNames } from "./globals.js"
import { Loader, type LoadOptions } from "./load.js"
import { PickleReader } from "./reader.js"

export const unpicklerType = builtinType("_pickle.Unpickler", objectType, TypeFlag.BASETYPE)
const memoProxyType = builtinType("_pickle.UnpicklerMemoProxy")
const signature = new Signature("(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None)")

class PyUnpickler extends AttributedObject {
  input: PickleReader | null = null
  memo = new Map<number, Value>()
  fixImports = true
  encoding = "ASCII"
  errors = "strict"
  buffers: Value = null
  /// Of the pickle that is being read: find_class() depends on it.
  protocol = 0
  constructor(public cls: PyType) {
    super()
  }
}

class PyMemoProxy extends PyObject {
  cls = memoProxyType
  constructor(readonly unpickler: PyUnpickler) {
    super()
  }
}

const noPersistentLoad = "A load persistent id instruction was encountered, but no persistent_load function was specified."

/// Checks the arguments that load(), loads() and Unpickler() have in common, and an iterator of the buffers.
export function loadArguments(rt: Runtime, who: string, [fixImports, encoding, errors, buffers]: Value[]) {
  for (const [name, value] of [["encoding", encoding] as const, ["errors", errors] as const]) {
    if (typeof value !== "string") {
      throw typeError(`${who}() argument '${name}' must be str, not ${value === null ? "None" : typeName(value)}`)
    }
  }
  return {
    fixImports: truth(rt, fixImports),
    encoding: encoding as string,
    errors: errors as string,
    buffers: buffers === null ? null : getIterator(rt, buffers),
  }
}

/// `find_class` as the unpickler itself has it.
export function findClass(rt: Runtime, module: string, name: string, protocol: number, fixImports: boolean): Value {
  const names = { module, name }
  const found = protocol < 3 && fixImports ? translateNames(rt, names, "", runtimeError) : names
  return findGlobal(rt, found.module, found.name, protocol >= 4)
}

/// Reads one pickle with no hooks of a program's.
export function loadPlainly(rt: Runtime, input: PickleReader, given: ReturnType<typeof loadArguments>): Value {
  return new Loader(rt, input, new Map(), {
    ...given,
    findClass: (module, name, protocol) => findClass(rt, module, name, protocol, given.fixImports),
    persistentLoad: () => {
      throw unpicklingError(noPersistentLoad)
    },
  }).load()
}

function load(rt: Runtime, self: PyUnpickler): Value {
  if (self.input === null) {
    throw newException(unpicklingErrorType, `Unpickler.__init__() was not called by ${self.cls.name}.__init__()`)
  }
  const options: LoadOptions = {
    encoding: self.encoding,
    errors: self.errors,
    buffers: self.buffers,
    findClass: (module, name, protocol) => {
      self.protocol = protocol
      return rt.call(getAttribute(rt, self, "find_class"), [module, name])
    },
    persistentLoad: (id) => rt.call(getAttribute(rt, self, "persistent_load"), [id]),
  }
  self.protocol = 0
  const loader = new Loader(rt, self.input, self.memo, options)
  const value = loader.load()
  self.protocol = loader.protocol
  return value
}

function setMemo(rt: Runtime, self: PyUnpickler, value: Value | undefined): void {
  if (value === undefined) throw typeError("attribute deletion is not supported")
  if (value instanceof PyMemoProxy) {
    self.memo = new Map(value.unpickler.memo)
    return
  }
  if (!(value instanceof PyDict)) {
    throw typeError(`'memo' attribute must be an UnpicklerMemoProxy object or dict, not ${typeName(value)}`)
  }
  const memo = new Map<number, Value>()
  for (let entry = value.first; entry !== null; entry = entry.next) {
    if (!isInt(entry.key)) throw typeError("memo key must be integers")
    const index = asSsize(rt, entry.key)
    if (index < 0) throw valueError("memo key must be positive integers.")
    memo.set(index, entry.value as Value)
  }
  self.memo = memo
}

function memoCopy(rt: Runtime, { memo }: PyUnpickler): PyDict {
  const copy = new PyDict()
  for (const [index, value] of memo) copy.set(rt, index, value)
  return copy
}

defineType(unpicklerType, {
  doc: docs.Unpickler,
  slots: {
    tp_new: (_rt, cls) => new PyUnpickler(cls),
    tp_init: (rt, self: PyUnpickler, args, kwnames) => {
      const [file, ...rest] = signature.bind("Unpickler", "Unpickler", args, kwnames) as Value[]
      const given = loadArguments(rt, "Unpickler", rest)
      self.input = PickleReader.ofFile(rt, file)
      Object.assign(self, given)
      self.memo = new Map()
    },
  },
  methods: {
    persistent_load: method("(self, pid, /)", () => {
      throw unpicklingError(noPersistentLoad)
    }),
    load: method("(self, /)", load, docs.loadMethod),
    find_class: method(
      "(self, module_name, global_name, /)",
      (rt, self: PyUnpickler, module: Value, name: Value) =>
        findClass(rt, str(rt, module), str(rt, name), self.protocol, self.fixImports),
      docs.find_class,
    ),
    __sizeof__: method("(self, /)", (_rt, self: PyUnpickler) => 216 + 8 * Math.max(32, self.memo.size), docs.__sizeof__),
  },
  attributes: { memo: getset((_rt, self: PyUnpickler) => new PyMemoProxy(self), setMemo) },
})

defineType(memoProxyType, {
  methods: {
    clear: method(
      "(self, /)",
      (_rt, self: PyMemoProxy) => {
        self.unpickler.memo = new Map()
        return null
      },
      docs.memoClear,
    ),
    copy: method("(self, /)", (rt, self: PyMemoProxy) => memoCopy(rt, self.unpickler), docs.memoCopy),
    __reduce__: method(
      "(self, /)",
      (rt, self: PyMemoProxy) => new PyTuple([dictType, new PyTuple([memoCopy(rt, self.unpickler)])]),
      docs.memoReduce,
    ),
  },
})
