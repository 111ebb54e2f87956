// Budgets: how much text a trace may have. Whoever runs into one ends the run with a limit event, or the text with the step of a limit.

import { type Machine, RunStopped } from "../interpreter/index.js"
import { decodeEvent } from "./event-schema.js"
import { EventKind, type EventSink } from "./events.js"
import { printEvent } from "./run-file.js"

export interface TextBudget {
  /// How many characters and how many tokens there may be.
  maxChars?: number
  maxTokens?: number
  /// How many tokens a piece of text has: a tokenizer's own count, or - without it - a token for four characters.
  countTokens?: (text: string) => number
}

/// Counts text. `spend` gives the limit that a piece of text is too much for, null as long as there is room.
export class Purse {
  private characters = 0
  private tokens = 0

  constructor(private readonly budget: TextBudget) {}

  spend(text: string): "characters" | "tokens" | null {
    const { maxChars, maxTokens, countTokens = fourCharacters } = this.budget
    this.characters += text.length
    if (maxChars !== undefined && this.characters > maxChars) return "characters"
    if (maxTokens === undefined) return null
    this.tokens += countTokens(text)
    return this.tokens > maxTokens ? "tokens" : null
  }
}

/// Ends the run when its events, as JSON Lines, have more text than the budget allows.
export class BudgetSink implements EventSink {
  /// The limit that was run into.
  exceeded: "characters" | "tokens" | null = null
  /// While this is false there is no run to end: what does not fit is just left out.
  running = false
  private readonly purse: Purse

  constructor(
    budget: TextBudget,
    private readonly sink: EventSink,
  ) {
    this.purse = new Purse(budget)
  }

  push(kind: EventKind, args: readonly (number | string)[]): void {
    if (kind !== EventKind.LIMIT && kind !== EventKind.FINISH) {
      this.exceeded ??= this.purse.spend(printEvent(decodeEvent(kind, args, null)))
      if (this.exceeded !== null) {
        if (this.running) throw new RunStopped(this.exceeded)
        return
      }
    }
    this.sink.push(kind, args)
  }
}

/// Ends a run that cannot be left for too long.
export class AheadSink implements EventSink {
  ahead = 0

  constructor(
    private readonly machine: Machine,
    /// How many events may come after a pause was asked for while native code - `sorted` with a key, a thread, an import - stands
    /// in the way.
    private readonly most: number,
    readonly sink: EventSink,
  ) {}

  push(kind: EventKind, args: readonly (number | string)[]): void {
    if (this.machine.pauseWanted && ++this.ahead > this.most) throw new RunStopped("ahead")
    this.sink.push(kind, args)
  }
}

function fourCharacters(text: string): number {
  return text.length / 4
}
