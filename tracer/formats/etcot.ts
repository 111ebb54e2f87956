// `etcot`: every operation with its operands written out, every binding, every decision. A pure function of the event stream.

import { encodeEvent } from "../event-schema.js"
import type { TraceEvent } from "../event-types.js"
import { EventKind, type EventLog, type LoggedEvent } from "../events.js"
import type { Program, Site } from "../sites.js"
import { Checkpoints, ReadNames } from "./etcot-extras.js"
import { OperationForms } from "./etcot-forms.js"
import { Rewriter } from "./etcot-rewrite.js"
import { printSteps, type Step, type StepBody } from "./etcot-steps.js"

type Node = Site["node"]

export interface EtcotOptions {
  /// "log": each operation by itself; "substitution": its statement, rewritten until it is a value.
  dialect?: "log" | "substitution"
  /// Is the value of each name that is read a step of its own?
  names?: boolean
  /// After so many steps the variables of all frames are written out.
  checkpoint?: number
  /// A name whose value has a longer text stays a name in operations: it was printed when it changed.
  largest?: number
}

const DEFAULT_LARGEST = 200

/// The whole trace as text.
export function renderEtcot(log: EventLog, program: Program): string {
  return printSteps(etcotSteps(log, program))
}

/// The steps, one after the other; nothing is kept.
export function* etcotSteps(log: EventLog, program: Program, options: EtcotOptions = {}): Generator<Step> {
  const writer = new StepWriter(log, program, options)
  for (const event of log.events()) yield* writer.steps(event)
}

/// The steps of events as objects, while they come.
export function* etcotStepsOf(events: Iterable<TraceEvent>, program: Program, options: EtcotOptions = {}): Generator<Step> {
  const texts: string[] = []
  const writer = new StepWriter({ texts }, program, options)
  for (const event of events) {
    const { kind, args } = encodeEvent(event)
    texts.length = 0
    yield* writer.steps({ kind, args: args.map((arg) => (typeof arg === "string" ? texts.push(arg) - 1 : arg)) })
  }
}

class StepWriter {
  /// The frame of the coming step, when it is another than that of the step before; and of the one after it.
  private switched: number | null = null
  private following: number | null = null
  private readonly forms: OperationForms
  /// What the frames run.
  private readonly texts = new Map<number, Program>()
  /// For each text that is run, where asked for.
  private readonly rewriters: Map<Program, Rewriter> | null
  private readonly readers: Map<Program, ReadNames> | null
  private readonly checkpoints: Checkpoints | null
  /// The operation that was done last: what decides a conditional expression.
  private lastSite: Site | null = null
  private readonly frames: number[] = []

  constructor(
    /// What the numbers of texts stand for.
    private readonly log: Pick<EventLog, "texts">,
    private readonly program: Program,
    { dialect = "log", names = false, checkpoint, largest = DEFAULT_LARGEST }: EtcotOptions,
  ) {
    this.forms = new OperationForms(program, largest)
    this.rewriters = dialect === "substitution" ? new Map() : null
    this.readers = names ? new Map() : null
    this.checkpoints = checkpoint === undefined ? null : new Checkpoints(log.texts, checkpoint)
  }

  *steps(event: LoggedEvent): Generator<Step> {
    if (event.kind === EventKind.ELIDED) {
      yield* this.elided(event.args)
      return
    }
    for (const body of this.bodies(event)) {
      yield { frame: body.kind === "enter" || body.kind === "state" ? null : this.takeFrame(), body }
    }
  }

  private takeFrame(): number | null {
    const frame = this.switched
    this.switched = this.following
    this.following = null
    return frame
  }

  private text(id: number): string {
    return this.log.texts[id]
  }

  private bodies(event: LoggedEvent): StepBody[] {
    this.follow(event)
    const before: StepBody[] = this.checkpoints?.before(event) ?? []
    if (this.readers !== null) {
      const reader = ofText(this.readers, this.current(), (text) => new ReadNames(text))
      before.push(...reader.before(event, this.log.texts))
    }
    const rewritten = this.rewritten(event)
    if (rewritten !== null) return [...before, ...rewritten]
    const body = this.body(event)
    return body === null ? before : [...before, body]
  }

