// The threads of one runtime, taking turns: a thread runs until it ends or waits. The program's own thread never parks; while
// it waits, the others run on top of its stack.

import { type PyBaseException, runtimeError } from "../../objects/exceptions.js"
import { Fiber } from "../../objects/fiber.js"
import type { PyFrame } from "../../objects/function.js"
import type { Runtime } from "../../objects/runtime.js"
import type { Value } from "../../objects/value.js"

/// What a thread waits for: a condition, a time, or whichever comes first.
interface Wait {
  isOver: () => boolean
  deadline: number
}

export class ThreadState {
  wait: Wait | null = null
  /// What belongs to the thread alone (thread-local data ...), by name.
  readonly data = new Map<string, Value>()
  /// Where it stands and what it handles, while another thread runs on top of its stack.
  frame: PyFrame | null = null
  handled: PyBaseException | null = null

  constructor(
    readonly ident: number,
    /// null for the program's own thread.
    readonly fiber: Fiber | null,
  ) {}
}

export const MAIN_IDENT = 139872364701504

export class Scheduler {
  readonly main = new ThreadState(MAIN_IDENT, null)
  current = this.main
  /// Begun and not ended, without the main thread.
  readonly alive = new Set<ThreadState>()
  /// Those that can go on when their wait is over, the longest waiting first.
  private readonly parked: ThreadState[] = []
  private made = 0

  constructor(private readonly rt: Runtime) {}

  /// Begins a thread that calls `fn`. It runs at once, until it ends or waits.
  start(fn: Value, args: readonly Value[]): ThreadState {
    this.made++
    const thread = new ThreadState(MAIN_IDENT - this.made * 8392704, new Fiber(fn, args))
    this.alive.add(thread)
    this.goOn(thread)
    return thread
  }

  /// Waits until `isOver` gives true (then true) or for `seconds` (then false). Called by native functions that may be called
  /// once more after it: they must do nothing before.
  wait(isOver: () => boolean, seconds: number): boolean {
    const thread = this.current
    if (thread.wait === null) {
      if (isOver()) return true
      if (seconds <= 0) return false
      thread.wait = { isOver, deadline: this.rt.host.monotonic() + seconds }
    }
    if (this.isDue(thread)) return this.endWait(thread)
    if (this.rt.canPark()) {
      this.parked.push(thread)
      this.rt.park()
    }
    this.runOthers(thread)
    return this.endWait(thread)
  }

  private endWait(thread: ThreadState): boolean {
    const { isOver } = thread.wait as Wait
    thread.wait = null
    return isOver()
  }

  private isDue(thread: ThreadState): boolean {
    const wait = thread.wait as Wait
    return wait.isOver() || wait.deadline <= this.rt.host.monotonic()
  }

  // Until `waiting`, which stays on the stack, may go on.
  private runOthers(waiting: ThreadState): void {
    try {
      for (;;) {
        const next = this.nextDue(waiting)
        if (next === waiting) return
        if (next !== null) this.goOn(next)
        else this.sleepUntilDue(waiting)
      }
    } catch (error) {
      waiting.wait = null
      throw error
    }
  }

  // Those whose condition holds go before those whose time has come; of these, the earliest.
  private nextDue(waiting: ThreadState): ThreadState | null {
    if ((waiting.wait as Wait).isOver()) return waiting
    const ready = this.parked.find((thread) => (thread.wait as Wait).isOver())
    if (ready !== undefined) return ready
    let first = waiting
    for (const thread of this.parked) if (deadlineOf(thread) < deadlineOf(first)) first = thread
    return deadlineOf(first) <= this.rt.host.monotonic() ? first : null
  }

  private sleepUntilDue(waiting: ThreadState): void {
    const until = Math.min(deadlineOf(waiting), ...this.parked.map(deadlineOf))
    if (until === Number.POSITIVE_INFINITY) {
      throw runtimeError("deadlock: this thread waits for what no other thread can give any more")
    }
    const now = this.rt.host.monotonic()
    if (until > now) this.rt.host.sleep(until - now)
  }

  private goOn(thread: ThreadState): void {
    const at = this.parked.indexOf(thread)
    if (at >= 0) this.parked.splice(at, 1)
    const before = this.current
    before.frame = this.rt.currentFrame()
    before.handled = this.rt.handled
    this.current = thread
    let ended = true
    try {
      ended = this.rt.runFiber(thread.fiber as Fiber)
    } finally {
      this.current = before
      before.frame = before.handled = null
      if (ended) this.alive.delete(thread)
    }
  }
}

function deadlineOf(thread: ThreadState): number {
  return (thread.wait as Wait).deadline
}

/// The threads of this runtime.
export function schedulerOf(rt: Runtime): Scheduler {
  return rt.state("threads", () => new Scheduler(rt))
}
