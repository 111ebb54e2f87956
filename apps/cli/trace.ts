// `pytracify trace`: a trace on stdout or in a file, the program's own output on stderr or in a file. `pytracify render`: a recorded
// run as a trace.

import { openSync } from "node:fs"
import { definitions } from "../../interpreter/whitebox/index.js"
import { fold } from "../../tracer/fold.js"
import {
  BinaryWriter,
  EventRun,
  type EventSink,
  entryOptions,
  type Format,
  type FormatOptions,
  formats,
  headerOf,
  isBinaryRun,
  lackOf,
  Program,
  Purse,
  printEvent,
  type RecordedRun,
  type RecordingOptions,
  RunFileError,
  type RunHeader,
  readBinaryRun,
  readRun,
  recording,
  render,
  selectEvents,
  type TextBudget,
  type TraceEvent,
  type TraceLevel,
  type TraceOptions,
  trace,
} from "../../tracer/index.js"
import { whitebox } from "../../tracer/opener.js"
import { builtinsOf, definitionNames } from "./builtins.js"
import { DescriptorWriter } from "./descriptor-writer.js"
import { bytesOf, linesOf } from "./file-pieces.js"
import { formatOptions } from "./format-options.js"
import { modules } from "./library.js"
import { fail, loadSource } from "./program.js"
import { Progress } from "./progress.js"
import {
  budgetOf,
  fileText,
  type SelectionCommandOptions,
  selectionOf,
  type TextCommandOptions,
  type ValueCommandOptions,
  valuesOf,
  wholeNumber,
} from "./selection.js"
import { TraceHost } from "./trace-host.js"

export interface TraceCommandOptions extends SelectionCommandOptions, TextCommandOptions, ValueCommandOptions {
  /// A format's name, and the level, where the format leaves a choice.
  format: string
  level?: string
  /// A format that the events are recorded for.
  for?: string
  /// Where the trace goes, what the program prints, and where it reads from.
  to?: string
  output?: string
  inputFile?: string
  maxSteps?: string
  stack?: boolean
  /// closed, open, or the names of built-ins, with commas.
  builtins?: string
  /// all, or the names of those whose frames are left out, with commas.
  fold?: string
  /// `name=value`: options of the format.
  option?: string[]
}

/// What files of the binary form are called.
const BINARY = ".ptrace"

const levels: readonly string[] = ["call", "line", "expression", "instruction"]

export function traceCommand(args: string[], options: TraceCommandOptions): void {
  const format = formatOf(options.format)
  const textOptions = formatOptions(options.option, (format === null ? options.for : options.format) ?? null)
  const asked = recordingOf(options, format, textOptions)
  const entry = entryOptions({ select: selectionOf(options) })
  const traceOptions: Omit<TraceOptions, "host"> = {
    modules,
    ...asked,
    select: entry.select,
    values: { ...valuesOf(options), ...asked.values },
    builtins: builtinsOf(options.builtins),
    whitebox: whitebox(definitions),
    maxSteps: options.maxSteps === undefined ? undefined : wholeNumber("--max-steps", options.maxSteps),
  }
  if (options.fold !== undefined && format === null)
    fail("--fold: the events are recorded as they are; fold them when they are rendered", 2)
  const budget = budgetOf(options)
  const binary = format === null && options.to?.endsWith(BINARY) === true
  const input = options.inputFile === undefined ? null : fileText("--input-file", options.inputFile)
  const { source, filename, argv, directory } = loadSource("trace", args)
  const progress = new Progress(process.stderr.isTTY === true)
  const host = new TraceHost(options.output === undefined ? 2 : opened("--output", options.output), input, progress)
  const writer = new DescriptorWriter(options.to === undefined ? 1 : opened("--to", options.to))
  const whole = { ...traceOptions, filename, argv, path: [directory], host }
  const end =
    format === null
      ? recordEvents(writer, source, { ...whole, ...budget }, binary, progress)
      : writeTrace(
          writer,
          source,
          format,
          whole,
          { ...textOptions, ...budget, values: traceOptions.values, entry: entry.entry },
          progress,
          options.fold,
        )
  host.close()
  writer.flush()
  progress.clear()
  if (end.stopped !== null) host.writeStderr(`pytracify: stopped: ${end.stopped}\n`)
  else if (entry.entry !== undefined && !end.any) host.writeStderr(`pytracify: ${entry.entry} was not called\n`)
  else if (!end.any && end.exitCode === 0) host.writeStderr("pytracify: nothing that happened is selected\n")
  host.flush()
  process.exit(end.exitCode)
}

