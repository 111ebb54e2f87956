// FrameLocalsProxy: the view of a function's variables that `f_locals` gives (PEP 667). Names that are no variables of the code
// are kept beside it, in the frame's extra locals.

import { builtinType, objectType } from "./builtin-types.js"
import { defineType } from "./define.js"
import { PyDict } from "./dict.js"
import { keyError, typeError } from "./exceptions.js"
import { frameLocals, frameVariable } from "./frame-locals.js"
import { PyCell, PyFrame, showFrame } from "./function.js"
import { PyList } from "./list.js"
import { method } from "./method.js"
import { equals } from "./operations/compare.js"
import { repr } from "./operations/convert.js"
import { hash } from "./operations/hash.js"
import { getIterator } from "./operations/iterate.js"
import type { Runtime } from "./runtime.js"
import { NotImplemented } from "./singletons.js"
import { PyTuple } from "./tuple.js"
import { type PyType, TypeFlag } from "./type.js"
import { typeName } from "./typeof.js"
import { CompareOp, orElse, PyObject, type Value } from "./value.js"

const proxyType = builtinType("FrameLocalsProxy", objectType, TypeFlag.MAPPING)

export class FrameLocalsProxy extends PyObject {
  cls: PyType = proxyType
  constructor(readonly frame: PyFrame) {
    super()
  }
}

function snapshot(rt: Runtime, self: FrameLocalsProxy): PyDict {
  return frameLocals(rt, self.frame)
}

function extraLocals(frame: PyFrame): PyDict {
  const extra = showFrame(frame)
  extra.locals ??= new PyDict()
  return extra.locals
}

/// The index of a variable; -1 for a name that is none. Keys that are no plain strings are compared as a dict would.
function indexOfName(rt: Runtime, self: FrameLocalsProxy, key: Value): number {
  const names = self.frame.code.code.localsplusnames
  if (typeof key === "string") return names.indexOf(key)
  const wanted = hash(rt, key)
  return names.findIndex((name) => hash(rt, name) === wanted && equals(rt, name, key))
}

function setVariable(rt: Runtime, self: FrameLocalsProxy, key: Value, value: Value | undefined): void {
  if (value === undefined) throw typeError("cannot remove variables from FrameLocalsProxy")
  const index = indexOfName(rt, self, key)
  if (index >= 0) {
    const slot = rt.frameSlot(self.frame, index)
    if (slot instanceof PyCell && (self.frame.code.code.localspluskinds[index] & 0xc0) !== 0) slot.value = value
    else rt.setFrameSlot(self.frame, index, value)
  } else extraLocals(self.frame).set(rt, key, value)
}

function getVariable(rt: Runtime, self: FrameLocalsProxy, key: Value): Value | undefined {
  const index = indexOfName(rt, self, key)
  const value = index < 0 ? undefined : frameVariable(rt, self.frame, index)
  return value === undefined ? self.frame.extra?.locals?.get(rt, key) : value
}

/// Takes all items of a dict or another proxy; false for anything else.
function merge(rt: Runtime, self: FrameLocalsProxy, other: Value): boolean {
  const dict = other instanceof FrameLocalsProxy ? snapshot(rt, other) : other
  if (!(dict instanceof PyDict)) return false
  for (const key of dict.keys()) setVariable(rt, self, key, dict.get(rt, key) as Value)
  return true
}

function asDict(rt: Runtime, value: Value): PyDict | null {
  if (value instanceof FrameLocalsProxy) return snapshot(rt, value)
  return value instanceof PyDict ? value : null
}

function union(rt: Runtime, left: Value, right: Value): Value {
  const [a, b] = [asDict(rt, left), asDict(rt, right)]
  if (a === null || b === null) return NotImplemented
  const result = a.copy(rt)
  result.updateFrom(rt, b)
  return result
}

function reprOf(rt: Runtime, self: FrameLocalsProxy): string {
  if (!rt.enterRepr(self.frame)) return "{...}"
  try {
    return repr(rt, snapshot(rt, self))
  } finally {
    rt.leaveRepr(self.frame)
  }
}

defineType(proxyType, {
  slots: {
    tp_new: (_rt, _cls, args, kwnames) => {
      if (kwnames !== null) throw typeError("FrameLocalsProxy takes no keyword arguments")
      if (args.length !== 1) throw typeError(`FrameLocalsProxy expected 1 argument, got ${args.length}`)
      const [frame] = args
      if (!(frame instanceof PyFrame)) throw typeError(`expect frame, not ${frame === null ? "NoneType" : typeName(frame)}`)
      return new FrameLocalsProxy(frame)
    },
    tp_repr: reprOf,
    tp_richcompare: (rt, a: FrameLocalsProxy, b, op) => {
      if (op !== CompareOp.EQ && op !== CompareOp.NE) return NotImplemented
      if (!(b instanceof FrameLocalsProxy) && !(b instanceof PyDict)) return NotImplemented
      const same = b instanceof FrameLocalsProxy ? a.frame === b.frame : equals(rt, snapshot(rt, a), b)
      return op === CompareOp.EQ ? same : !same
    },
    tp_iter: (rt, self: FrameLocalsProxy) => getIterator(rt, new PyList(snapshot(rt, self).keys())),
    sq_length: (rt, self: FrameLocalsProxy) => snapshot(rt, self).size,
    sq_contains: (rt, self: FrameLocalsProxy, name) => getVariable(rt, self, name) !== undefined,
    mp_subscript: (rt, self: FrameLocalsProxy, name) => {
      const value = getVariable(rt, self, name)
      if (value === undefined) throw keyError(`local variable '${repr(rt, name)}' is not defined`)
      return value
    },
    mp_ass_subscript: setVariable,
    nb_or: union,
    nb_inplace_or: (rt, self: FrameLocalsProxy, other) => (merge(rt, self, other) ? self : NotImplemented),
  },
  methods: {
    __contains__: method("(self, key, /)", (rt, self: FrameLocalsProxy, key: Value) => getVariable(rt, self, key) !== undefined),
    __reversed__: method("(self, /)", (rt, self: FrameLocalsProxy) => new PyList(snapshot(rt, self).keys().reverse())),
    keys: method("(self, /)", (rt, self: FrameLocalsProxy) => new PyList(snapshot(rt, self).keys())),
    values: method("(self, /)", (rt, self: FrameLocalsProxy) => new PyList(snapshot(rt, self).values())),
    items: method("(self, /)", (rt, self: FrameLocalsProxy) => {
      const dict = snapshot(rt, self)
      return new PyList(dict.keys().map((key) => new PyTuple([key, dict.get(rt, key) as Value])))
    }),
    get: method("(self, key, default=None, /)", (rt, self: FrameLocalsProxy, key: Value, otherwise: Value) => {
      return orElse(getVariable(rt, self, key), otherwise)
    }),
    setdefault: method("(self, key, default=None, /)", (rt, self: FrameLocalsProxy, key: Value, value: Value) => {
      const own = getVariable(rt, self, key)
      if (own !== undefined) return own
      setVariable(rt, self, key, value)
      return value
    }),
    update: method("(self, object, /)", (rt, self: FrameLocalsProxy, other: Value) => {
      if (!merge(rt, self, other)) throw typeError("update() argument must be dict or another FrameLocalsProxy")
      return null
    }),
    copy: method("(self, /)", (rt, self: FrameLocalsProxy) => snapshot(rt, self)),
  },
  constants: { __hash__: null },
})
