// What recorders and options know of opened built-ins. What does it is in opener.ts, which only those load who want it.

import type { Machine, PyBaseException, PyFrame, Watcher } from "../interpreter/index.js"
import type { EventSink } from "./events.js"
import type { Program } from "./sites.js"

/// Python text by the built-in's name.
export type Definitions = Readonly<Record<string, string>>

/// Makes an opener for those built-ins, or (null) for all that have a definition.
export type Whitebox = (machine: Machine, program: Program, sink: EventSink, names: readonly string[] | null) => BuiltinOpener

/// As a watcher it finds out by itself; a recorder with trace points tells it.
export interface BuiltinOpener extends Watcher {
  /// A frame begins.
  entered(frame: PyFrame): void
  /// The instruction is about to run, its operands on the stack.
  reached(frame: PyFrame, op: number, arg: number): void
  /// An exception leaves the frame.
  unwound(frame: PyFrame, error: PyBaseException): void
}

export interface OpeningOptions {
  /// Do calls of built-ins run through their white-box definitions, as frames `<builtin NAME>`? All that have one, or those named here.
  builtins?: "closed" | "open" | readonly string[]
  /// What opens them. "pytracify" brings it with all definitions; in "pytracify/core" it must be given.
  whitebox?: Whitebox
}

/// What the options ask for; null when nothing is opened.
export function openerOf(
  machine: Machine,
  tree: { readonly program: Program },
  sink: EventSink,
  options: OpeningOptions,
): BuiltinOpener | null {
  const { builtins = "closed", whitebox } = options
  if (builtins === "closed") return null
  if (whitebox === undefined) throw new TypeError("opened built-ins need their definitions (options.whitebox)")
  return whitebox(machine, tree.program, sink, builtins === "open" ? null : builtins)
}
