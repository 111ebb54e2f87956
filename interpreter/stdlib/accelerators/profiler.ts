// _lsprof: the profiler behind cProfile. It hears of calls through `sys.monitoring` and adds up what each callable took.

import { builtinType, objectType } from "../../objects/builtin-types.js"
import { defineType } from "../../objects/define.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { isException, PyBaseException, runtimeError, valueError } from "../../objects/exceptions.js"
import { PyList } from "../../objects/list.js"
import { method, PyBuiltinFunction, PyMethodDescriptor } from "../../objects/method.js"
import { getAttribute } from "../../objects/operations/attributes.js"
import { callMethod } from "../../objects/operations/call.js"
import { asDouble, repr, truth } from "../../objects/operations/convert.js"
import type { Runtime } from "../../objects/runtime.js"
import { Signature } from "../../objects/signature.js"
import { structSequence } from "../../objects/struct-sequence.js"
import { type PyType, TypeFlag } from "../../objects/type.js"
import { typeOf } from "../../objects/typeof.js"
import { reportUnraisable } from "../../objects/unraisable.js"
import { AttributedObject, PyFloat, type Value } from "../../objects/value.js"
import type { ModuleSpec } from "../module.js"

const fields = ["code", "callcount", "reccallcount", "totaltime", "inlinetime"]
const profilerEntry = structSequence("_lsprof.profiler_entry", [...fields, "calls"])
const profilerSubentry = structSequence("_lsprof.profiler_subentry", fields)

const TOOL = 2

/// What calls of one callable add up to: all of them, or those that one caller made.
class Tally {
  total = 0
  inline = 0
  calls = 0
  recursive = 0
  /// How many of them are running.
  level = 0

  enter(): void {
    this.level++
  }

  leave(total: number, inline: number): void {
    if (--this.level === 0) this.total += total
    else this.recursive++
    this.inline += inline
    this.calls++
  }

  toRow(code: Value): Value[] {
    return [code, this.calls, this.recursive, new PyFloat(this.total), new PyFloat(this.inline)]
  }
}

class Entry extends Tally {
  readonly callees = new Map<Entry, Tally>()

  constructor(readonly code: Value) {
    super()
  }

  tallyOf(callee: Entry): Tally {
    let tally = this.callees.get(callee)
    if (tally === undefined) this.callees.set(callee, (tally = new Tally()))
    return tally
  }
}

/// A call that is running.
interface Running {
  readonly entry: Entry
  readonly caller: Running | null
  readonly start: number
  /// What calls that it made took.
  inner: number
}

const profilerType = builtinType("_lsprof.Profiler", objectType, TypeFlag.BASETYPE | TypeFlag.HAS_DICT)

class PyProfiler extends AttributedObject {
  cls: PyType
  timer: Value = null
  /// Seconds that a step of an own timer that counts is; 0 for one that gives seconds.
  unit = 0
  subcalls = true
  builtins = true
  isEnabled = false
  private entries = new Map<Value, Entry>()
  private running: Running | null = null

  constructor(cls: PyType) {
    super()
    this.cls = cls
  }

  enter(rt: Runtime, code: Value): void {
    let entry = this.entries.get(code)
    if (entry === undefined) this.entries.set(code, (entry = new Entry(code)))
    const caller = this.running
    entry.enter()
    if (this.subcalls) caller?.entry.tallyOf(entry).enter()
    this.running = { entry, caller, start: this.now(rt), inner: 0 }
  }

  leave(rt: Runtime): void {
    const { running } = this
    if (running === null) return
    const { entry, caller } = running
    const total = this.now(rt) - running.start
    const inline = total - running.inner
    this.running = caller
    entry.leave(total, inline)
    if (caller === null) return
    caller.inner += total
    if (this.subcalls) caller.entry.tallyOf(entry).leave(total, inline)
  }

  leaveAll(rt: Runtime): void {
    while (this.running !== null) this.leave(rt)
  }

  clear(): void {
    this.entries = new Map()
    this.running = null
  }

  stats(): PyList {
    const rows: Value[] = []
    for (const entry of this.entries.values()) {
      const calls = [...entry.callees].map(([callee, tally]) => profilerSubentry(tally.toRow(callee.code)))
      rows.push(profilerEntry([...entry.toRow(entry.code), calls.length === 0 ? null : new PyList(calls)]))
    }
    return new PyList(rows)
  }

  private now(rt: Runtime): number {
    if (this.timer === null) return rt.host.monotonic()
    const time = this.timerValue(rt)
    return this.unit === 0 ? time : time * this.unit
  }

  // A timer that fails is told of, and gives 0.
  private timerValue(rt: Runtime): number {
    try {
      return asDouble(rt, rt.call(this.timer, []))
    } catch (error) {
      if (!(error instanceof PyBaseException)) throw error
      reportUnraisable(rt, error, this.timer)
      return 0
    }
  }
}

