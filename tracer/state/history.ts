// RunHistory: the state at every step of a recorded run, forwards and backwards. Checkpoints are made on the way; a state is the checkpoint
// before it and what was told since.

import type { EventLog } from "../events.js"
import type { ValuePolicy } from "../values.js"
import { RunState } from "./run-state.js"

interface Checkpoint {
  state: RunState
  /// Where the events after it begin.
  position: number
}

/// What is otherwise at a later (or earlier) step.
export interface StateDifference {
  /// Value texts by name for each frame; null for what is only there at one of the two.
  frames: { frame: number; function: string; name: string; before: string | null; after: string | null }[]
  /// Objects whose content is told otherwise, or that are only there at one of the two.
  objects: { object: number; before: string | null; after: string | null }[]
  /// What was printed between; null when `to` comes before `from`.
  output: string | null
}

// A copy of a state costs as much as so many events and its frames and objects.
const LEAST_DISTANCE = 500

/// Steps are numbered from 0: the events that happen in a frame (call, line, return, yield, resume, unwind, exception, instruction). The log
/// may still grow.
export class RunHistory {
  private readonly checkpoints: Checkpoint[]
  // The state that was looked at last: what comes soon after is reached from there.
  private latest: Checkpoint

  constructor(
    private readonly log: EventLog,
    policy?: ValuePolicy,
  ) {
    this.checkpoints = [{ state: new RunState(policy), position: 0 }]
    this.latest = this.copyOf(this.checkpoints[0])
  }

  /// How many steps there are.
  get steps(): number {
    return this.log.steps
  }

  /// The state at a step: that before its line or instruction runs; at a call with the arguments, at a return with the value. It is the caller's own.
  /// Raises RangeError for a step that there is not.
  stateAt(step: number): RunState {
    if (!Number.isInteger(step) || step < 0 || step >= this.steps) throw new RangeError(`there is no step ${step}`)
    const checkpoint = this.before(step)
    const { state: latest } = this.latest
    if (latest.step > step || latest.step < checkpoint.state.step) this.latest = this.copyOf(checkpoint)
    this.advance(this.latest, step)
    return this.latest.state.copy()
  }

  /// The states of steps one after the other; each is good until the next is asked for.
  *states(from = 0, to = Number.POSITIVE_INFINITY): Generator<RunState> {
    if (from >= this.steps) return
    const at = this.copyOf(this.before(from))
    for (let step = from; step <= to && step < this.steps; step++) {
      this.advance(at, step)
      yield at.state
    }
  }

  /// What is otherwise at step `to` than at step `from`.
  difference(from: number, to: number): StateDifference {
    return differenceOf(this.stateAt(from), this.stateAt(to))
  }

  // The last checkpoint up to a step. Those after are not looked at, and new ones are made when the step lies beyond them.
  private before(step: number): Checkpoint {
    const { checkpoints } = this
    let low = 0
    let high = checkpoints.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (checkpoints[middle].state.step <= step) low = middle
      else high = middle - 1
    }
    return low === checkpoints.length - 1 ? this.extend(checkpoints[low], step) : checkpoints[low]
  }

  private extend(last: Checkpoint, step: number): Checkpoint {
    let checkpoint = last
    for (;;) {
      const next = checkpoint.state.step + distanceAfter(checkpoint.state)
      if (next > step) return checkpoint
      const at = this.copyOf(checkpoint)
      this.advance(at, next)
      this.checkpoints.push(at)
      checkpoint = at
    }
  }

  private copyOf({ state, position }: Checkpoint): Checkpoint {
    return { state: state.copy(), position }
  }

  private advance(at: Checkpoint, step: number): void {
    while (at.state.step < step) {
      const next = this.log.eventAt(at.position)
      if (next === null) return
      at.position = next.next
      at.state.apply(next.event)
    }
  }
}

// So that checkpoints take no more time and room than the events between them.
export function distanceAfter(state: RunState): number {
  let variables = 0
  for (const frame of state.frames.values()) variables += frame.values.size
  return LEAST_DISTANCE + state.objects.size + variables
}

function differenceOf(from: RunState, to: RunState): StateDifference {
  const difference: StateDifference = { frames: [], objects: [], output: null }
  for (const id of new Set([...from.frames.keys(), ...to.frames.keys()])) {
    const before = from.frames.get(id)
    const after = to.frames.get(id)
    const qualname = (before ?? after)?.qualname as string
    const old = before?.variables ?? new Map<string, string>()
    const now = after?.variables ?? new Map<string, string>()
    for (const name of new Set([...old.keys(), ...now.keys()])) {
      if (old.get(name) === now.get(name)) continue
      difference.frames.push({
        frame: id,
        function: qualname,
        name,
        before: old.get(name) ?? null,
        after: now.get(name) ?? null,
      })
    }
  }
  for (const id of new Set([...from.objects.keys(), ...to.objects.keys()])) {
    const before = from.objects.get(id)
    const after = to.objects.get(id)
    if (before === after || before?.version === after?.version) continue
    difference.objects.push({
      object: id,
      before: before === undefined ? null : from.text(`@${id}`),
      after: after === undefined ? null : to.text(`@${id}`),
    })
  }
  if (to.output.startsWith(from.output)) difference.output = to.output.slice(from.output.length)
  return difference
}