  private follow({ kind, args }: LoggedEvent): void {
    if (kind === EventKind.CALL || kind === EventKind.RESUME) this.frames.push(args[0])
    const isOver = kind === EventKind.RETURN || kind === EventKind.UNWIND
    if (kind === EventKind.LINE || isOver) this.rewriter()?.begin(args[0])
    if (isOver || kind === EventKind.YIELD) this.frames.pop()
    if (isOver || kind === EventKind.DROPPED) this.texts.delete(args[0])
  }

  /// The text that the innermost frame runs.
  private current(): Program {
    return this.texts.get(this.frames[this.frames.length - 1] ?? 0) ?? this.program
  }

  private rewriter(): Rewriter | null {
    return this.rewriters === null ? null : ofText(this.rewriters, this.current(), (text) => new Rewriter(text))
  }

  // Operations of expressions, in the dialect "substitution".
  private rewritten({ kind, args }: LoggedEvent): StepBody[] | null {
    const rewriter = this.rewriter()
    if (rewriter === null) return null
    const frame = this.frames[this.frames.length - 1] ?? 0
    const steps = (texts: string[]): StepBody[] => texts.map((text) => ({ kind: "rewrite", text }))
    if (kind === EventKind.CHOOSE) {
      return this.lastSite === null ? [] : steps(rewriter.choose(frame, this.lastSite, this.text(args[0])))
    }
    const site = operations.has(kind) ? this.program.sites[args[0]] : null
    if (site === null || unwritten.has(site.node.kind)) return null
    this.lastSite = site
    const operands = args.slice(3).map((id) => this.text(id))
    switch (kind) {
      case EventKind.COMPARE_LINK:
        return steps(rewriter.rewriteLink(frame, site, args[1], this.text(args[3]), this.text(args[4]), this.text(args[2])))
      case EventKind.SHORT_CIRCUIT:
        return steps(
          rewriter.rewrite(frame, site, this.forms.shortCircuit(site.node, args[1], this.text(args[2])), this.text(args[2])),
        )
      case EventKind.TRUTH:
        return steps(rewriter.rewrite(frame, site, this.text(args[1]), this.text(args[2])))
      default:
        return steps(this.rewriteOperation(rewriter, frame, site, operands, this.text(args[1])))
    }
  }

  private rewriteOperation(rewriter: Rewriter, frame: number, site: Site, operands: string[], value: string): string[] {
    const { node } = site
    if (node.kind === "For" || node.kind === "comprehension") {
      const iterable = this.current().siteOf(node.iter as Node)
      return iterable === null ? [] : rewriter.rewrite(frame, iterable, operands[0], value)
    }
    const [, substituted] = this.forms.of(node, operands)
    if (node.kind === "AugAssign") return rewriter.rewriteAssignment(frame, site, substituted, value)
    return rewriter.rewrite(frame, site, substituted, value)
  }

  private body(event: LoggedEvent): StepBody | null {
    const { kind, args } = event
    switch (kind) {
      case EventKind.LINE:
        return { kind: "line", line: args[1], source: (this.texts.get(args[0])?.lines[args[1] - 1] ?? "").trim() }
      case EventKind.CALL:
        return this.enter(args)
      case EventKind.EVALUATE:
        return this.evaluate(this.program.sites[args[0]], this.text(args[1]), args.slice(3))
      case EventKind.COMPARE_LINK:
        return this.link(this.program.sites[args[0]].node, args)
      case EventKind.SHORT_CIRCUIT:
        return this.shortCircuit(this.program.sites[args[0]].node, args[1], this.text(args[2]))
      case EventKind.TRUTH:
        return step(this.forms.truth(this.program.sites[args[0]].node, this.text(args[1])), this.text(args[2]))
      case EventKind.BIND:
      case EventKind.MUTATE:
        return { kind: "bind", target: this.text(args[0]), value: this.text(args[1]) }
      case EventKind.UNBIND:
        return { kind: "unbind", target: this.text(args[0]) }
      case EventKind.NEXT:
        return { kind: "next", iterator: this.text(args[0]), index: args[1], value: this.text(args[2]) }
      case EventKind.END:
        return { kind: "next", iterator: this.text(args[0]), index: args[1], value: null }
      case EventKind.APPEND:
        return { kind: "append", value: this.text(args[0]) }
      case EventKind.BRANCH:
        return { kind: "branch", target: `L${args[0]}` }
      case EventKind.CHOOSE:
        return { kind: "branch", target: this.text(args[0]) }
      default:
        return this.frameEvent(kind, args)
    }
  }

