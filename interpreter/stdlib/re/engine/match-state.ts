// What a match can take back: choices, rounds of repeats and marks of groups. `stack` holds choices (and barriers around the bodies of
// assertions and atomic groups), `rounds` the state of general repeats, a new node for every round, so that taking a
// choice back is nothing but restoring an index.

import { RegexError } from "./errors.js"

// A choice on the stack: the marks saved with it, then these words, counted from behind.
export const enum Choice {
  MARKS = 1,
  EXTRA,
  LAST_INDEX,
  LAST_MARK,
  ROUNDS_TOP,
  ROUND,
  POSITION,
  ADDRESS,
}

export const choiceSize = 8

// A node of `rounds`: the repeat's address, the node of the repeat around it, rounds so far, where the last round began,
// and 1 if choices made inside save the marks: CPython saves them in general repeats, but not in possessive ones.
export const enum Round {
  ADDRESS,
  OUTER,
  COUNT,
  LAST_POSITION,
  SAVES_MARKS,
  SIZE,
}

const mostWords = 1 << 28

/// The machine's state; the loop (match.ts) reads and writes it.
export abstract class MatchState {
  protected stack = new Int32Array(256)
  protected sp = 0
  protected rounds = new Int32Array(64)
  protected roundsTop = 0
  /// The current round; -1 outside general repeats.
  protected round = -1
  /// The stack above the innermost barrier.
  protected barrier = 0
  protected lastMark = -1
  protected lastIndexValue = -1
  protected readonly marks: Int32Array

  constructor(groups: number) {
    this.marks = new Int32Array(2 * groups)
  }

  get lastIndex(): number {
    return this.lastIndexValue
  }

  protected reset(): void {
    this.sp = 0
    this.barrier = 0
    this.round = -1
    this.roundsTop = 0
    this.lastMark = -1
    this.lastIndexValue = -1
  }

  /// Gives large stacks back.
  protected shrink(): void {
    if (this.stack.length > 1 << 16) this.stack = new Int32Array(256)
    if (this.rounds.length > 1 << 16) this.rounds = new Int32Array(64)
  }

  /// Writes the spans of all groups behind that of group 0. -1 for a group that has not matched.
  spans(start: number, end: number): readonly number[] {
    // A plain array: making a small typed one costs more than a short match.
    const spans = [start, end]
    const { marks, lastMark } = this
    for (let i = 0; i < marks.length; i += 2) {
      if (i < lastMark && marks[i] >= 0 && marks[i + 1] >= 0) spans.push(marks[i], marks[i + 1])
      else spans.push(-1, -1)
    }
    return spans
  }

  protected push(address: number, position: number, round: number, extra: number, withMarks: boolean): void {
    const marks = withMarks ? this.lastMark + 1 : 0
    let sp = this.sp
    if (sp + marks + choiceSize > this.stack.length) this.stack = grown(this.stack, sp + marks + choiceSize)
    const stack = this.stack
    for (let i = 0; i < marks; i++) stack[sp++] = this.marks[i]
    stack[sp] = address
    stack[sp + 1] = position
    stack[sp + 2] = round
    stack[sp + 3] = this.roundsTop
    stack[sp + 4] = this.lastMark
    stack[sp + 5] = this.lastIndexValue
    stack[sp + 6] = extra
    stack[sp + 7] = marks
    this.sp = sp + choiceSize
  }

  protected pushBarrier(address: number, position: number, withMarks: boolean): void {
    this.push(address, position, this.round, this.barrier, withMarks)
    this.barrier = this.sp
  }

  /// Forgets the choices made since the innermost barrier, and the barrier. Returns the position saved with it.
  protected cut(): number {
    const { stack, barrier } = this
    this.round = stack[barrier - Choice.ROUND]
    this.roundsTop = stack[barrier - Choice.ROUNDS_TOP]
    this.sp = barrier - choiceSize - stack[barrier - Choice.MARKS]
    this.barrier = stack[barrier - Choice.EXTRA]
    return stack[barrier - Choice.POSITION]
  }

  protected newRound(address: number, outer: number, count: number, lastPosition: number, savesMarks: number): void {
    const top = this.roundsTop
    if (top + Round.SIZE > this.rounds.length) this.rounds = grown(this.rounds, top + Round.SIZE)
    this.rounds[top + Round.ADDRESS] = address
    this.rounds[top + Round.OUTER] = outer
    this.rounds[top + Round.COUNT] = count
    this.rounds[top + Round.LAST_POSITION] = lastPosition
    this.rounds[top + Round.SAVES_MARKS] = savesMarks
    this.round = top
    this.roundsTop = top + Round.SIZE
  }

  protected savesMarks(round: number): boolean {
    return round >= 0 && this.rounds[round + Round.SAVES_MARKS] !== 0
  }

  protected mark(index: number, position: number): void {
    if (index & 1) this.lastIndexValue = (index >> 1) + 1
    if (index > this.lastMark) {
      for (let i = this.lastMark + 1; i < index; i++) this.marks[i] = -1
      this.lastMark = index
    }
    this.marks[index] = position
  }

  protected hasMatched(index: number): boolean {
    return index < this.lastMark && this.marks[index] >= 0 && this.marks[index + 1] >= this.marks[index]
  }
}

function grown(words: Int32Array, needed: number): Int32Array<ArrayBuffer> {
  if (needed > mostWords) throw new RegexError("MemoryError", "")
  const larger = new Int32Array(Math.max(needed, 2 * words.length))
  larger.set(words)
  return larger
}
