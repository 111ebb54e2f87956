// What users of the tracer import.

export { EventKind, EventLog, type TraceEvent } from "./events.js"
export { etcotSteps, renderEtcot } from "./formats/etcot.js"
export { EtcotSyntaxError, parseEtcot } from "./formats/etcot-parser.js"
export { printStep, printSteps, type Step, type StepBody } from "./formats/etcot-steps.js"
export { Program, type Site } from "./sites.js"
export { type TraceOptions, type TraceResult, trace } from "./trace.js"
export { defaultPolicy, type ValuePolicy } from "./values.js"
