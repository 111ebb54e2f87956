// A trace's text made steps again: as it comes, or at once.

import { type Format, FormatSyntaxError } from "./format.js"
import { TextReader } from "./text-reader.js"

/// The steps of a trace's text that comes in pieces, cut anywhere; each step as soon as its text is there, and no more is held than that.
/// (JSON of `python-tutor` in another layout than its own has to be there whole.) Raises FormatSyntaxError where the text follows no
/// rule of the format's grammar, after the steps before.
export function readSteps<Step>(format: Format<Step>, pieces: Iterable<string>): Generator<Step> {
  return format.read(new TextReader(pieces))
}

/// The steps of a trace's text. The FormatSyntaxError of one that is none has the steps before.
export function parseSteps<Step>(format: Format<Step>, text: string): Step[] {
  const steps: Step[] = []
  try {
    for (const step of readSteps(format, [text])) steps.push(step)
  } catch (error) {
    if (error instanceof FormatSyntaxError) error.steps = steps
    throw error
  }
  return steps
}

/// The value that a trace ends with, found while its steps go by.
export class LastAnswer<Step> {
  /// null: none so far.
  value: string | null = null
  private order = Number.NEGATIVE_INFINITY

  constructor(private readonly format: Format<Step>) {}

  take(step: Step): void {
    const answer = this.format.answer(step)
    if (answer === null) return
    const { value, order = this.order } = answer
    if (order < this.order) return
    this.value = value
    this.order = order
  }
}
