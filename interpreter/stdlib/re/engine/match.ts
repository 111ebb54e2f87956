// The matcher: a backtracking machine with its own stack, giving CPython's captures in CPython's order.
// One file because it is one loop. Two stores matter: `stack` holds choices to take back (and barriers around the bodies of
// assertions and atomic groups), `rounds` the state of general repeats, a new node for every round, so that taking a
// choice back is nothing but restoring an index.

import { barrierFail, entry } from "./compile.js"
import { RegexError } from "./errors.js"
import { CaseRule, Op, type Program, Unit } from "./program.js"
import type { Subject } from "./subject.js"
import { asciiLower, unicodeLower } from "./unicode.js"

/// Called every `pollInterval` choices taken back; throws to stop a match.
export type Poll = () => void
const pollInterval = 50000

// A choice on the stack: the marks saved with it, then these words, counted from behind.
const enum Choice {
  MARKS = 1,
  EXTRA,
  LAST_INDEX,
  LAST_MARK,
  ROUNDS_TOP,
  ROUND,
  POSITION,
  ADDRESS,
}

const choiceSize = 8

// A node of `rounds`: the repeat's address, the node of the repeat around it, rounds so far, where the last round began,
// and 1 if choices made inside save the marks: CPython saves them in general repeats, but not in possessive ones.
const enum Round {
  ADDRESS,
  OUTER,
  COUNT,
  LAST_POSITION,
  SAVES_MARKS,
  SIZE,
}

const mostWords = 1 << 28

export class Matcher {
  private stack = new Int32Array(256)
  private sp = 0
  private rounds = new Int32Array(64)
  private roundsTop = 0
  /// The current round; -1 outside general repeats.
  private round = -1
  /// The stack above the innermost barrier.
  private barrier = 0
  private budget = pollInterval
  private lastMark = -1
  private lastIndexValue = -1
  private readonly marks: Int32Array
  private text = ""
  private wide: Uint32Array | null = null
  private end = 0

  constructor(
    private readonly program: Program,
    private readonly poll: Poll,
  ) {
    this.marks = new Int32Array(2 * program.groups)
  }

  get lastIndex(): number {
    return this.lastIndexValue
  }

  /// The next calls of `run` work on this text, up to `end`.
  begin(subject: Subject, end: number): void {
    this.text = subject.text
    this.wide = subject.wide
    this.end = end
  }