/// How a run and its trace ended; `any`: did anything happen that is told?
interface TraceEnd {
  exitCode: number
  stopped: string | null
  any: boolean
}

function recordEvents(
  writer: DescriptorWriter,
  source: string,
  options: TraceOptions,
  binary: boolean,
  progress: Progress,
): TraceEnd {
  const header = headerOf(source, options.filename as string, options.level as TraceLevel, options)
  if (binary) {
    const bytes = new BinaryWriter(header, (piece) => writer.writeBytes(piece))
    let steps = 0
    const sink: EventSink = {
      push(kind, args) {
        progress.count()
        steps++
        bytes.push(kind, args)
      },
    }
    const { exitCode, stopped } = trace(source, { ...options, sink })
    bytes.finish()
    return { exitCode, stopped, any: steps > 1 }
  }
  writer.write(printEvent(header))
  // What a run ends with is told of any program.
  let lines = 0
  const onBytes = (bytes: Uint8Array, count: number): void => {
    progress.count(count)
    lines += count
    writer.writeBytes(bytes)
  }
  writer.flush()
  const { exitCode, stopped } = trace(source, { ...options, onBytes })
  return { exitCode, stopped, any: lines > 1 }
}

// The trace is written while the program runs. A trace that has all it is of lets it run to its end.
function writeTrace(
  writer: DescriptorWriter,
  source: string,
  format: Format,
  options: TraceOptions,
  textOptions: FormatOptions & TextBudget,
  progress: Progress,
  folded: string | undefined,
): TraceEnd {
  const run = new EventRun(source, options)
  let any = false
  function* counted(): Generator<TraceEvent> {
    for (const event of folded === undefined ? run : fold(run, foldedNames(folded))) {
      progress.count()
      any ||= "frame" in event
      yield event
    }
  }
  const limit = writeFormat(writer, format, run.program, counted(), textOptions)
  if (limit !== null) return { exitCode: 1, stopped: limit, any }
  const { exitCode, stopped } = run.finish()
  return { exitCode, stopped, any }
}

function opened(option: string, file: string): number {
  try {
    return openSync(file, "w")
  } catch (error) {
    return fail(`${option}: ${file} can't be written: ${(error as NodeJS.ErrnoException).code}`, 2)
  }
}

/// What `--fold` folds: null for all.
function foldedNames(choice: string): readonly string[] | null {
  return choice === "all" ? null : definitionNames(choice.split(","))
}

/// The format of that name; null for the events themselves.
function formatOf(name: string): Format | null {
  if (name === "events") return null
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined
  return format ?? fail(`no format is called ${name}; there are: ${["events", ...Object.keys(formats)].join(", ")}`, 2)
}

/// What the events are asked for: by the format, or by that which they are recorded for.
function recordingOf(
  { format: name, level, for: other, stack }: TraceCommandOptions,
  format: Format | null,
  options: FormatOptions,
): RecordingOptions {
  if (level !== undefined && !levels.includes(level))
    return fail(`no level is called ${level}; there are: ${levels.join(", ")}`, 2)
  if (other !== undefined && format !== null) fail("--for goes with --format events", 2)
  if (stack && (format !== null || (level !== "instruction" && other === undefined)))
    fail("--stack goes with --format events --level instruction", 2)
  const served = other === undefined ? format : formatOf(other)
  if (served === null) return { level: (level ?? "line") as TraceLevel, stack }
  if (level !== undefined && level !== served.level) fail(`the format ${other ?? name} needs the level ${served.level}`, 2)
  return recording(served, options)
}

