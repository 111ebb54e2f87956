// A run once more, from its beginning: whatever the outside world answered the first time it answers again. So the machine can be asked
// at any event that lies behind.

import { type Host, RunStopped } from "../../interpreter/index.js"
import { decodeEvent } from "../event-schema.js"
import type { EventKind, EventLog, EventSink } from "../events.js"
import type { TraceOptions } from "../trace.js"
import { TracedRun } from "../traced-run.js"
import type { ValuePolicy } from "../values.js"
import { type Evaluation, type EvaluationError, Evaluator } from "./evaluation.js"

/// What a host answered, in order.
export class Tape {
  private readonly answers: unknown[] = []
  private isAside = false

  /// What is asked meanwhile goes to the real host, and is not kept.
  aside<T>(action: () => T): T {
    const before = this.isAside
    this.isAside = true
    try {
      return action()
    } finally {
      this.isAside = before
    }
  }

  record(host: Host): Host {
    return this.around(host, (ask) => {
      try {
        const answer = ask()
        this.answers.push(answer)
        return answer
      } catch (thrown) {
        this.answers.push(new Thrown(thrown))
        throw thrown
      }
    })
  }

  play(host: Host): Host {
    let at = 0
    return this.around(host, () => {
      if (at >= this.answers.length) throw new ReplayError()
      const answer = this.answers[at++]
      if (answer instanceof Thrown) throw answer.what
      return answer
    })
  }

  private around(host: Host, answer: (ask: () => unknown) => unknown): Host {
    return new Proxy(host, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name)
        if (typeof member !== "function") return member
        return (...args: unknown[]) => {
          const ask = (): unknown => member.apply(target, args)
          return this.isAside ? ask() : answer(ask)
        }
      },
    })
  }
}

class Thrown {
  constructor(readonly what: unknown) {}
}

/// The run came out otherwise when it was repeated: something that it depends on has changed, perhaps by a condition that was evaluated.
export class ReplayError extends Error {
  override readonly name = "ReplayError"

  constructor() {
    super("the run came out otherwise when it was repeated to look at its past")
  }
}

/// An expression that was evaluated while the run stood there, after so many events. What it did belongs to the run.
export interface Intervention {
  at: number
  source: string
  frame: number | null
}

export interface Replayable {
  source: string
  options: TraceOptions
  policy: ValuePolicy
  host: Host
  tape: Tape
  log: EventLog
  interventions: readonly Intervention[]
}

/// Repeats a run up to the last of some events (by their places), and calls each one's visitor there.
export function replay(run: Replayable, visits: ReadonlyMap<number, (evaluator: Evaluator) => void>): void {
  const sink = new ReplaySink(run, visits)
  sink.run = new TracedRun(run.source, { ...run.options, host: run.tape.play(run.host) }, sink)
  sink.evaluator = new Evaluator(sink.run, run.policy)
  sink.run.advance()
  if (sink.failure !== null) throw sink.failure
  if (!sink.isOver) throw new ReplayError()
}

class ReplaySink implements EventSink {
  run: TracedRun | null = null
  evaluator: Evaluator | null = null
  isOver = false
  failure: unknown = null
  private count = 0
  private done = 0
  private readonly last: number

  constructor(
    private readonly whole: Replayable,
    private readonly visits: ReadonlyMap<number, (evaluator: Evaluator) => void>,
  ) {
    this.last = Math.max(...visits.keys())
  }

  push(kind: EventKind, args: readonly (number | string)[]): void {
    if (this.isOver) return
    const index = this.count++
    try {
      const visit = this.visits.get(index)
      if (visit !== undefined) this.visit(index, kind, args, visit)
      if (index < this.last) this.repeat()
    } catch (error) {
      this.failure = error
    }
    if (index < this.last && this.failure === null) return
    this.isOver = true
    throw new RunStopped("cancelled")
  }

  private visit(index: number, kind: EventKind, args: readonly (number | string)[], visit: (evaluator: Evaluator) => void): void {
    const { log, tape } = this.whole
    if (JSON.stringify(log.event(index)) !== JSON.stringify(decodeEvent(kind, args, null))) throw new ReplayError()
    tape.aside(() => visit(this.evaluator as Evaluator))
  }

  // What was evaluated here the first time, with what the outside world said.
  private repeat(): void {
    const { interventions } = this.whole
    while (this.done < interventions.length && interventions[this.done].at === this.count) {
      const { source, frame } = interventions[this.done++]
      intervene(this.run as TracedRun, this.evaluator as Evaluator, source, frame)
    }
  }
}

/// Evaluates something as a part of the run, and has told what it bound.
export function intervene(
  run: TracedRun,
  evaluator: Evaluator,
  source: string,
  frame: number | null,
): Evaluation | EvaluationError {
  try {
    return evaluator.attempt(source, frame)
  } finally {
    if (frame !== null) run.tellBound(frame)
  }
}
