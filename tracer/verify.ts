// verify(): judges a trace that someone - a model, most often - wrote for a program, against the program's real run.

import type { TraceEvent } from "./event-types.js"
import { type Format, type FormatOptions, FormatSyntaxError } from "./formats/format.js"
import { formats, recording, stepsOf } from "./formats/index.js"
import { entryOptions } from "./selection.js"
import { type RecordingOptions, type TraceOptions, trace } from "./trace.js"

export interface VerifyOptions extends Omit<TraceOptions, keyof RecordingOptions | "onEvent">, FormatOptions {}

export interface Verdict {
  /// Does the whole text follow the format's grammar? If not, `syntaxError` says where it stops doing so; the steps before count.
  parses: boolean
  syntaxError: { line: number; message: string } | null
  steps: {
    /// How many the real run has, how many the text has.
    expected: number
    given: number
    /// How many are right before the first that is wrong, and at their place altogether.
    rightBeforeWrong: number
    right: number
    /// `right` of the longer of both: 1 for a trace that is right and whole.
    share: number
  }
  /// The first step that is wrong, missing or too many: its place from 0, the line of the text (from 1) where it begins, its text and
  /// what it should be. null when all is right.
  firstWrong: { step: number; line: number; given: string | null; expected: string | null } | null
  /// What the outermost function returned according to the text, and really. null where the format does not say.
  answer: { given: string | null; expected: string | null; right: boolean }
  /// All of it: it parses, and every step is right.
  right: boolean
}

/// Judges a trace of any format of the list. Never throws for what the text holds; RangeError for a format that there is not.
/// The program runs as `trace` runs it: give `maxSteps` for one that may not end.
export function verify(source: string, text: string, formatName: string, options: VerifyOptions = {}): Verdict {
  const format = Object.hasOwn(formats, formatName) ? formats[formatName] : undefined
  if (format === undefined) throw new RangeError(`there is no format ${formatName}; there are ${Object.keys(formats).join(", ")}`)
  const { entry, select } = entryOptions(options)
  const { program, events } = trace(source, { ...options, ...recording(format, options), select })
  return judge(format, text, [...stepsOf(format, program, events as Iterable<TraceEvent>, { ...options, entry })])
}

/// Judges a text against the steps that are right: for many texts of one run.
export function judge(format: Format, text: string, expected: readonly unknown[]): Verdict {
  const { steps: given, error } = parseAsFar(format, text)
  const wanted = expected.map((step) => format.print(step))
  const texts = given.map((step) => format.print(step))
  const longer = Math.max(wanted.length, texts.length)
  let right = 0
  let firstWrong = -1
  for (let i = 0; i < longer; i++) {
    if (i < wanted.length && texts[i] === wanted[i]) right++
    else if (firstWrong < 0) firstWrong = i
  }
  const answers = { given: format.answer(given), expected: format.answer(expected) }
  const whole = error === null && firstWrong < 0
  return {
    parses: error === null,
    syntaxError: error,
    steps: {
      expected: wanted.length,
      given: texts.length,
      rightBeforeWrong: firstWrong < 0 ? longer : firstWrong,
      right,
      share: longer === 0 ? (error === null ? 1 : 0) : right / longer,
    },
    firstWrong: firstWrong < 0 ? null : wrongStep(firstWrong, texts, wanted, error === null),
    answer: { ...answers, right: answers.given === answers.expected },
    right: whole,
  }
}

function wrongStep(at: number, texts: readonly string[], wanted: readonly string[], parsed: boolean): Verdict["firstWrong"] {
  let line = 1
  for (let i = 0; i < at; i++) line += texts[i].split("\n").length - 1
  // A text that stops following the grammar has something there, just no step.
  const given = texts[at] ?? (parsed ? null : "")
  return { step: at, line, given, expected: wanted[at] ?? null }
}

function parseAsFar(format: Format, text: string): { steps: readonly unknown[]; error: Verdict["syntaxError"] } {
  try {
    return { steps: text === "" ? [] : format.parse(text), error: null }
  } catch (error) {
    if (!(error instanceof FormatSyntaxError)) throw error
    return { steps: error.steps, error: { line: error.line, message: error.message } }
  }
}
