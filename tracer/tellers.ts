// How a recorder tells the state of a run: by change - objects have numbers and events of their own - or, for values that the program shows
// or that are shown as graphs, by their texts made anew each time.

import type { Machine, PyDict, PyFrame, Value } from "../interpreter/index.js"
import { isBuiltinCode } from "./builtin-code.js"
import type { EventSink } from "./events.js"
import { ObjectTeller } from "./state/object-teller.js"
import { ValueRenderer, type ValueTexts } from "./values.js"
import { NamespaceVariables, type Variables, variablesOf, withHidden } from "./variables.js"

/// One frame's part.
export interface FrameTeller {
  readonly id: number
  /// Pushes what changed in the frame's variables, then - in a function - in those of its module: each list with its length before it.
  pushChanges(args: (number | string)[]): void
}

export interface StateTeller {
  /// Begins to watch.
  start(): void
  frame(frame: PyFrame, id: number): FrameTeller
  forget(teller: FrameTeller): void
  /// The frame whose event was told last goes on later, if ever.
  suspend(): void
  /// The text of a value, or what refers to it.
  show(value: Value | undefined): string
  /// Before an event is put together: tells what objects have changed.
  tellChanges(frame: PyFrame, teller: FrameTeller): void
  /// Before the first event of a frame that is called: tells what the caller has bound since its event before, and which loops it has left.
  tellCaller(caller: PyFrame, teller: FrameTeller, called: PyFrame): void
  /// The loops that a frame is in.
  tellLoops(frame: PyFrame, teller: FrameTeller): void
  /// Before the event is told: tells the objects that it names.
  tellObjects(): void
}

/// `isOwn`: is a frame's module that of the program, whose variables events tell as `globals`?
export function stateTeller(
  machine: Machine,
  values: ValueTexts,
  sink: EventSink,
  isOwn: (frame: PyFrame) => boolean,
): StateTeller {
  return values instanceof ValueRenderer ? new ObjectTeller(machine, values, sink, isOwn) : new TextTeller(machine, values, isOwn)
}

/// The variables of another file's module: not told.
export const untold: Variables = { pushChanges: () => 0 }

class TextTeller implements StateTeller {
  private readonly modules = new Map<PyDict, NamespaceVariables>()

  constructor(
    private readonly machine: Machine,
    private readonly values: ValueTexts,
    private readonly isOwn: (frame: PyFrame) => boolean,
  ) {}

  start(): void {}

  frame(frame: PyFrame, id: number): FrameTeller {
    const { locals, globals } = frame
    const module = this.module(globals)
    if (locals === globals) return new FrameTexts(id, withHidden(this.machine, frame, this.values, module), null)
    const around = this.isOwn(frame) ? module : untold
    return new FrameTexts(id, variablesOf(this.machine, frame, this.values), isBuiltinCode(frame.code.code) ? null : around)
  }

  private module(globals: PyDict): NamespaceVariables {
    let module = this.modules.get(globals)
    if (module === undefined) {
      module = new NamespaceVariables(globals, this.values, true)
      this.modules.set(globals, module)
    }
    return module
  }

  forget(): void {}

  suspend(): void {}

  show(value: Value | undefined): string {
    return this.values.render(value)
  }

  tellChanges(): void {}

  tellCaller(): void {}

  tellLoops(): void {}

  tellObjects(): void {}
}

class FrameTexts implements FrameTeller {
  constructor(
    readonly id: number,
    private readonly own: Variables,
    private readonly module: Variables | null,
  ) {}

  pushChanges(args: (number | string)[]): void {
    const own = args.push(0) - 1
    args[own] = this.own.pushChanges(args)
    if (this.module === null) return
    const module = args.push(0) - 1
    args[module] = this.module.pushChanges(args)
  }
}
