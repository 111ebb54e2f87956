// The events as objects: what a consumer gets, and one line each of the JSON Lines form (EVENTS.md).

/// How much is recorded: each level has all that the ones before it have, but "instruction" has no expressions.
export type TraceLevel = "call" | "line" | "expression" | "instruction"

/// A value as events have it: its text by the tracer's own policy (`ValuePolicy`), or `@n` for object number n, which an `object` event
/// told before. No text begins with `@`.
export type ValueText = string

/// Variables that were bound anew since the frame's event before, by name; null for one that is gone. What changes inside an object
/// comes as an event of the object; `RunState` puts both together.
export type Changes = Readonly<Record<string, string | null>>

/// Every event of a frame: `frame` numbers frames in order of entry, 0 being the module.
interface FrameEvent {
  frame: number
  /// The line, as `frame.f_lineno` has it.
  line: number
  /// What changed in the frame's variables since its event before: locals, cells and free variables; globals in a module, the
  /// namespace in a class body. The state is that before the line runs. Missing at level "expression", where `bind` events tell.
  changes?: Changes
  /// What changed in the module's variables meanwhile, in frames of functions; missing when nothing did.
  globals?: Changes
}

/// `sys.settrace`'s "call", for a new frame.
export interface CallEvent {
  event: "call"
  frame: number
  /// The frame that called; -1 for none.
  caller: number
  line: number
  /// The qualified name; `<module>` for the module.
  function: string
  /// The arguments, and in a closure the free variables.
  locals: Changes
  globals?: Changes
  /// The name of its file, where it is not the program's: of text that was given to `exec` or `eval`.
  file?: string
}

export interface LineEvent extends FrameEvent {
  event: "line"
  /// Where the frame's iterators stand, by name; missing unless asked for. In loops they are on the operand stack.
  iterators?: Changes
}

/// `sys.settrace`'s "return", when a frame returns; `to`: the frame that goes on, -1 for none.
export interface ReturnEvent extends FrameEvent {
  event: "return"
  value: string
  to: number
}

/// `sys.settrace`'s "return", when a generator yields (or a coroutine waits).
export interface YieldEvent extends FrameEvent {
  event: "yield"
  value: string
  to: number
}

/// `sys.settrace`'s "call", when a generator goes on. `value`: what the `yield` gives, or the exception thrown in.
export interface ResumeEvent extends FrameEvent {
  event: "resume"
  caller: number
  value: string
}

/// `sys.settrace`'s "exception": one was raised in the frame, or came into it from a call.
export interface ExceptionEvent extends FrameEvent {
  event: "exception"
  /// The name of its class, and its `str()`. With values shown by the program, the class is named as a traceback does.
  type: string
  message: string
}

/// `sys.settrace`'s "return" with None, when an exception leaves the frame.
export interface UnwindEvent extends FrameEvent {
  event: "unwind"
  to: number
}

/// `sys.monitoring`'s INSTRUCTION: one is about to run.
export interface InstructionEvent extends FrameEvent {
  event: "instruction"
  /// The byte offset in `co_code`, as `dis` shows it; the name and the argument (-1 for none).
  offset: number
  op: string
  arg: number
  /// The operand stack, top last; empty unless asked for.
  stack: string[]
  iterators?: Changes
}

/// The text of another file, told before what happens in it (`Selection.files`). Its sites follow those of the texts before.
export interface SourceEvent {
  event: "source"
  filename: string
  source: string
}

/// Of the frame's loop at this line so many iterations are not told (`Selection.loops`). `changes` has what they changed.
export interface ElidedEvent extends FrameEvent {
  event: "elided"
  iterations: number
  /// As a line's.
  iterators?: Changes
}

// ---- objects: numbered in order of appearance. Their events come before the frame's event that they belong to.

/// What an object is, and so what `items` holds: members in order; of a "dict" keys and values alternately; of a "set" members with
/// their places in the table alternately; of "bytes" numbers; of a "text" (runs of version 2) its text; of an "iterator" its position and what
/// it goes over; of a "view" its dict.
export type ObjectKind =
  | "list"
  | "tuple"
  | "dict"
  | "set"
  | "frozenset"
  | "instance"
  | "exception"
  | "iterator"
  | "bytes"
  | "text"
  | "parts"
  | "view"
  | "class"
  | "function"

/// An object is reached by a variable for the first time; or is of another class now, by an assignment to `__class__`.
export interface ObjectEvent {
  event: "object"
  object: number
  kind: ObjectKind
  /// The name of its class.
  type: string
  /// What stands for it in texts, for what is not shown by its content: `Point#1`, `it1`; else empty.
  name: string
  items: ValueText[]
  attributes: Readonly<Record<string, ValueText>>
}

