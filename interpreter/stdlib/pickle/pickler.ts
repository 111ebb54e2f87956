// Pickler: its attributes and memo, and `dump`.

import { builtinType, dictType, objectType } from "../../objects/builtin-types.js"
import { PyBytes } from "../../objects/bytes.js"
import { defineType } from "../../objects/define.js"
import { PyDict } from "../../objects/dict.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { attributeError, isException, typeError, valueError } from "../../objects/exceptions.js"
import { getset, member, method } from "../../objects/method.js"
import { findAttribute, genericGetAttribute } from "../../objects/operations/attributes.js"
import { asCInt, truth } from "../../objects/operations/convert.js"
import type { Runtime } from "../../objects/runtime.js"
import { Signature } from "../../objects/signature.js"
import { PyTuple } from "../../objects/tuple.js"
import { type PyType, TypeFlag } from "../../objects/type.js"
import { typeName } from "../../objects/typeof.js"
import { AttributedObject, PyObject, type Value } from "../../objects/value.js"
import { pickleDocs as docs } from "./docs.js"
import { picklingError } from "./errors.js"
import { DEFAULT_PROTOCOL, HIGHEST_PROTOCOL } from "./opcodes.js"
import { type Memo, memoKey, Saver } from "./save.js"
import { PickleWriter } from "./writer.js"

export const picklerType = builtinType("_pickle.Pickler", objectType, TypeFlag.BASETYPE)
const memoProxyType = builtinType("_pickle.PicklerMemoProxy")
const signature = new Signature("(file, protocol=None, fix_imports=True, buffer_callback=None)")

class PyPickler extends AttributedObject {
  write: Value | null = null
  memo: Memo = new Map()
  protocol = 0
  fixImports = true
  fast = 0
  bin = 0
  bufferCallback: Value = null
  dispatchTable: Value | undefined = undefined
  constructor(public cls: PyType) {
    super()
  }
}

class PyMemoProxy extends PyObject {
  cls = memoProxyType
  constructor(readonly pickler: PyPickler) {
    super()
  }
}

/// The number of a protocol as `dump(protocol=...)` takes it.
export function protocolOf(rt: Runtime, protocol: Value): number {
  if (protocol === null) return DEFAULT_PROTOCOL
  const number = asCInt(rt, protocol)
  if (number < 0) return HIGHEST_PROTOCOL
  if (number > HIGHEST_PROTOCOL) throw valueError(`pickle protocol must be <= ${HIGHEST_PROTOCOL}`)
  return number
}

export function checkBufferCallback(callback: Value, protocol: number): Value {
  if (callback !== null && protocol < 5) throw valueError("buffer_callback needs protocol >= 5")
  return callback
}

export function writeMethod(rt: Runtime, file: Value): Value {
  const write = findAttribute(rt, file, "write")
  if (write === undefined) throw typeError("file must have a 'write' attribute")
  return write
}

// A hook of the program's: an attribute of the pickler or of its class, unless it is the one that does nothing.
function persistentIdOf(rt: Runtime, self: PyPickler): Value | undefined {
  const isDefault = self.cls.lookup("persistent_id") === picklerType.dict.get("persistent_id")
  if (isDefault && self.dict?.getString("persistent_id") === undefined) return undefined
  return genericGetAttribute(rt, self, "persistent_id")
}

function dump(rt: Runtime, self: PyPickler, value: Value): Value {
  const write = self.write
  if (write === null) throw picklingError(`Pickler.__init__() was not called by ${self.cls.name}.__init__()`)
  const out = new PickleWriter((bytes) => void rt.call(write, [new PyBytes(bytes)]))
  const saver = new Saver(rt, out, self.memo, {
    protocol: self.protocol,
    binary: self.bin !== 0,
    fixImports: self.fixImports,
    fast: self.fast !== 0,
    bufferCallback: self.bufferCallback,
    persistentId: persistentIdOf(rt, self),
    reducerOverride: findAttribute(rt, self, "reducer_override"),
    dispatchTable: self.dispatchTable,
  })
  saver.dump(value)
  out.finish()
  return null
}