// What stands for a native callable: its text. Methods count together, whatever object they belong to.
function nativeOf(rt: Runtime, callable: Value, self: Value, missing: Value): string | null {
  if (callable instanceof PyMethodDescriptor) return self === missing ? null : repr(rt, callable)
  if (!(callable instanceof PyBuiltinFunction)) return null
  const { name } = callable.def
  const found = callable.self === undefined ? undefined : typeOf(callable.self).lookup(name)
  if (found !== undefined) return repr(rt, found)
  return callable.module === null ? `<built-in method ${name}>` : `<built-in method ${callable.module}.${name}>`
}

// The callbacks, by event.
const callbacks: readonly [event: string, name: string][] = [
  ["PY_START", "_pystart_callback"],
  ["PY_RESUME", "_pystart_callback"],
  ["PY_THROW", "_pystart_callback"],
  ["PY_RETURN", "_pyreturn_callback"],
  ["PY_YIELD", "_pyreturn_callback"],
  ["PY_UNWIND", "_pyreturn_callback"],
  ["CALL", "_ccall_callback"],
  ["C_RETURN", "_creturn_callback"],
  ["C_RAISE", "_creturn_callback"],
]

function enable(rt: Runtime, self: PyProfiler, subcalls: Value, builtins: Value): null {
  self.subcalls = truth(rt, subcalls)
  self.builtins = truth(rt, builtins)
  const monitoring = rt.sys.getString("monitoring") ?? null
  try {
    callMethod(rt, monitoring, "use_tool_id", [TOOL, "cProfile"])
  } catch (error) {
    if (!isException(error, exceptionTypes.ValueError)) throw error
    throw valueError("Another profiling tool is already active")
  }
  const events = getAttribute(rt, monitoring, "events")
  let all = 0
  for (const [event, name] of callbacks) {
    const bit = getAttribute(rt, events, event) as number
    callMethod(rt, monitoring, "register_callback", [TOOL, bit, getAttribute(rt, self, name)])
    all |= bit
  }
  self.isEnabled = true
  callMethod(rt, monitoring, "set_events", [TOOL, all])
  return null
}

function disable(rt: Runtime, self: PyProfiler): null {
  if (!self.isEnabled) return null
  // Before the rest, which takes its time.
  self.leaveAll(rt)
  const monitoring = rt.sys.getString("monitoring") ?? null
  const events = getAttribute(rt, monitoring, "events")
  for (const [event] of callbacks) {
    callMethod(rt, monitoring, "register_callback", [TOOL, getAttribute(rt, events, event), null])
  }
  callMethod(rt, monitoring, "set_events", [TOOL, 0])
  callMethod(rt, monitoring, "free_tool_id", [TOOL])
  self.isEnabled = false
  return null
}

function missingOf(rt: Runtime): Value {
  return getAttribute(rt, rt.sys.getString("monitoring") ?? null, "MISSING")
}

const signature = new Signature("(timer=None, timeunit=0.0, subcalls=True, builtins=True)")

defineType(profilerType, {
  doc: "Build a profiler object using the specified timer function.",
  slots: {
    tp_new: (_rt, cls) => new PyProfiler(cls),
    tp_init: (rt, self: PyProfiler, args, kwnames) => {
      const [timer, unit, subcalls, builtins] = signature.bind("Profiler", "Profiler", args, kwnames) as Value[]
      self.timer = timer
      self.unit = asDouble(rt, unit)
      self.subcalls = truth(rt, subcalls)
      self.builtins = truth(rt, builtins)
    },
  },
  methods: {
    getstats: method("(self, /)", (_rt, self: PyProfiler) => self.stats(), "Return a list of profiler_entry objects."),
    enable: method("(self, subcalls=True, builtins=True)", enable, "Start collecting profiling information."),
    disable: method("(self, /)", disable, "Stop collecting profiling information."),
    clear: method(
      "(self, /)",
      (_rt, self: PyProfiler) => {
        if (self.isEnabled) throw runtimeError("cannot clear an enabled profiler")
        self.clear()
        return null
      },
      "Clear all profiling information collected so far.",
    ),
    _pystart_callback: method("(self, code, instruction_offset, exception=None, /)", (rt, self: PyProfiler, code: Value) => {
      self.enter(rt, code)
      return null
    }),
    _pyreturn_callback: method("(self, code, instruction_offset, retval, /)", (rt, self: PyProfiler) => {
      self.leave(rt)
      return null
    }),
    _ccall_callback: method(
      "(self, code, instruction_offset, callable, self_arg, /)",
      (rt, self: PyProfiler, _code: Value, _offset: Value, callable: Value, first: Value) => {
        const native = self.builtins ? nativeOf(rt, callable, first, missingOf(rt)) : null
        if (native !== null) self.enter(rt, native)
        return null
      },
    ),
    _creturn_callback: method(
      "(self, code, instruction_offset, callable, self_arg, /)",
      (rt, self: PyProfiler, _code: Value, _offset: Value, callable: Value, first: Value) => {
        if (self.builtins && nativeOf(rt, callable, first, missingOf(rt)) !== null) self.leave(rt)
        return null
      },
    ),
  },
})

export function profilerAccelerator(): ModuleSpec {
  return {
    name: "_lsprof",
    doc: "Fast profiler",
    types: [profilerType],
    constants: { profiler_entry: profilerEntry.type, profiler_subentry: profilerSubentry.type },
  }
}
