// `sys.monitoring`'s tools: which events each wants, globally and of single code objects, and whom it calls.

import type { PyCode } from "../objects/code.js"
import { valueError } from "../objects/exceptions.js"
import type { Executable } from "../objects/executable.js"
import type { PyFrame } from "../objects/function.js"
import { type MonitoringTool, monitorEventNames } from "../objects/runtime.js"
import type { Value } from "../objects/value.js"
import type { Machine } from "./machine.js"
import type { Monitor } from "./monitor.js"
import { MonitorEvent, type Watcher } from "./monitor-events.js"
import { firstUnit } from "./watch-plan.js"

/// What a callback gives to hear no more of an event at this place; what stands for a missing argument.
export interface MonitoringSentinels {
  disable: Value
  missing: Value
}

// Events that belong to an instruction, and so can be had for one code object, and disabled.
const LOCAL = (1 << (MonitorEvent.STOP_ITERATION + 1)) - 1

export class Tool implements MonitoringTool, Watcher {
  name: Value = null
  private events = 0
  private readonly local = new Map<PyCode, number>()
  private readonly callbacks: Value[] = []
  private disabled = new WeakMap<PyCode, Set<number>>()

  constructor(
    readonly id: number,
    private readonly vm: Machine,
    private readonly monitor: Monitor,
    private readonly sentinels: MonitoringSentinels,
  ) {}

  getEvents(): number {
    return this.events
  }

  setEvents(events: number): void {
    this.events = events
    this.monitor.update()
  }

  getLocalEvents(code: Value): number {
    return this.local.get(code as PyCode) ?? 0
  }

  setLocalEvents(code: Value, events: number): void {
    this.local.set(code as PyCode, events)
    this.monitor.update()
  }

  register(event: number, callback: Value): Value {
    const old = this.callbacks[event] ?? null
    this.callbacks[event] = callback
    return old
  }

  restart(): void {
    this.disabled = new WeakMap()
  }

  wants(executable: Executable): number {
    return this.events | (this.local.get(executable.code) ?? 0)
  }

  hearsLine({ executable, code }: PyFrame, index: number): boolean {
    const wanted = (this.wants(executable) & (1 << MonitorEvent.LINE)) !== 0
    return wanted && this.disabled.get(code)?.has(index * 32 + MonitorEvent.LINE) !== true
  }

  event(event: MonitorEvent, frame: PyFrame, index: number, value: Value | undefined, other: Value | undefined): void {
    const callback = this.callbacks[event] ?? null
    const { code } = frame
    if (callback === null || (this.wants(frame.executable) & (1 << wantedAs(event))) === 0) return
    const place = index * 32 + event
    const isLocal = ((1 << event) & LOCAL) !== 0
    if (isLocal && this.disabled.get(code)?.has(place)) return
    // What became of a call is told where the call was.
    if (wantedAs(event) !== event && this.disabled.get(code)?.has(index * 32 + MonitorEvent.CALL)) return
    const args = this.argumentsOf(event, frame, index, value, other)
    const result = this.monitor.quietly(() => this.vm.call(callback, [code, ...args]))
    if (result !== this.sentinels.disable) return
    if (!isLocal) {
      this.callbacks[event] = null
      throw valueError(`Cannot disable ${monitorEventNames[event]} events. Callback removed.`)
    }
    const places = this.disabled.get(code)
    if (places === undefined) this.disabled.set(code, new Set([place]))
    else places.add(place)
    if (event === MonitorEvent.LINE) this.monitor.lineDisabled(frame, index)
  }

  private argumentsOf(
    event: MonitorEvent,
    frame: PyFrame,
    index: number,
    value: Value | undefined,
    other: Value | undefined,
  ): Value[] {
    const { units } = frame.executable
    const isPlaced = event === MonitorEvent.RAISE || event === MonitorEvent.PY_UNWIND
    const offset = (isPlaced && other !== undefined ? (other as number) : units[index]) * 2
    switch (event) {
      case MonitorEvent.LINE:
        return [other as number]
      case MonitorEvent.INSTRUCTION:
        return [(other as number) * 2]
      case MonitorEvent.JUMP:
      case MonitorEvent.BRANCH:
        return [offset, firstUnit(frame.executable, other as number) * 2]
      case MonitorEvent.CALL:
      case MonitorEvent.C_RETURN:
      case MonitorEvent.C_RAISE:
        return [offset, value as Value, other === undefined ? this.sentinels.missing : other]
      case MonitorEvent.PY_START:
      case MonitorEvent.PY_RESUME:
        return [offset]
      default:
        return [offset, value as Value]
    }
  }
}

// C_RETURN and C_RAISE come with CALL.
function wantedAs(event: MonitorEvent): MonitorEvent {
  return event === MonitorEvent.C_RETURN || event === MonitorEvent.C_RAISE ? MonitorEvent.CALL : event
}
