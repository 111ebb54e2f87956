// sys.monitoring (PEP 669): tools with their names, event sets and callbacks.

import { objectType } from "../objects/builtin-types.js"
import { PyCode } from "../objects/code.js"
import { PyDict } from "../objects/dict.js"
import { type PyBaseException, typeError, valueError } from "../objects/exceptions.js"
import { fn } from "../objects/method.js"
import type { PyModule } from "../objects/module.js"
import { asIndex } from "../objects/operations/convert.js"
import { type MonitoringTool, monitorEventNames as names, type Runtime } from "../objects/runtime.js"
import { SimpleNamespace } from "../objects/simple-namespace.js"
import type { Value } from "../objects/value.js"
import { buildModule, type ModuleSpec } from "./module.js"

// Events that belong to an instruction come first; C_RETURN and C_RAISE come with CALL.
const LOCAL = (1 << 10) - 1
const CALL = 1 << 4
const C_CALLS = (1 << 15) | (1 << 16)

/// The tools of one interpreter, and what their callbacks give and get.
class Tools {
  readonly disable: Value
  readonly missing: Value
  readonly used = new Map<number, MonitoringTool>()

  constructor(private readonly rt: Runtime) {
    this.disable = rt.call(objectType, [])
    this.missing = rt.call(objectType, [])
  }

  get(number: number): MonitoringTool {
    let tool = this.used.get(number)
    if (tool === undefined) {
      tool = this.rt.instrumentation().makeTool(number, this.disable, this.missing)
      this.used.set(number, tool)
    }
    return tool
  }
}

function toolsOf(rt: Runtime): Tools {
  return rt.state("sys.monitoring", () => new Tools(rt))
}

const spec: ModuleSpec = {
  name: "sys.monitoring",
  functions: {
    use_tool_id: fn("(tool_id, name, /)", (rt, id: Value, name: Value) => {
      const number = toolNumber(rt, id)
      if (typeof name !== "string") throw valueError("tool name must be a str")
      const tools = toolsOf(rt)
      if (tools.used.has(number) && tools.get(number).name !== null) throw valueError(`tool ${number} is already in use`)
      tools.get(number).name = name
      return null
    }),
    free_tool_id: fn("(tool_id, /)", (rt, id: Value) => {
      const tool = toolsOf(rt).used.get(toolNumber(rt, id))
      // Its events and callbacks stay.
      if (tool !== undefined) tool.name = null
      return null
    }),
    get_tool: fn("(tool_id, /)", (rt, id: Value) => toolsOf(rt).used.get(toolNumber(rt, id))?.name ?? null),
    register_callback: fn("(tool_id, event, func, /)", (rt, id: Value, event: Value, callback: Value) => {
      const number = toolNumber(rt, id)
      const set = Number(asIndex(rt, event))
      if (set <= 0 || (set & (set - 1)) !== 0) throw valueError("The callback can only be set for one event at a time")
      const index = Math.log2(set)
      if (index >= names.length) throw valueError(`invalid event ${set}`)
      return toolsOf(rt).get(number).register(index, callback)
    }),
    get_events: fn("(tool_id, /)", (rt, id: Value) => toolsOf(rt).used.get(toolNumber(rt, id))?.getEvents() ?? 0),
    set_events: fn("(tool_id, event_set, /)", (rt, id: Value, events: Value) => {
      const number = toolNumber(rt, id)
      const set = Number(asIndex(rt, events))
      if (set < 0 || set >= 1 << names.length) throw invalidSet("event set", set)
      const own = withoutCallResults(set)
      usedTool(rt, number).setEvents(own)
      return null
    }),
    get_local_events: fn("(tool_id, code, /)", (rt, id: Value, code: Value) => {
      const number = toolNumber(rt, id)
      return toolsOf(rt).used.get(number)?.getLocalEvents(codeOf(code)) ?? 0
    }),
    set_local_events: fn("(tool_id, code, event_set, /)", (rt, id: Value, code: Value, events: Value) => {
      const number = toolNumber(rt, id)
      const object = codeOf(code)
      const set = withoutCallResults(Number(asIndex(rt, events)))
      if ((set & ~LOCAL) !== 0) throw invalidSet("local event set", set)
      usedTool(rt, number).setLocalEvents(object, set)
      return null
    }),
    restart_events: fn("()", (rt) => {
      for (const tool of toolsOf(rt).used.values()) tool.restart()
      return null
    }),
    _all_events: fn("()", (rt) => {
      const result = new PyDict()
      names.forEach((name, event) => {
        let set = 0
        for (const [number, tool] of toolsOf(rt).used) if ((tool.getEvents() & (1 << event)) !== 0) set |= 1 << number
        if (set !== 0) result.setString(name, set)
      })
      return result
    }),
  },
  setup: (rt, { dict }) => {
    const { disable, missing } = toolsOf(rt)
    dict.setString("DISABLE", disable)
    dict.setString("MISSING", missing)
    dict.setString("DEBUGGER_ID", 0)
    dict.setString("COVERAGE_ID", 1)
    dict.setString("PROFILER_ID", 2)
    dict.setString("OPTIMIZER_ID", 5)
    dict.setString("events", new SimpleNamespace(events))
  },
}

const events: readonly (readonly [string, Value])[] = [
  ...names.map((name, i) => [name, 1 << i] as const),
  ["NO_EVENTS", 0] as const,
]

export function monitoringModule(rt: Runtime): PyModule {
  return buildModule(rt, spec)
}

function toolNumber(rt: Runtime, id: Value): number {
  const number = Number(asIndex(rt, id))
  if (number < 0 || number > 5) throw valueError(`invalid tool ${number} (must be between 0 and 5)`)
  return number
}

function usedTool(rt: Runtime, number: number): MonitoringTool {
  const tool = toolsOf(rt).used.get(number)
  if (tool === undefined || tool.name === null) throw valueError(`tool ${number} is not in use`)
  return tool
}

function invalidSet(what: string, set: number): PyBaseException {
  return valueError(`invalid ${what} 0x${(set >>> 0).toString(16)}`)
}

function withoutCallResults(events: number): number {
  if ((events & C_CALLS) === 0) return events
  if ((events & CALL) === 0) throw valueError("cannot set C_RETURN or C_RAISE events independently")
  return events & ~C_CALLS
}

function codeOf(code: Value): PyCode {
  if (code instanceof PyCode) return code
  throw typeError("code must be a code object")
}