/// Gives the limit that the text ran into, null for none.
function writeFormat(
  writer: DescriptorWriter,
  format: Format,
  program: Program,
  events: Iterable<TraceEvent>,
  options: FormatOptions & TextBudget,
): string | null {
  const texts = render(format, program, events, options)
  for (;;) {
    const step = texts.next()
    if (step.done) return step.value
    writer.write(step.value)
  }
}

export interface RenderCommandOptions extends SelectionCommandOptions, TextCommandOptions {
  format: string
  to?: string
  /// `name=value`: options of the format.
  option?: string[]
  /// As for `trace`.
  fold?: string
}

export function renderCommand(file: string, options: RenderCommandOptions): void {
  const format = formatOf(options.format)
  const selection = selectionOf(options)
  if (selection.entry?.includes("(")) fail("--entry: a recorded run has no other calls than its own; give the call to trace", 2)
  const budget = budgetOf(options)
  const textOptions = formatOptions(options.option, format?.name ?? null)
  const writer = new DescriptorWriter(options.to === undefined ? 1 : opened("--to", options.to))
  let limit: string | null = null
  try {
    const { header, events: recorded } = readFile(file === "-" ? 0 : openSync(file, "r"))
    const events = options.fold === undefined ? recorded : fold(recorded, foldedNames(options.fold))
    const values = header.recorded?.values
    const program = Program.ofRun(header.source, header.filename)
    const selected = selectEvents(events, program, selection)
    if (format === null) limit = writeEvents(writer, header, selected, budget)
    else {
      const lack = lackOf(header, recording(format, textOptions))
      if (lack !== null)
        fail(
          `the format ${format.name} needs ${lack}, this run has none: record it with \`--format events ${wordsOf(format, options)}\``,
          1,
        )
      limit = writeFormat(writer, format, program, selected, { ...textOptions, ...budget, values, entry: selection.entry })
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (error instanceof RunFileError) fail(`${file}: ${error.message}`, 1)
    if (code === "ENOENT" || code === "EACCES" || code === "EISDIR") fail(`${file} can't be read: ${code}`, 2)
    throw error
  }
  writer.flush()
  if (limit === null) return
  process.stderr.write(`pytracify: stopped: ${limit}\n`)
  process.exitCode = 1
}

/// What a run must be recorded with for a format and its options.
function wordsOf(format: Format, { option = [] }: RenderCommandOptions): string {
  return ["--for", format.name, ...option.flatMap((word) => ["--option", word])].join(" ")
}

function writeEvents(
  writer: DescriptorWriter,
  header: RunHeader,
  events: Iterable<TraceEvent>,
  budget: TextBudget,
): string | null {
  const purse = new Purse(budget)
  writer.write(printEvent(header))
  for (const event of events) {
    const text = printEvent(event)
    const limit = event.event === "end" ? null : purse.spend(text)
    if (limit !== null) {
      writer.write(printEvent({ event: "limit", reason: limit }))
      writer.write(printEvent({ event: "end", status: "stopped", exitCode: 1, error: "", value: "" }))
      return limit
    }
    writer.write(text)
  }
  return null
}

/// A recorded run in either form.
function readFile(descriptor: number): RecordedRun {
  const pieces = bytesOf(descriptor)
  const first = pieces.next()
  const all = withFirst(first.done ? new Uint8Array(0) : first.value, pieces)
  return !first.done && isBinaryRun(first.value) ? readBinaryRun(all) : readRun(linesOf(all))
}

function* withFirst(first: Uint8Array, rest: Iterable<Uint8Array>): Generator<Uint8Array> {
  yield first
  yield* rest
}
