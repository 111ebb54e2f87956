// A compiled pattern: matching at a position, searching, and iterating over matches.

import { compileTree } from "./compile.js"
import { debugText } from "./debug.js"
import { RegexError } from "./errors.js"
import { Matcher, type Poll } from "./match.js"
import { type ParserHooks, parsePattern } from "./parser.js"
import type { Program } from "./program.js"
import type { Subject } from "./subject.js"
import { Sequence } from "./tree.js"

/// What the engine needs from the world around it.
export interface RegexHooks extends ParserHooks {
  /// Called now and then during a match; throws to stop it.
  poll: Poll
}

/// One match: the spans of group 0, 1, ... as pairs of code point indexes (-1 for a group that has not matched).
export interface RawMatch {
  readonly spans: readonly number[]
  /// The group that was closed last, or -1.
  readonly lastIndex: number
}

export class Pattern {
  // Taken away while in use, so that a poll may run the same pattern.
  private matcher: Matcher | null = null

  constructor(
    readonly source: string | Uint8Array,
    readonly flags: number,
    readonly groupIndex: ReadonlyMap<string, number>,
    readonly program: Program,
    private readonly poll: Poll,
  ) {}

  /// Capturing groups, without group 0.
  get groups(): number {
    return this.program.groups
  }

  /// A match that begins at `pos`; with `notEmpty` an empty one does not count.
  match(subject: Subject, pos: number, endpos: number, notEmpty: boolean): RawMatch | null {
    const matcher = this.take(subject, endpos)
    return this.give(matcher, pos, matcher.run(pos, false, notEmpty))
  }

  fullmatch(subject: Subject, pos: number, endpos: number): RawMatch | null {
    const matcher = this.take(subject, endpos)
    return this.give(matcher, pos, matcher.run(pos, true, false))
  }

  /// The first match in pos..endpos. With `notEmpty` an empty match at `pos` does not count (the next one after a match).
  search(subject: Subject, pos: number, endpos: number, notEmpty: boolean): RawMatch | null {
    const { hint, minWidth } = this.program
    if (pos > endpos || endpos - pos < minWidth) return null
    if (hint.kind === "prefix" && hint.whole && subject.wide === null) return wholeText(subject, hint.text, pos, endpos)
    const matcher = this.take(subject, endpos)
    let start = pos
    let end = -1
    for (;;) {
      start = this.candidate(subject, start, endpos)
      if (start < 0) break
      end = matcher.run(start, false, notEmpty && start === pos)
      if (end >= 0) break
      start++
    }
    return this.give(matcher, start, end)
  }

  /// The first position from `start` on where a match may begin, or -1.
  private candidate(subject: Subject, start: number, endpos: number): number {
    const { hint, minWidth } = this.program
    const last = endpos - minWidth
    if (start > last) return -1
    const { text, wide } = subject
    switch (hint.kind) {
      case "anywhere":
        return start
      case "start":
        return start === 0 ? 0 : -1
      case "lineStart":
        while (start <= last && start > 0 && charAt(text, wide, start - 1) !== 10) start++
        return start <= last ? start : -1
      case "prefix": {
        if (wide === null) {
          const found = indexOf(text, hint.text, start, last)
          return found
        }
        const char = hint.chars[0]
        while (start <= last && wide[start] !== char) start++
        return start <= last ? start : -1
      }
      case "set": {
        const { set } = hint
        while (start <= last && !set.has(charAt(text, wide, start))) start++
        return start <= last ? start : -1
      }
    }
  }

  private take(subject: Subject, endpos: number): Matcher {
    const matcher = this.matcher ?? new Matcher(this.program, this.poll)
    this.matcher = null
    matcher.begin(subject, endpos)
    return matcher
  }

  private give(matcher: Matcher, start: number, end: number): RawMatch | null {
    const match = end < 0 ? null : { spans: matcher.spans(start, end), lastIndex: matcher.lastIndex }
    matcher.finish()
    this.matcher = matcher
    return match
  }
}

function charAt(text: string, wide: Uint32Array | null, position: number): number {
  return wide === null ? text.charCodeAt(position) : wide[position]
}

/// As String.indexOf, with a last position, beyond which it does not look far.
function indexOf(text: string, part: string, start: number, last: number): number {
  const far = text.length - last > 1024
  const found = far ? text.slice(start, last + part.length).indexOf(part) : text.indexOf(part, start)
  const index = far && found >= 0 ? found + start : found
  return index <= last ? index : -1
}

function wholeText(subject: Subject, part: string, pos: number, endpos: number): RawMatch | null {
  const found = indexOf(subject.text, part, pos, endpos - part.length)
  return found < 0 ? null : { spans: [found, found + part.length], lastIndex: -1 }
}

/// Compiles a pattern (bytes for a bytes pattern). Throws a RegexError.
export function compilePattern(source: string | Uint8Array, flags: number, hooks: RegexHooks): Pattern {
  const parsed = parsePattern(source, flags, hooks)
  return new Pattern(source, parsed.flags, parsed.groupIndex, compileTree(parsed), hooks.poll)
}

/// The pattern of a `re.Scanner`: phrases as alternatives, each a group. As in CPython, the phrases' own groups are numbered
/// from 1 too, and the flags are taken as they are given.
export function compilePhrases(phrases: readonly (string | Uint8Array)[], flags: number, hooks: RegexHooks): Pattern {
  const items = phrases.map((phrase, i) => {
    const { tree, groups } = parsePattern(phrase, flags, hooks)
    if (groups > phrases.length) throw new RegexError("RuntimeError", "invalid SRE code")
    return new Sequence([{ op: "group", group: i + 1, add: 0, del: 0, item: tree }], [])
  })
  const tree = new Sequence([{ op: "branch", items }], [])
  const program = compileTree({ tree, flags, groupIndex: new Map(), groups: phrases.length })
  return new Pattern("", flags, new Map(), program, hooks.poll)
}

/// What the DEBUG flag prints for a pattern.
export function debugPattern(source: string | Uint8Array, flags: number, hooks: RegexHooks): string {
  return debugText(parsePattern(source, flags, { ...hooks, warn: () => {} }))
}