/// `object[key] = value`: an index of a list, a key of a dict.
export interface SetItemEvent {
  event: "setitem"
  object: number
  key: ValueText
  value: ValueText
}

/// A key of a dict is gone.
export interface DeleteItemEvent {
  event: "delitem"
  object: number
  key: ValueText
}

/// Of a list or deque: at this index so many items are gone and these have come.
export interface SpliceEvent {
  event: "splice"
  object: number
  at: number
  removed: number
  items: ValueText[]
}

/// Its whole content is another.
export interface FillEvent {
  event: "fill"
  object: number
  items: ValueText[]
}

/// A set got a member, at this place of its table: members are shown in the order of places.
export interface AddItemEvent {
  event: "additem"
  object: number
  slot: number
  value: ValueText
}

export interface DiscardEvent {
  event: "discard"
  object: number
  slot: number
}

export interface SetAttributeEvent {
  event: "setattr"
  object: number
  name: string
  value: ValueText
}

export interface DeleteAttributeEvent {
  event: "delattr"
  object: number
  name: string
}

/// An iterator went on. The position is an index, or what a range gives next.
export interface AdvanceEvent {
  event: "advance"
  object: number
  position: string
}

/// The iterators of the `for` loops that frame `of` is in now, the outermost first.
export interface LoopsEvent {
  event: "loops"
  of: number
  iterators: ValueText[]
}

/// What frame `of` has bound since its event before, told when it calls. Its next event tells it again.
export interface BoundEvent {
  event: "bound"
  of: number
  changes: Changes
}

/// Variables of frame `of` that other frames have too, with the number of the cell that is theirs: what one of them binds, all have. Told
/// when a cell that several frames have is bound anew for the first time, and then for each frame that has it.
export interface CellsEvent {
  event: "cells"
  of: number
  cells: Readonly<Record<string, string>>
}

/// A suspended generator was closed where it had nothing left to run: frame `of` is gone.
export interface DroppedEvent {
  event: "dropped"
  of: number
}

export type ObjectChangeEvent =
  | SetItemEvent
  | DeleteItemEvent
  | SpliceEvent
  | FillEvent
  | AddItemEvent
  | DiscardEvent
  | SetAttributeEvent
  | DeleteAttributeEvent
  | AdvanceEvent

/// What the program prints.
export interface OutputEvent {
  event: "output"
  text: string
}

/// The run was ended by a limit.
export interface LimitEvent {
  event: "limit"
  reason: string
}

/// The last event of every run. `error`: the last line of the traceback, else empty; `value`: what `evaluate` gave, else empty.
export interface EndEvent {
  event: "end"
  status: "ok" | "error" | "exit" | "stopped"
  exitCode: number
  error: string
  value: string
}

// ---- level "expression": `site` numbers the nodes of the program's syntax tree in source order (`Program.sites`)

export interface EvaluateEvent {
  event: "evaluate"
  site: number
  result: string
  operands: string[]
}

export interface ShortCircuitEvent {
  event: "short-circuit"
  site: number
  index: number
  value: string
}

export interface CompareEvent {
  event: "compare"
  site: number
  index: number
  result: string
  left: string
  right: string
}

export interface TruthEvent {
  event: "truth"
  site: number
  value: string
  result: string
}

export interface BindEvent {
  event: "bind" | "mutate"
  target: string
  value: string
}

export interface UnbindEvent {
  event: "unbind"
  target: string
}

export interface NextEvent {
  event: "next"
  iterator: string
  index: number
  value: string
}

export interface ExhaustedEvent {
  event: "exhausted"
  iterator: string
  index: number
}

export interface ValueEvent {
  event: "append" | "enter" | "exit" | "raise" | "handle"
  value: string
}

export interface BranchEvent {
  event: "branch"
  line: number
}

export interface ChooseEvent {
  event: "choose"
  source: string
}

/// The Python text of a built-in's white-box definition, before its first frame: calls of `<builtin NAME>` and of its helpers
/// (`<builtin NAME>.helper`) run its lines.
export interface DefinitionEvent {
  event: "definition"
  name: string
  source: string
}

export type TraceEvent =
  | DefinitionEvent
  | CallEvent
  | LineEvent
  | ReturnEvent
  | YieldEvent
  | ResumeEvent
  | ExceptionEvent
  | UnwindEvent
  | InstructionEvent
  | ElidedEvent
  | SourceEvent
  | ObjectEvent
  | ObjectChangeEvent
  | LoopsEvent
  | BoundEvent
  | CellsEvent
  | DroppedEvent
  | OutputEvent
  | LimitEvent
  | EndEvent
  | EvaluateEvent
  | ShortCircuitEvent
  | CompareEvent
  | TruthEvent
  | BindEvent
  | UnbindEvent
  | NextEvent
  | ExhaustedEvent
  | ValueEvent
  | BranchEvent
  | ChooseEvent
