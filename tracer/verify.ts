// verify(): judges a trace that someone - a model, most often - wrote for a program, against the program's real run.

import { type Format, type FormatOptions, FormatSyntaxError } from "./formats/format.js"
import { formatNamed, stepsOf, withinBudget } from "./formats/index.js"
import { LastAnswer, readSteps } from "./formats/reading.js"
import { lineEnds } from "./formats/text-reader.js"
import { formatRun, type RecordingOptions, type TraceOptions } from "./trace.js"

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

/// Judges a trace of any format of the list, as a text or as the pieces of one, while the program runs: no more of either is held than a
/// step. Never throws for what the text holds; RangeError for a format that there is not. The program runs as `trace` runs it: give
/// `maxSteps` for one that may not end.
export function verify(
  source: string,
  text: string | Iterable<string>,
  formatName: string,
  options: VerifyOptions = {},
): Verdict {
  const format = formatNamed(formatName)
  const { run, options: formatOptions } = formatRun(source, format, options)
  const steps = stepsOf(format, run.program, run, formatOptions)
  return judge(format, text, withinBudget(format, steps, formatOptions))
}

/// Judges a text, or the pieces of one, against the steps that are right: for many texts of one run.
export function judge<Step>(format: Format<Step>, text: string | Iterable<string>, expected: Iterable<Step>): Verdict {
  const given = new GivenSteps(format, typeof text === "string" ? [text] : text)
  const answers = { given: new LastAnswer(format), expected: new LastAnswer(format) }
  const counts = { expected: 0, given: 0, right: 0 }
  let line = 1
  let firstWrong: Verdict["firstWrong"] = null
  const print = (step: Step, answer: LastAnswer<Step>): string => {
    answer.take(step)
    return format.print(step)
  }
  const compare = (mine: string | null, wanted: string | null): void => {
    if (mine === wanted) counts.right++
    // A text that stops following the grammar has something there, just no step.
    else
      firstWrong ??= { step: Math.max(counts.expected, counts.given) - 1, line, given: mine ?? given.missing, expected: wanted }
    if (firstWrong === null && mine !== null) line += lineEnds(mine)
  }
  for (const right of expected) {
    const wanted = print(right, answers.expected)
    counts.expected++
    const step = given.next()
    if (step !== null) counts.given++
    compare(step === null ? null : print(step, answers.given), wanted)
  }
  for (let step = given.next(); step !== null; step = given.next()) {
    counts.given++
    compare(print(step, answers.given), null)
  }
  const longer = Math.max(counts.expected, counts.given)
  const { error } = given
  const answer = { given: answers.given.value, expected: answers.expected.value }
  return {
    parses: error === null,
    syntaxError: error,
    steps: {
      expected: counts.expected,
      given: counts.given,
      rightBeforeWrong: firstWrong === null ? longer : (firstWrong as { step: number }).step,
      right: counts.right,
      share: longer === 0 ? (error === null ? 1 : 0) : counts.right / longer,
    },
    firstWrong,
    answer: { ...answer, right: answer.given === answer.expected },
    right: error === null && firstWrong === null,
  }
}

/// The steps of a text, as far as it follows the grammar.
class GivenSteps<Step> {
  /// Where it stops doing so.
  error: Verdict["syntaxError"] = null
  private readonly steps: Iterator<Step>

  constructor(format: Format<Step>, pieces: Iterable<string>) {
    this.steps = readSteps(format, pieces)
  }

  /// null at the end.
  next(): Step | null {
    try {
      const step = this.steps.next()
      return step.done ? null : step.value
    } catch (error) {
      if (!(error instanceof FormatSyntaxError)) throw error
      this.error = { line: error.line, message: error.message }
      return null
    }
  }

  /// What stands where a step is missing: nothing, or what is none.
  get missing(): "" | null {
    return this.error === null ? null : ""
  }
}
