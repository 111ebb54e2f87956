// The event stream: what happened, in order. Formats are functions of it; nothing here knows how a trace looks.
// EVENTS.md describes the events as JSON Lines; event-schema.ts names the arguments of each kind.

import { decodeEvent } from "./event-schema.js"
import type { TraceEvent } from "./event-types.js"

/// Kinds of events; event-schema.ts has the arguments of each. Frames are numbers in order of entry, 0 for the module.
export const enum EventKind {
  LINE,
  CALL,
  RETURN,
  YIELD,
  RESUME,
  /// An operation with its operands and its result.
  EVALUATE,
  /// A short-circuit operator was decided by this operand, the rest is skipped.
  SHORT_CIRCUIT,
  /// One comparison (of a chain, or the only one).
  COMPARE_LINK,
  /// The truth of a value that is no bool.
  TRUTH,
  BIND,
  UNBIND,
  /// The object that an expression names was changed by a built-in.
  MUTATE,
  NEXT,
  END,
  /// A comprehension got an element.
  APPEND,
  /// The line that a decision leads to.
  BRANCH,
  /// What a conditional expression goes on with.
  CHOOSE,
  /// What a `with` block's `__enter__` gave.
  ENTER,
  RAISE,
  /// A frame is left by an exception.
  UNWIND,
  HANDLE,
  OUTPUT,
  /// The run was ended from outside.
  LIMIT,
  /// An exception was raised in, or came into, a frame: once for every frame.
  EXCEPTION,
  INSTRUCTION,
  /// The end of the run.
  FINISH,
  /// An object that a variable reaches appears; what it holds.
  OBJECT,
  /// What changed in an object since it was told last.
  SET_ITEM,
  DELETE_ITEM,
  SPLICE,
  FILL,
  ADD_ITEM,
  DISCARD_ITEM,
  SET_ATTRIBUTE,
  DELETE_ATTRIBUTE,
  ADVANCE,
  /// The iterators of the loops that a frame is in.
  LOOPS,
  /// What a `with` block's `__exit__` gave.
  EXIT,
  /// A white-box definition is about to be used for the first time.
  DEFINITION,
  /// The text of another file that is traced too.
  SOURCE,
  /// Iterations of a loop that a selection left out.
  ELIDED,
  /// What a frame that calls has bound since its last event.
  BOUND,
  /// Variables of a frame that other frames have too.
  CELLS,
  /// A suspended frame will not go on.
  DROPPED,
}

/// The events that happen in a frame: each is a step of the run.
export const stepKinds: ReadonlySet<EventKind> = new Set([
  EventKind.LINE,
  EventKind.CALL,
  EventKind.RETURN,
  EventKind.YIELD,
  EventKind.RESUME,
  EventKind.UNWIND,
  EventKind.EXCEPTION,
  EventKind.INSTRUCTION,
  EventKind.ELIDED,
])

/// Where a recorder's events go. Texts come as strings, all else as numbers. The array is the recorder's: it is filled anew for the next event.
export interface EventSink {
  push(kind: EventKind, args: readonly (number | string)[]): void
}

/// One event as the log keeps it: texts are indexes in `EventLog.texts`.
export interface LoggedEvent {
  kind: EventKind
  args: number[]
}

const CHUNK = 65536
// A short program's events fill no chunk: taking one costs as much as half of such a run.
const FIRST_CHUNK = 1024
// Runs that are streamed keep none.
const noEvents = new Int32Array(0)
const MARKED = 64

/// A growing sequence of events in typed arrays, and the texts that they name.
export class EventLog implements EventSink {
  readonly texts: string[] = []
  private readonly textIds = new Map<string, number>()
  /// All full but the last, of which so many are.
  private last = noEvents
  private readonly chunks: Int32Array[] = [this.last]
  private filled = 0
  /// Where every 64th event begins.
  private readonly marks: number[] = []
  /// How many events there are, and how many of them are steps (events of a frame).
  count = 0
  steps = 0
  /// How long its texts are together.
  characters = 0

  push(kind: EventKind, args: readonly (number | string)[]): void {
    if (this.count % MARKED === 0) this.marks.push(this.used)
    this.put(kind | (args.length << 8))
    for (let i = 0; i < args.length; i++) {
      const arg = args[i]
      this.put(typeof arg === "string" ? this.text(arg) : arg)
    }
    this.count++
    if (stepKinds.has(kind)) this.steps++
  }

  private text(value: string): number {
    let id = this.textIds.get(value)
    if (id === undefined) {
      id = this.texts.length
      this.texts.push(value)
      this.textIds.set(value, id)
      this.characters += value.length
    }
    return id
  }

  private put(value: number): void {
    if (this.filled === this.last.length) this.grow()
    this.last[this.filled++] = value
  }

  private grow(): void {
    const { last, chunks } = this
    if (last.length === CHUNK) {
      this.last = new Int32Array(CHUNK)
      chunks.push(this.last)
      this.filled = 0
    } else {
      this.last = new Int32Array(2 * last.length || FIRST_CHUNK)
      this.last.set(last)
      chunks[0] = this.last
    }
  }

  private get used(): number {
    return (this.chunks.length - 1) * CHUNK + this.filled
  }

  private at(position: number): number {
    return this.chunks[Math.floor(position / CHUNK)][position % CHUNK]
  }

  /// One event, by its place from 0.
  event(index: number): TraceEvent {
    if (index < 0 || index >= this.count) throw new RangeError(`there is no event ${index}`)
    let position = this.marks[Math.floor(index / MARKED)]
    for (let i = index % MARKED; i > 0; i--) position += 1 + (this.at(position) >> 8)
    const head = this.at(position)
    const args = Array.from({ length: head >> 8 }, (_, i) => this.at(position + 1 + i))
    return decodeEvent((head & 255) as EventKind, args, this.texts)
  }

  /// The events in order, as they are kept.
  *events(): Generator<LoggedEvent> {
    for (let position = 0; position < this.used; ) {
      const head = this.at(position++)
      const args = new Array<number>(head >> 8)
      for (let i = 0; i < args.length; i++) args[i] = this.at(position++)
      yield { kind: (head & 255) as EventKind, args }
    }
  }

  /// The events in order, as objects; each is made when asked for.
  *[Symbol.iterator](): Generator<TraceEvent> {
    for (const { kind, args } of this.events()) yield decodeEvent(kind, args, this.texts)
  }

  /// The event that stands at a position, and the position after it; null at the end. The first stands at 0.
  eventAt(position: number): { event: TraceEvent; next: number } | null {
    if (position >= this.used) return null
    const head = this.at(position)
    const args = new Array<number>(head >> 8)
    for (let i = 0; i < args.length; i++) args[i] = this.at(position + 1 + i)
    return { event: decodeEvent((head & 255) as EventKind, args, this.texts), next: position + 1 + args.length }
  }
}

/// Hands each event on as an object and keeps nothing.
export class EventStream implements EventSink {
  constructor(private readonly receive: (event: TraceEvent) => void) {}

  push(kind: EventKind, args: readonly (number | string)[]): void {
    this.receive(decodeEvent(kind, args, null))
  }
}
