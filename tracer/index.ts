// What users of the tracer import.

export { Purse, type TextBudget } from "./budget.js"
export type { BuiltinOpener, Definitions, OpeningOptions, Whitebox } from "./builtin-opener.js"
export { decodeEvent, encodeEvent } from "./event-schema.js"
export type * from "./event-types.js"
export { EventLog, type EventSink, EventStream, type LoggedEvent } from "./events.js"
export type { ExecutionFrame } from "./execution/frames.js"
export {
  Execution,
  type ExecutionOptions,
  type ExecutionStatus,
  type Stop,
  type StopReason,
} from "./execution.js"
export { etcotSteps, renderEtcot } from "./formats/etcot.js"
export { printStep, printSteps, type Step, type StepBody } from "./formats/etcot-steps.js"
export { type Answer, type Format, type FormatOptions, FormatSyntaxError } from "./formats/format.js"
export { formats, recording, render, stepsOf } from "./formats/index.js"
export { parseSteps, readSteps } from "./formats/reading.js"
export { TextReader } from "./formats/text-reader.js"
export { checkFormatOptions } from "./option-checks.js"
export {
  Comparison,
  compareEvents,
  compareInstructions,
  type InstructionRow,
  type ParityDifference,
  type ParityRow,
  settraceEvents,
} from "./parity.js"
export { BinaryWriter, isBinaryRun, readBinaryRun } from "./run-binary.js"
export { headerOf, lackOf, printEvent, type RecordedRun, RunFileError, type RunHeader, readRun } from "./run-file.js"
export { entryOptions, type Selection, selectEvents } from "./selection.js"
export { Program, type Site } from "./sites.js"
export { RunHistory, type StateDifference } from "./state/history.js"
export { ObjectState } from "./state/object-state.js"
export { type FrameState, type FrameStep, RunState } from "./state/run-state.js"
export {
  EventRun,
  type RecordingOptions,
  type TraceEventsOptions,
  type TraceOptions,
  type TraceResult,
  type TraceTextOptions,
  trace,
  traceEvents,
  traceText,
} from "./trace.js"
export { defaultPolicy, type ValuePolicy } from "./values.js"
export { judge, type Verdict, type VerifyOptions, verify } from "./verify.js"
