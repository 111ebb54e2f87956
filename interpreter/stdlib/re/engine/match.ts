// The matcher: a backtracking machine with its own stack, giving CPython's captures in CPython's order.
// One file because it is one loop.

import { barrierFail, entry } from "./compile.js"
import { Choice, choiceSize, MatchState, Round } from "./match-state.js"
import { CaseRule, Op, type Program, Unit } from "./program.js"
import type { Subject } from "./subject.js"
import { asciiLower, unicodeLower } from "./unicode.js"

/// Called every `pollInterval` choices taken back; throws to stop a match.
export type Poll = () => void
const pollInterval = 50000

export class Matcher extends MatchState {
  private budget = pollInterval
  private text = ""
  private wide: Uint32Array | null = null
  private end = 0

  constructor(
    private readonly program: Program,
    private readonly poll: Poll,
  ) {
    super(program.groups)
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
    this.shrink()
  }

  /// Matches at `start`; returns where the match ends, or -1. With `whole` it must end at the end of the text,
  /// with `notEmpty` elsewhere than at `start`.
  run(start: number, whole: boolean, notEmpty: boolean): number {
    const { code, sets } = this.program
    const { text, wide, end } = this
    this.reset()
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
