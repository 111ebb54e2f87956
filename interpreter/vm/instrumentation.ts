// What `sys` asks of the machine to watch a program: a trace function, a profile function, monitoring tools.

import type { Fiber } from "../objects/fiber.js"
import type { PyFrame } from "../objects/function.js"
import type { Instrumentation, MonitoringTool } from "../objects/runtime.js"
import type { Value } from "../objects/value.js"
import { jumpToLine } from "./jump.js"
import type { Machine } from "./machine.js"
import { Monitor } from "./monitor.js"
import { Tool } from "./sys-monitoring.js"
import { ProfileFunction, TraceFunction } from "./sys-trace.js"

export class SysInstrumentation implements Instrumentation {
  private readonly monitor: Monitor
  private readonly trace: TraceFunction
  private readonly profile: ProfileFunction

  constructor(private readonly vm: Machine) {
    vm.monitor ??= new Monitor(vm)
    this.monitor = vm.monitor
    this.trace = new TraceFunction(vm, this.monitor)
    this.profile = new ProfileFunction(vm, this.monitor)
    this.monitor.add(this.trace)
    this.monitor.add(this.profile)
  }

  getTrace(): Value {
    return this.trace.hook
  }

  setTrace(hook: Value): void {
    this.trace.set(hook)
  }

  setTraceOf(thread: Fiber | null, hook: Value): void {
    this.trace.setOf(thread, hook)
  }

  getProfile(): Value {
    return this.profile.hook
  }

  setProfile(hook: Value): void {
    this.profile.setOf(this.vm.fiber, hook)
  }

  setProfileOf(thread: Fiber | null, hook: Value): void {
    this.profile.setOf(thread, hook)
  }

  threadEnded(thread: Fiber): void {
    this.trace.setOf(thread, null)
    this.profile.threadEnded(thread)
  }

  traceOpcodes(frame: PyFrame): void {
    this.trace.traceOpcodes(frame)
  }

  jump(frame: PyFrame, line: Value): void {
    jumpToLine(this.vm, frame, line, this.monitor.told)
  }

  makeTool(id: number, disable: Value, missing: Value): MonitoringTool {
    const tool = new Tool(id, this.vm, this.monitor, { disable, missing })
    this.monitor.add(tool)
    return tool
  }
}
