// Frame objects, and the view of a function's variables that `f_locals` gives (PEP 667).

import { lineOf } from "../compiler/positions.js"
import { builtinType, frameType, objectType } from "./builtin-types.js"
import { defineType } from "./define.js"
import { PyDict } from "./dict.js"
import { attributeError, keyError, runtimeError, typeError, valueError } from "./exceptions.js"
import { frameLocals, frameVariable } from "./frame-locals.js"
import { FrameExtra, PyCell, type PyFrame } from "./function.js"
import { GeneratorState } from "./generator.js"
import { PyList } from "./list.js"
import { type GetSetDef, getset, member, method } from "./method.js"
import { address } from "./names.js"
import { equals } from "./operations/compare.js"
import { repr } from "./operations/convert.js"
import { getIterator } from "./operations/iterate.js"
import type { Runtime } from "./runtime.js"
import { NotImplemented } from "./singletons.js"
import { PyTuple } from "./tuple.js"
import { type PyType, TypeFlag } from "./type.js"
import { CompareOp, orElse, PyObject, type Value } from "./value.js"

/// The code unit of the instruction that runs, or ran last; -1 before the first one.
export function unitOfFrame(frame: PyFrame): number {
  return frame.pc === 0 ? -1 : frame.executable.units[frame.pc - 1]
}

/// `f_lineno`.
export function lineOfFrame(frame: PyFrame): number | null {
  const unit = unitOfFrame(frame)
  return unit < 0 ? frame.code.code.firstlineno : lineOf(frame.code.code, unit)
}

function extraOf(frame: PyFrame): FrameExtra {
  frame.extra ??= new FrameExtra()
  return frame.extra
}

defineType(frameType, {
  slots: {
    tp_repr: (rt, self: PyFrame) => {
      const { filename, name } = self.code.code
      return `<frame at ${address(rt, self)}, file ${repr(rt, filename)}, line ${lineOfFrame(self) ?? 0}, code ${name}>`
    },
  },
  methods: {
    clear: method("(self, /)", (rt, self: PyFrame) => clearFrame(rt, self), "F.clear(): clear most references held by the frame"),
    __sizeof__: method("(self, /)", () => 120),
  },
  attributes: frameAttributes(),
})

function frameAttributes(): Record<string, GetSetDef> {
  return {
    f_trace_lines: member(
      (_rt, self: PyFrame) => self.extra?.traceLines ?? true,
      (_rt, self: PyFrame, value) => {
        extraOf(self).traceLines = requireBool(value)
      },
    ),
    f_back: getset((_rt, self: PyFrame) => self.back),
    f_locals: getset((rt, self: PyFrame) => localsOfFrame(rt, self)),
    f_lineno: getset((_rt, self: PyFrame) => lineOfFrame(self)),
    f_trace: getset(
      (_rt, self: PyFrame) => self.extra?.trace ?? null,
      (_rt, self: PyFrame, value) => {
        extraOf(self).trace = value ?? null
      },
    ),
    f_lasti: getset((_rt, self: PyFrame) => {
      const unit = unitOfFrame(self)
      return unit < 0 ? -1 : unit * 2
    }),
    f_globals: getset((_rt, self: PyFrame) => self.globals),
    f_builtins: getset((rt, self: PyFrame) => self.fn?.builtins ?? rt.builtins),
    f_code: getset((_rt, self: PyFrame) => self.code),
    f_trace_opcodes: getset(
      (_rt, self: PyFrame) => self.extra?.traceOpcodes ?? false,
      (_rt, self: PyFrame, value) => {
        extraOf(self).traceOpcodes = requireBool(value)
      },
    ),
  }
}

function requireBool(value: Value | undefined): boolean {
  if (typeof value === "boolean") return value
  throw typeError("attribute value type must be bool")
}

function localsOfFrame(rt: Runtime, frame: PyFrame): Value {
  if (frame.locals !== null) return frame.locals
  return (frame.code.code.flags & 1) === 0 ? frameLocals(rt, frame) : new FrameLocalsProxy(frame)
}

function clearFrame(rt: Runtime, frame: PyFrame): Value {
  const gen = frame.generator
  if (!frame.finished) {
    if (gen === null || gen.state === GeneratorState.RUNNING) throw runtimeError("cannot clear an executing frame")
    if (gen.state === GeneratorState.SUSPENDED) throw runtimeError("cannot clear a suspended frame")
  }
  const n = frame.code.code.localsplusnames.length
  for (let i = 0; i < n; i++) if (frame.finished) rt.setFrameSlot(frame, i, undefined)
  return null
}

// ---- FrameLocalsProxy

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

function indexOfName(self: FrameLocalsProxy, name: Value): number {
  return typeof name === "string" ? self.frame.code.code.localsplusnames.indexOf(name) : -1
}

function setVariable(rt: Runtime, self: FrameLocalsProxy, name: Value, value: Value | undefined): void {
  const index = indexOfName(self, name)
  if (value === undefined) {
    if (index < 0) throw keyError(name)
    throw valueError("cannot remove local variables from FrameLocalsProxy")
  }
  if (index < 0) throw keyError(name)
  const slot = rt.frameSlot(self.frame, index)
  if (slot instanceof PyCell && (self.frame.code.code.localspluskinds[index] & 0xc0) !== 0) slot.value = value
  else rt.setFrameSlot(self.frame, index, value)
}

function getVariable(rt: Runtime, self: FrameLocalsProxy, name: Value): Value | undefined {
  const index = indexOfName(self, name)
  return index < 0 ? undefined : frameVariable(rt, self.frame, index)
}

defineType(proxyType, {
  slots: {
    tp_repr: (rt, self: FrameLocalsProxy) => repr(rt, snapshot(rt, self)),
    tp_richcompare: (rt, a: FrameLocalsProxy, b, op) => {
      if (op !== CompareOp.EQ && op !== CompareOp.NE) return NotImplemented
      const other = b instanceof FrameLocalsProxy ? snapshot(rt, b) : b
      const same = b instanceof FrameLocalsProxy ? a.frame === b.frame : equals(rt, snapshot(rt, a), other)
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
  },
  methods: {
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
      if (!(other instanceof PyDict)) throw typeError("update() argument must be dict or another FrameLocalsProxy")
      for (const key of other.keys()) setVariable(rt, self, key, other.get(rt, key) as Value)
      return null
    }),
    copy: method("(self, /)", (rt, self: FrameLocalsProxy) => snapshot(rt, self)),
  },
})

void attributeError
