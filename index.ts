// What `import ... from "pytracify"` gives: run programs, trace them, and look at their syntax and bytecode. All of it is in core.ts;
// here every interpreter gets the standard library's modules.

import * as core from "./core.js"
import { modules } from "./interpreter/stdlib/index.js"
import { definitions } from "./interpreter/whitebox/index.js"
import { Debugger, type DebuggerOptions } from "./tracer/execution/debugger.js"
import { whitebox as openerOf } from "./tracer/opener.js"
import { checked, checkFormatOptions } from "./tracer/option-checks.js"

export * from "./core.js"
export {
  Breakpoint,
  type BreakpointOptions,
  type BreakpointSpec,
  type DataBreakpoint,
  type ExceptionBreakpoint,
  type FunctionBreakpoint,
  type LineBreakpoint,
} from "./tracer/execution/breakpoints.js"
export type { DebuggerOptions, WatchResult } from "./tracer/execution/debugger.js"
export { type Evaluation, EvaluationError } from "./tracer/execution/evaluation.js"
export { ReplayError } from "./tracer/execution/replay.js"
export { fold } from "./tracer/fold.js"
export { BuiltinMismatch } from "./tracer/native-check.js"
export {
  Comparison,
  compareEvents,
  compareInstructions,
  type InstructionRow,
  type ParityDifference,
  type ParityRow,
  settraceEvents,
} from "./tracer/parity.js"
export { BinaryWriter, isBinaryRun, readBinaryRun } from "./tracer/run-binary.js"
export { definitions, modules, openerOf as whiteboxOf }

/// What opens the built-ins of a trace (`TraceOptions.builtins`).
const whitebox = openerOf(definitions)

/// Runs a Python program in a fresh interpreter.
export function run(source: string, options: core.RunOptions = {}): core.RunResult {
  return core.run(source, { modules, ...options })
}

/// Runs a program and records what it does. Modules that it imports run untraced. Throws nothing for what the
/// program does; a program that does not compile gives an empty trace and its error.
export function trace(source: string, options: core.TraceOptions = {}): core.TraceResult {
  return core.trace(source, { modules, whitebox, ...checked(options) })
}

/// A program's events while it runs, by slices: see core's `traceEvents`.
export function traceEvents(source: string, options: core.TraceEventsOptions = {}): ReturnType<typeof core.traceEvents> {
  return core.traceEvents(source, { modules, whitebox, ...checked(options) })
}

/// A program's trace in a format, step by step while it runs: see core's `traceText`.
export function traceText(
  source: string,
  format: string,
  options: core.TraceTextOptions = {},
): ReturnType<typeof core.traceText> {
  return core.traceText(source, format, { modules, whitebox, ...checked(options) })
}

/// The text of a trace, step by step: see core's `render`.
export function render(
  format: core.Format,
  program: core.Program,
  events: Iterable<core.TraceEvent>,
  options: core.FormatOptions & core.TextBudget = {},
): ReturnType<typeof core.render> {
  checkFormatOptions(options)
  return core.render(format, program, events, options)
}

/// A run to step through, forwards and back, with all that a debugger has. (core's has breakpoints by line alone.)
export class Execution extends Debugger {
  constructor(source: string, options: DebuggerOptions = {}) {
    super(source, { modules, whitebox, ...checked(options) })
  }
}

/// The events of a run, which goes on only as far as they are taken.
export class EventRun extends core.EventRun {
  constructor(source: string, options: Omit<core.TraceOptions, "onEvent"> = {}) {
    super(source, { modules, whitebox, ...checked(options) })
  }
}

/// Judges a trace that someone wrote for a program: see `Verdict`.
export function verify(
  source: string,
  text: string | Iterable<string>,
  format: string,
  options: core.VerifyOptions = {},
): core.Verdict {
  return core.verify(source, text, format, { modules, whitebox, ...checked(options) })
}

/// An interpreter with the standard library's modules.
export class Interpreter extends core.Interpreter {
  constructor(options: core.InterpreterOptions) {
    super({ modules, ...options })
  }
}
