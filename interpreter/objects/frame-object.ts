// Frame objects, and the view of a function's variables that `f_locals` gives (PEP 667).

import { lineOf } from "../compiler/positions.js"
import { seenFrame } from "./builtin-code.js"
import { frameType } from "./builtin-types.js"
import { defineType } from "./define.js"
import { exceptionTypes } from "./exception-types.js"
import { newException, runtimeError, typeError } from "./exceptions.js"
import { frameLocals, hasHiddenLocals } from "./frame-locals.js"
import { FrameLocalsProxy } from "./frame-locals-proxy.js"
import { type PyFrame, showFrame } from "./function.js"
import { GeneratorState } from "./generator.js"
import { dropGenerator } from "./generator-objects.js"
import { givenNames } from "./mapped-names.js"
import { type GetSetDef, getset, member, method } from "./method.js"
import { address } from "./names.js"
import { repr } from "./operations/convert.js"
import type { Runtime } from "./runtime.js"
import type { Value } from "./value.js"

/// The code unit of the instruction that runs, or ran last; -1 before the first one.
function unitOfFrame(frame: PyFrame): number {
  return frame.pc === 0 ? -1 : frame.executable.units[frame.pc - 1]
}

// Then its last instruction is the one that it goes on with.
function isSuspended({ generator }: PyFrame): boolean {
  return generator !== null && (generator.state === GeneratorState.SUSPENDED || generator.state === GeneratorState.CREATED)
}

/// `f_lineno`.
export function lineOfFrame(frame: PyFrame): number | null {
  const unit = unitOfFrame(frame)
  return unit < 0 ? frame.code.code.firstlineno : lineOf(frame.code.code, unit)
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
        showFrame(self).traceLines = requireBool(value)
      },
    ),
    f_back: getset((_rt, self: PyFrame) => {
      const back = seenFrame(self.back)
      if (back !== null) showFrame(back)
      return back
    }),
    f_locals: getset((rt, self: PyFrame) => localsOfFrame(rt, self)),
    f_lineno: getset(
      (_rt, self: PyFrame) => lineOfFrame(self),
      (rt, self: PyFrame, value) => {
        if (value === undefined) throw newException(exceptionTypes.AttributeError, "cannot delete attribute")
        rt.instrumentation().jump(self, value)
      },
    ),
    f_trace: getset(
      (_rt, self: PyFrame) => self.extra?.trace ?? null,
      (rt, self: PyFrame, value) => {
        const extra = showFrame(self)
        if (extra.trace === (value ?? null)) return
        extra.trace = value ?? null
        if (extra.trace !== null && extra.traceOpcodes) rt.instrumentation().traceOpcodes(self)
      },
    ),
    f_lasti: getset((_rt, self: PyFrame) => {
      // While the prefixes of an instruction are told of, the frame stands at one of them.
      const unit = self.extra !== null && self.extra.prefix >= 0 ? self.extra.prefix : unitOfFrame(self)
      return unit < 0 ? -1 : (unit + (isSuspended(self) ? 1 : 0)) * 2
    }),
    f_globals: getset((_rt, self: PyFrame) => self.globals),
    f_builtins: getset((rt, self: PyFrame) => givenNames(self.fn?.builtins ?? rt.builtins)),
    f_code: getset((_rt, self: PyFrame) => self.code),
    f_trace_opcodes: getset(
      (_rt, self: PyFrame) => self.extra?.traceOpcodes ?? false,
      (rt, self: PyFrame, value) => {
        const extra = showFrame(self)
        extra.traceOpcodes = requireBool(value)
        if (extra.traceOpcodes && extra.trace !== null) rt.instrumentation().traceOpcodes(self)
      },
    ),
  }
}

function requireBool(value: Value | undefined): boolean {
  if (typeof value === "boolean") return value
  throw typeError("attribute value type must be bool")
}

function localsOfFrame(rt: Runtime, frame: PyFrame): Value {
  if (frame.locals !== null) return hasHiddenLocals(rt, frame) ? new FrameLocalsProxy(frame) : frame.locals
  return (frame.code.code.flags & 1) === 0 ? frameLocals(rt, frame) : new FrameLocalsProxy(frame)
}

function clearFrame(rt: Runtime, frame: PyFrame): Value {
  const gen = frame.generator
  if (!frame.finished) {
    if (gen === null || gen.state === GeneratorState.RUNNING) throw runtimeError("cannot clear an executing frame")
    if (gen.state === GeneratorState.SUSPENDED) throw runtimeError("cannot clear a suspended frame")
    dropGenerator(rt, gen)
    return null
  }
  const n = frame.code.code.localsplusnames.length
  for (let i = 0; i < n; i++) if (frame.finished) rt.setFrameSlot(frame, i, undefined)
  return null
}