  /// Gives large stacks back.
  finish(): void {
    this.text = ""
    this.wide = null
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

  private push(address: number, position: number, round: number, extra: number, withMarks: boolean): void {
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

  private pushBarrier(address: number, position: number, withMarks: boolean): void {
    this.push(address, position, this.round, this.barrier, withMarks)
    this.barrier = this.sp
  }

  /// Forgets the choices made since the innermost barrier, and the barrier. Returns the position saved with it.
  private cut(): number {
    const { stack, barrier } = this
    this.round = stack[barrier - Choice.ROUND]
    this.roundsTop = stack[barrier - Choice.ROUNDS_TOP]
    this.sp = barrier - choiceSize - stack[barrier - Choice.MARKS]
    this.barrier = stack[barrier - Choice.EXTRA]
    return stack[barrier - Choice.POSITION]
  }

  private newRound(address: number, outer: number, count: number, lastPosition: number, savesMarks: number): void {
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

  private savesMarks(round: number): boolean {
    return round >= 0 && this.rounds[round + Round.SAVES_MARKS] !== 0
  }

  private mark(index: number, position: number): void {
    if (index & 1) this.lastIndexValue = (index >> 1) + 1
    if (index > this.lastMark) {
      for (let i = this.lastMark + 1; i < index; i++) this.marks[i] = -1
      this.lastMark = index
    }
    this.marks[index] = position
  }

  /// Matches at `start`; returns where the match ends, or -1. With `whole` it must end at the end of the text,
  /// with `notEmpty` elsewhere than at `start`.
  run(start: number, whole: boolean, notEmpty: boolean): number {
    const { code, sets } = this.program
    const { text, wide, end } = this
    this.sp = 0
    this.barrier = 0
    this.round = -1
    this.roundsTop = 0
    this.lastMark = -1
    this.lastIndexValue = -1
    // Not for 0: as in CPython, an empty match is found even if `start` is beyond the end.
    if (this.program.minWidth > 0 && end - start < this.program.minWidth) return -1
    let pc = entry
    let at = start
    let extra = 0

    for (;;) {
      switch (code[pc]) {
        case Op.CHAR:
          if (at < end && (wide === null ? text.charCodeAt(at) : wide[at]) === code[pc + 1]) {
            at++
            pc += 2
            continue
          }
          break
        case Op.CHARS: {
          const n = code[pc + 1]
          if (end - at < n) break
          const first = pc + 2
          let i = 0
          while (i < n && (wide === null ? text.charCodeAt(at + i) : wide[at + i]) === code[first + i]) i++
          if (i < n) break
          at += n
          pc = first + n
          continue
        }
        case Op.PAIR:
          if (at < end) {
            const char = wide === null ? text.charCodeAt(at) : wide[at]
            if (char === code[pc + 1] || char === code[pc + 2]) {
              at++
              pc += 3
              continue
            }
          }
          break
        case Op.NOT:
          if (at < end && (wide === null ? text.charCodeAt(at) : wide[at]) !== code[pc + 1]) {
            at++
            pc += 2
            continue
          }
          break
        case Op.SET:
          if (at < end && sets[code[pc + 1]].has(wide === null ? text.charCodeAt(at) : wide[at])) {
            at++
            pc += 2
            continue
          }
          break
        case Op.ANY:
          if (at < end && (wide === null ? text.charCodeAt(at) : wide[at]) !== 10) {
            at++
            pc++
            continue
          }
          break
        case Op.ALL:
          if (at < end) {
            at++
            pc++
            continue
          }
          break
        case Op.AT_START:
          if (at !== 0) break
          pc++
          continue
        case Op.AT_LINE_START:
          if (at !== 0 && this.charAt(at - 1) !== 10) break
          pc++
          continue
        case Op.AT_END:
          if (at !== end && !(at === end - 1 && this.charAt(at) === 10)) break
          pc++
          continue
        case Op.AT_LINE_END:
          if (at !== end && this.charAt(at) !== 10) break
          pc++
          continue
        case Op.AT_STRING_END:
          if (at !== end) break
          pc++
          continue
        case Op.AT_BOUNDARY:
        case Op.AT_NON_BOUNDARY: {
          // In an empty text neither matches, as in CPython.
          if (end === 0) break
          const words = sets[code[pc + 1]]
          const before = at > 0 && words.has(this.charAt(at - 1))
          const after = at < end && words.has(this.charAt(at))
          if ((before !== after) !== (code[pc] === Op.AT_BOUNDARY)) break
          pc += 2
          continue
        }
        case Op.MARK:
          this.mark(code[pc + 1], at)
          pc += 2
          continue
        case Op.JUMP:
          pc = code[pc + 1]
          continue
        case Op.ALT: {
          const next = code[pc + 1]
          const set = code[pc + 2]
          if (set >= 0 && (at >= end || !sets[set].has(wide === null ? text.charCodeAt(at) : wide[at]))) {
            if (next === 0) break
            pc = next
            continue
          }
          if (next !== 0) this.push(next, at, this.round, 0, this.savesMarks(this.round))
          pc += 3
          continue
        }
        case Op.REPEAT_ONE: {
          if (code[pc + 1] > end - at) break
          const stop = this.countUnit(pc, at, code[pc + 2])
          extra = at + code[pc + 1]
          if (stop < extra) break
          at = stop
          pc += 6
          continue
        }
        case Op.REPEAT_ONE_RETRY: {
          // `extra` is the least position; the tail may say by its first character where it cannot match.
          const char = code[pc + 1]
          const set = code[pc + 2]
          if (char >= 0) {
            while (at >= extra && (at >= end || (wide === null ? text.charCodeAt(at) : wide[at]) !== char)) at--
          } else if (set >= 0) {
            const tail = sets[set]
            while (at >= extra && (at >= end || !tail.has(wide === null ? text.charCodeAt(at) : wide[at]))) at--
          }
          if (at < extra) break
          if (at > extra) this.push(pc, at - 1, this.round, extra, this.savesMarks(this.round))
          pc += 3
          continue
        }
        case Op.LAZY_ONE: {
          const least = code[pc + 1]
          if (least > end - at) break
          const stop = least === 0 ? at : this.countUnit(pc, at, least)
          if (stop < at + least) break
          extra = Math.min(end, at + code[pc + 2])
          at = stop
          // The first try takes no character.
          if (at < extra) this.push(pc + 6, at, this.round, extra, this.savesMarks(this.round))
          pc += 9
          continue
        }
        case Op.LAZY_ONE_RETRY: {
          const stop = this.lazyAdvance(pc, at, extra)
          if (stop < 0) break
          at = stop
          if (at < extra) this.push(pc, at, this.round, extra, this.savesMarks(this.round))
          pc += 3
          continue
        }
        case Op.POSSESSIVE_ONE: {
          if (code[pc + 1] > end - at) break
          const stop = this.countUnit(pc, at, code[pc + 2])
          if (stop - at < code[pc + 1]) break
          at = stop
          pc += 6
          continue
        }
        case Op.REPEAT:
          this.newRound(pc, this.round, -1, -1, 1)
          pc = code[pc + 1]
          continue
        case Op.MAX_UNTIL: {
          const round = this.round
          const repeat = this.rounds[round + Round.ADDRESS]
          const outer = this.rounds[round + Round.OUTER]
          const last = this.rounds[round + Round.LAST_POSITION]
          const count = this.rounds[round + Round.COUNT] + 1
          if (count < code[repeat + 2]) {
            this.newRound(repeat, outer, count, last, 1)
            pc = repeat + 5
            continue
          }
          const set = code[repeat + 4]
          const more =
            count < code[repeat + 3] &&
            at !== last &&
            (set < 0 || (at < end && sets[set].has(wide === null ? text.charCodeAt(at) : wide[at])))
          if (more) {
            this.push(pc + 1, at, outer, 0, true)
            this.newRound(repeat, outer, count, at, 1)
            pc = repeat + 5
            continue
          }
          this.round = outer
          pc++
          continue
        }
        case Op.MIN_UNTIL: {
          const round = this.round
          const repeat = this.rounds[round + Round.ADDRESS]
          const outer = this.rounds[round + Round.OUTER]
          const count = this.rounds[round + Round.COUNT] + 1
          if (count < code[repeat + 2]) {
            this.newRound(repeat, outer, count, this.rounds[round + Round.LAST_POSITION], 1)
            pc = repeat + 5
            continue
          }
          this.push(pc + 1, at, round, 0, this.savesMarks(outer))
          this.round = outer
          pc += 2
          continue
        }
        case Op.MIN_UNTIL_RETRY: {
          const round = this.round
          const repeat = this.rounds[round + Round.ADDRESS]
          const count = this.rounds[round + Round.COUNT] + 1
          if (count >= code[repeat + 3] || at === this.rounds[round + Round.LAST_POSITION]) break
          this.newRound(repeat, this.rounds[round + Round.OUTER], count, at, 1)
          pc = repeat + 5
          continue
        }
        case Op.POSSESSIVE:
          this.newRound(pc, this.round, 0, -1, this.savesMarks(this.round) ? 1 : 0)
          pc += 4
          continue
        case Op.POSSESSIVE_NEXT: {
          const round = this.round
          const count = this.rounds[round + Round.COUNT]
          if (count < code[pc - 3]) {
            this.pushBarrier(barrierFail, at, false)
          } else if (count < code[pc - 2] && at !== this.rounds[round + Round.LAST_POSITION]) {
            this.pushBarrier(code[pc - 1], at, true)
            this.rounds[round + Round.LAST_POSITION] = at
          } else {
            this.round = this.rounds[round + Round.OUTER]
            pc = code[pc - 1] + 1
            continue
          }
          pc++
          continue
        }
        case Op.POSSESSIVE_END: {
          this.cut()
          const { rounds, round } = this
          const repeat = rounds[round + Round.ADDRESS]
          const last = rounds[round + Round.LAST_POSITION]
          const saves = rounds[round + Round.SAVES_MARKS]
          this.newRound(repeat, rounds[round + Round.OUTER], rounds[round + Round.COUNT] + 1, last, saves)
          pc = repeat + 4
          continue
        }
        case Op.POSSESSIVE_TAIL:
          this.barrier = extra
          this.round = this.rounds[this.round + Round.OUTER]
          pc++
          continue
        case Op.ASSERT:
          if (at < code[pc + 1]) break
          this.pushBarrier(barrierFail, at, false)
          at -= code[pc + 1]
          pc += 2
          continue
        case Op.ASSERT_END:
          at = this.cut()
          pc++
          continue
        case Op.ASSERT_NOT:
          if (at < code[pc + 1]) {
            pc = code[pc + 2] + 1
            continue
          }
          this.pushBarrier(code[pc + 2], at, this.savesMarks(this.round))
          at -= code[pc + 1]
          pc += 3
          continue
        case Op.ASSERT_NOT_END:
          this.cut()
          break
        case Op.ASSERT_NOT_CONTINUE:
          this.barrier = extra
          pc++
          continue
        case Op.ATOMIC:
          this.pushBarrier(barrierFail, at, false)
          pc++
          continue
        case Op.ATOMIC_END:
          this.cut()
          pc++
          continue
        case Op.BARRIER_FAIL:
          this.barrier = extra
          break
        case Op.GROUPREF: {
          const stop = this.sameAsGroup(code[pc + 1], at, code[pc + 2])
          if (stop < 0) break
          at = stop
          pc += 3
          continue
        }
        case Op.CONDITIONAL:
          pc = this.hasMatched(code[pc + 1]) ? pc + 3 : code[pc + 2]
          continue
        case Op.MATCH:
          if ((whole && at !== end) || (notEmpty && at === start)) break
          return at
        // Op.FAIL
        default:
          break
      }

      // Nothing matched here: take the last choice back.
      let sp = this.sp
      if (sp === 0) return -1
      if (--this.budget < 0) {
        this.budget = pollInterval
        this.poll()
      }
      const stack = this.stack
      pc = stack[sp - Choice.ADDRESS]
      at = stack[sp - Choice.POSITION]
      extra = stack[sp - Choice.EXTRA]
      this.round = stack[sp - Choice.ROUND]
      this.roundsTop = stack[sp - Choice.ROUNDS_TOP]
      this.lastMark = stack[sp - Choice.LAST_MARK]
      this.lastIndexValue = stack[sp - Choice.LAST_INDEX]
      const marks = stack[sp - Choice.MARKS]
      sp -= choiceSize + marks
      for (let i = 0; i < marks; i++) this.marks[i] = stack[sp + i]
      this.sp = sp
    }
  }

  private charAt(position: number): number {
    return this.wide === null ? this.text.charCodeAt(position) : this.wide[position]
  }

  private hasMatched(index: number): boolean {
    return index < this.lastMark && this.marks[index] >= 0 && this.marks[index + 1] >= this.marks[index]
  }

  /// The end of the group's text at `at`, or -1.
  private sameAsGroup(index: number, at: number, rule: CaseRule): number {
    if (!this.hasMatched(index)) return -1
    const stop = this.marks[index + 1]
    for (let i = this.marks[index]; i < stop; i++, at++) {
      if (at >= this.end) return -1
      const a = this.charAt(i)
      const b = this.charAt(at)
      if (a === b) continue
      if (rule === CaseRule.EXACT) return -1
      if (rule === CaseRule.ASCII ? asciiLower(a) !== asciiLower(b) : unicodeLower(a) !== unicodeLower(b)) return -1
    }
    return at
  }

  /// Takes one more character for a lazy repeat, and further ones while the tail cannot start. -1 if there is none.
  private lazyAdvance(pc: number, at: number, last: number): number {
    const { code, sets } = this.program
    const char = code[pc + 1]
    const set = code[pc + 2]
    for (;;) {
      if (at >= last || at >= this.end || !this.isUnit(code[pc - 3], code[pc - 2], code[pc - 1], this.charAt(at))) return -1
      at++
      if (char >= 0) {
        if (at < this.end && this.charAt(at) === char) return at
      } else if (set < 0 || (at < this.end && sets[set].has(this.charAt(at)))) {
        return at
      }
    }
  }

  private isUnit(unit: Unit, a: number, b: number, char: number): boolean {
    switch (unit) {
      case Unit.ALL:
        return true
      case Unit.ANY:
        return char !== 10
      case Unit.CHAR:
        return char === a
      case Unit.NOT:
        return char !== a
      case Unit.PAIR:
        return char === a || char === b
      case Unit.SET:
        return this.program.sets[a].has(char)
    }
  }

  /// How far the unit of the single-character repeat at `pc` goes, `most` times at most.
  private countUnit(pc: number, at: number, most: number): number {
    const { code, sets } = this.program
    const { text, wide } = this
    const end = most < this.end - at ? at + most : this.end
    const a = code[pc + 4]
    switch (code[pc + 3]) {
      case Unit.ALL:
        return end
      case Unit.ANY:
        if (wide === null) while (at < end && text.charCodeAt(at) !== 10) at++
        else while (at < end && wide[at] !== 10) at++
        return at
      case Unit.CHAR:
        if (wide === null) while (at < end && text.charCodeAt(at) === a) at++
        else while (at < end && wide[at] === a) at++
        return at
      case Unit.NOT:
        if (wide === null) while (at < end && text.charCodeAt(at) !== a) at++
        else while (at < end && wide[at] !== a) at++
        return at
      case Unit.PAIR: {
        const b = code[pc + 5]
        for (; at < end; at++) {
          const char = wide === null ? text.charCodeAt(at) : wide[at]
          if (char !== a && char !== b) break
        }
        return at
      }
      default: {
        const set = sets[a]
        const low = set.low
        for (; at < end; at++) {
          const char = wide === null ? text.charCodeAt(at) : wide[at]
          if (char < 256 ? low[char] === 0 : !set.hasHigh(char)) break
        }
        return at
      }
    }
  }
}

function grown(words: Int32Array, needed: number): Int32Array<ArrayBuffer> {
  if (needed > mostWords) throw new RegexError("MemoryError", "")
  const larger = new Int32Array(Math.max(needed, 2 * words.length))
  larger.set(words)
  return larger
}
