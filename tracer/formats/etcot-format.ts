// `etcot` as a row of the list of formats: its steps from events, its text, its parser. The format itself is in etcot.ts.

import type { TraceEvent } from "../event-types.js"
import { etcotStepsOf } from "./etcot.js"
import { parseStep } from "./etcot-parser.js"
import { printStep, type Step } from "./etcot-steps.js"
import type { Format } from "./format.js"
import { stepByLine } from "./text-reader.js"

/// What happens from the first call of a function to its end.
function* firstCall(events: Iterable<TraceEvent>, entry: string): Generator<TraceEvent> {
  let frame = -1
  for (const event of events) {
    if (frame < 0 && event.event === "call" && (event.function === entry || event.function.endsWith(`.${entry}`)))
      frame = event.frame
    if (frame < 0) continue
    yield event
    if ((event.event === "return" || event.event === "unwind") && event.frame === frame) return
  }
}

export const etcot: Format<Step> = {
  name: "etcot",
  level: "expression",
  stack: false,
  recording: ({ checkpoint }) => ({ changes: checkpoint !== undefined }),
  steps: (program, events, options) =>
    etcotStepsOf(options.entry === undefined ? events : firstCall(events, options.entry), program, options),
  limit: (reason) => ({ frame: null, body: { kind: "word", word: "limit", value: reason } }),
  print: (step) => `${printStep(step)}\n`,
  read: stepByLine(parseStep),
  answer: ({ body }) => (body.kind === "word" && body.word === "return" ? { value: body.value } : null),
}