function setMemo(rt: Runtime, self: PyPickler, value: Value | undefined): void {
  if (value === undefined) throw typeError("attribute deletion is not supported")
  if (value instanceof PyMemoProxy) {
    self.memo = new Map(value.pickler.memo)
    return
  }
  if (!(value instanceof PyDict)) {
    throw typeError(`'memo' attribute must be a PicklerMemoProxy object or dict, not ${typeName(value)}`)
  }
  const memo: Memo = new Map()
  for (const entry of value.values()) {
    if (!(entry instanceof PyTuple) || entry.items.length !== 2) {
      throw typeError("'memo' values must be 2-item tuples")
    }
    const [index, object] = entry.items
    memo.set(memoKey(object), { index: asCInt(rt, index), value: object })
  }
  self.memo = memo
}

function memoCopy(rt: Runtime, { memo }: PyPickler): PyDict {
  const copy = new PyDict()
  for (const { index, value } of memo.values()) copy.set(rt, rt.idOf(value), new PyTuple([index, value]))
  return copy
}

defineType(picklerType, {
  doc: docs.Pickler,
  slots: {
    tp_new: (_rt, cls) => new PyPickler(cls),
    tp_init: (rt, self: PyPickler, args, kwnames) => {
      const [file, protocol, fixImports, callback] = signature.bind("Pickler", "Pickler", args, kwnames) as Value[]
      self.protocol = protocolOf(rt, protocol)
      self.bin = self.protocol > 0 ? 1 : 0
      self.fixImports = truth(rt, fixImports) && self.protocol < 3
      self.write = writeMethod(rt, file)
      self.bufferCallback = checkBufferCallback(callback, self.protocol)
      self.memo.clear()
      self.fast = 0
      if (self.dispatchTable === undefined) {
        try {
          self.dispatchTable = genericGetAttribute(rt, self, "dispatch_table")
        } catch (error) {
          if (!isException(error, exceptionTypes.AttributeError)) throw error
        }
      }
    },
  },
  methods: {
    persistent_id: method("(self, obj, /)", () => null),
    dump: method("(self, obj, /)", dump, docs.dumpMethod),
    clear_memo: method(
      "(self, /)",
      (_rt, self: PyPickler) => {
        self.memo.clear()
        return null
      },
      docs.clear_memo,
    ),
    __sizeof__: method("(self, /)", (_rt, self: PyPickler) => 168 + 16 * Math.max(8, self.memo.size), docs.__sizeof__),
  },
  attributes: {
    bin: member(
      (_rt, self: PyPickler) => self.bin,
      (rt, self: PyPickler, value) => {
        self.bin = asCInt(rt, required(value))
      },
    ),
    fast: member(
      (_rt, self: PyPickler) => self.fast,
      (rt, self: PyPickler, value) => {
        self.fast = asCInt(rt, required(value))
      },
    ),
    dispatch_table: member(
      (_rt, self: PyPickler) => {
        if (self.dispatchTable !== undefined) return self.dispatchTable
        throw attributeError(`'${self.cls.tpName}' object has no attribute 'dispatch_table'`, self, "dispatch_table")
      },
      (_rt, self: PyPickler, value) => {
        if (value === undefined && self.dispatchTable === undefined)
          throw attributeError("dispatch_table", self, "dispatch_table")
        self.dispatchTable = value
      },
    ),
    memo: getset((_rt, self: PyPickler) => new PyMemoProxy(self), setMemo),
  },
})

function required(value: Value | undefined): Value {
  if (value === undefined) throw typeError("can't delete numeric/char attribute")
  return value
}

defineType(memoProxyType, {
  methods: {
    clear: method(
      "(self, /)",
      (_rt, self: PyMemoProxy) => {
        self.pickler.memo.clear()
        return null
      },
      docs.memoClear,
    ),
    copy: method("(self, /)", (rt, self: PyMemoProxy) => memoCopy(rt, self.pickler), docs.memoCopy),
    __reduce__: method(
      "(self, /)",
      (rt, self: PyMemoProxy) => new PyTuple([dictType, new PyTuple([memoCopy(rt, self.pickler)])]),
      docs.memoReduce,
    ),
  },
})