  /// The mark, and what the iterations changed.
  private *elided([, line, iterations, count = 0, ...changes]: readonly number[]): Generator<Step> {
    yield { frame: this.takeFrame(), body: { kind: "elided", iterations, line } }
    for (let i = 0; i < 2 * count; i += 2) {
      const target = this.text(changes[i])
      const isGone = changes[i + 1] === -1
      yield {
        frame: null,
        body: isGone ? { kind: "unbind", target } : { kind: "bind", target, value: this.text(changes[i + 1]) },
      }
    }
  }

  private frameEvent(kind: EventKind, args: readonly number[]): StepBody | null {
    switch (kind) {
      case EventKind.RETURN:
        return this.leave("return", args)
      case EventKind.YIELD:
        return this.leave("yield", args)
      case EventKind.RESUME:
        this.switched = args[0]
        return { kind: "word", word: "resume", value: this.text(args[2]) }
      case EventKind.ENTER:
        return { kind: "word", word: "enter", value: this.text(args[0]) }
      case EventKind.EXIT:
        return { kind: "word", word: "exit", value: this.text(args[0]) }
      case EventKind.RAISE:
        return { kind: "word", word: "raise", value: this.text(args[0]) }
      case EventKind.HANDLE:
        return { kind: "word", word: "handle", value: this.text(args[0]) }
      case EventKind.UNWIND:
        this.following = args[1] < 0 ? null : args[1]
        return { kind: "unwind" }
      case EventKind.OUTPUT:
        return { kind: "word", word: "print", value: quoted(this.text(args[0])) }
      case EventKind.LIMIT:
        return { kind: "word", word: "limit", value: this.text(args[0]) }
      default:
        return null
    }
  }

  private enter(args: readonly number[]): StepBody {
    this.switched = null
    this.following = null
    const file = args[6 + 2 * args[4]]
    this.texts.set(args[0], this.program.textOf(this.text(args[3]), file === undefined ? undefined : this.text(file)))
    const pairs: [string, string][] = []
    for (let i = 5, end = 5 + 2 * args[4]; i < end; i += 2) pairs.push([this.text(args[i]), this.text(args[i + 1])])
    return { kind: "enter", frame: args[0], name: this.text(args[3]), args: pairs }
  }

  // The step itself still belongs to the frame that ends.
  private leave(word: "return" | "yield", args: readonly number[]): StepBody {
    this.following = args[2] < 0 ? null : args[2]
    return { kind: "word", word, value: this.text(args[1]) }
  }

  // ---- operations

  private evaluate(site: Site, value: string, operandIds: readonly number[]): StepBody | null {
    const operands = operandIds.map((id) => this.text(id))
    return step(this.forms.of(site.node, operands), value)
  }

  private shortCircuit(node: Node, index: number, value: string): StepBody {
    return { kind: "evaluate", forms: [this.forms.shortCircuit(node, index, value)], value }
  }

  private link(node: Node, [, index, result, left, right]: readonly number[]): StepBody | null {
    return step(this.forms.link(node, index, this.text(left), this.text(right)), this.text(result))
  }
}

// Forms that say the same are written once; an operation that is its own value says nothing.
function step(forms: readonly string[], value: string): StepBody | null {
  const distinct = forms.filter((form, i) => form !== value && forms.indexOf(form) === i)
  return distinct.length === 0 ? null : { kind: "evaluate", forms: distinct, value }
}

function ofText<Part>(known: Map<Program, Part>, text: Program, make: (text: Program) => Part): Part {
  let part = known.get(text)
  if (part === undefined) known.set(text, (part = make(text)))
  return part
}

/// Events of operations: their first argument is a site.
const operations: ReadonlySet<EventKind> = new Set([
  EventKind.EVALUATE,
  EventKind.COMPARE_LINK,
  EventKind.SHORT_CIRCUIT,
  EventKind.TRUTH,
])

/// What stands in no expression is told as in the dialect "log".
const unwritten: ReadonlySet<string> = new Set(["match_case", "ExceptHandler", "FunctionDef", "AsyncFunctionDef", "ClassDef"])

function quoted(text: string): string {
  return JSON.stringify(text)
}
