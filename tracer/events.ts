// The event stream: what happened, in order, as numbers. Formats are functions of it; nothing here knows how a trace looks.

/// Kinds of events. The arguments of each are listed beside it; `text` is an index in `EventLog.texts`, `site` one in the
/// program's sites, `frame` a frame number (0 for the module, then in order of entry).
export const enum EventKind {
  /// frame, line
  LINE,
  /// frame, caller frame (-1: none), name text, number of arguments, then a name text and a value text for each
  CALL,
  /// frame, value text, frame that goes on (-1: none)
  RETURN,
  /// frame, value text, frame that goes on
  YIELD,
  /// frame, caller frame, value text that the yield gives
  RESUME,
  /// site, result text, number of operands, then operand texts
  EVALUATE,
  /// site, operand index, value text: a short-circuit operator was decided by this operand, the rest is skipped
  SHORT_CIRCUIT,
  /// site, index of the link, result text, left text, right text: one comparison (of a chain, or the only one)
  COMPARE_LINK,
  /// site, value text, result text: the truth of a value that is no bool
  TRUTH,
  /// target text, value text
  BIND,
  /// target text
  UNBIND,
  /// expression text, value text: the object it names was changed by a built-in
  MUTATE,
  /// iterator text, index, value text
  NEXT,
  /// iterator text, index
  END,
  /// comprehension: element text
  APPEND,
  /// line: where a decision leads
  BRANCH,
  /// expression text: what a conditional expression goes on with
  CHOOSE,
  /// value text: what a `with` block's `__enter__` gave
  ENTER,
  /// exception text
  RAISE,
  /// frame, frame that goes on (-1: none): left by an exception
  UNWIND,
  /// exception text
  HANDLE,
  /// output text
  OUTPUT,
  /// reason text: the run was ended from outside
  LIMIT,
}

const CHUNK = 65536

/// A growing sequence of events in typed arrays, and the texts that they name.
export class EventLog {
  readonly texts: string[] = []
  private readonly textIds = new Map<string, number>()
  private readonly chunks: Int32Array[] = [new Int32Array(CHUNK)]
  private used = 0
  /// How many events there are.
  count = 0

  text(value: string): number {
    let id = this.textIds.get(value)
    if (id === undefined) {
      id = this.texts.length
      this.texts.push(value)
      this.textIds.set(value, id)
    }
    return id
  }

  push(kind: EventKind, args: readonly number[]): void {
    this.put(kind | (args.length << 8))
    for (let i = 0; i < args.length; i++) this.put(args[i])
    this.count++
  }

  private put(value: number): void {
    const at = this.used % CHUNK
    if (at === 0 && this.used > 0) this.chunks.push(new Int32Array(CHUNK))
    this.chunks[this.chunks.length - 1][at] = value
    this.used++
  }

  private at(position: number): number {
    return this.chunks[Math.floor(position / CHUNK)][position % CHUNK]
  }

  /// The events in order.
  *events(): Generator<TraceEvent> {
    for (let position = 0; position < this.used; ) {
      const head = this.at(position++)
      const args = new Array<number>(head >> 8)
      for (let i = 0; i < args.length; i++) args[i] = this.at(position++)
      yield { kind: (head & 255) as EventKind, args }
    }
  }
}

export interface TraceEvent {
  kind: EventKind
  args: number[]
}
