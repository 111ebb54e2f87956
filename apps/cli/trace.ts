// `pytracify trace`: a trace on stdout or in a file, the program's own output on stderr or in a file. `pytracify render`: a recorded
// run as a trace.

import { closeSync, openSync, readSync, writeSync } from "node:fs"
import { NodeHost } from "../../interpreter/host/node.js"
import { modules } from "../../interpreter/stdlib/index.js"
import { definitions } from "../../interpreter/whitebox/index.js"
import {
  BinaryWriter,
  type Format,
  formats,
  headerOf,
  isBinaryRun,
  Program,
  printEvent,
  type RecordedRun,
  RunFileError,
  type RunHeader,
  readBinaryRun,
  readRun,
  recording,
  render,
  type TraceEvent,
  type TraceLevel,
  type TraceOptions,
  trace,
} from "../../tracer/index.js"
import { whitebox } from "../../tracer/opener.js"
import { DescriptorWriter } from "./descriptor-writer.js"
import { formatOptions } from "./format-options.js"
import { fail, loadProgram } from "./program.js"
import { steps } from "./run.js"

export interface TraceCommandOptions {
  /// A format's name, and the level, where the format leaves a choice.
  format: string
  level?: string
  /// Where the trace goes, and what the program prints.
  to?: string
  output?: string
  maxSteps?: string
  stack?: boolean
  /// closed, open, or the names of built-ins, with commas.
  builtins?: string
  /// The function that the trace is of.
  entry?: string
  /// `name=value`: options of the format.
  option?: string[]
}

/// What files of the binary form are called.
const BINARY = ".ptrace"

const levels: readonly string[] = ["call", "line", "expression", "instruction"]

export function traceCommand(args: string[], options: TraceCommandOptions): void {
  const { source, filename, argv, directory } = loadProgram(args)
  const format = formatOf(options.format)
  const level = levelOf(options, format)
  const host = new TraceHost(options.output === undefined ? 2 : openSync(options.output, "w"))
  const writer = new DescriptorWriter(options.to === undefined ? 1 : openSync(options.to, "w"))
  const traceOptions: TraceOptions = {
    filename,
    argv,
    path: [directory],
    modules,
    host,
    ...(format === null ? { level, stack: options.stack } : recording(format, formatOptions(options.option))),
    builtins: builtinsOf(options.builtins),
    whitebox: whitebox(definitions),
    maxSteps: options.maxSteps === undefined ? undefined : steps(options.maxSteps),
  }
  const binary = options.format === "events" && options.to?.endsWith(BINARY) === true
  const header = headerOf(source, filename, level)
  const bytes = binary ? new BinaryWriter(header, (piece) => writer.writeBytes(piece)) : null
  if (bytes !== null) traceOptions.sink = bytes
  else if (options.format === "events") {
    writer.write(printEvent(header))
    traceOptions.onLine = (line) => writer.write(line)
  }
  const result = trace(source, traceOptions)
  host.close()
  bytes?.finish()
  if (format !== null) writeFormat(writer, format, result.program, result.events, options)
  writer.flush()
  if (result.stopped !== null) host.writeStderr(`pytracify: stopped: ${result.stopped}\n`)
  host.flush()
  process.exit(result.exitCode)
}

function builtinsOf(choice: string | undefined): TraceOptions["builtins"] {
  if (choice === undefined || choice === "closed" || choice === "open") return choice
  const names = choice.split(",")
  const unknown = names.find((name) => !Object.hasOwn(definitions, name))
  return unknown === undefined ? names : fail(`there is no definition of ${unknown}`, 2)
}

/// The format of that name; null for the events themselves.
function formatOf(name: string): Format | null {
  if (name === "events") return null
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined
  return format ?? fail(`no format is called ${name}; there are: ${["events", ...Object.keys(formats)].join(", ")}`, 2)
}

function levelOf({ format: name, level }: TraceCommandOptions, format: Format | null): TraceLevel {
  if (level !== undefined && !levels.includes(level))
    return fail(`no level is called ${level}; there are: ${levels.join(", ")}`, 2)
  if (name === "events") return (level ?? "line") as TraceLevel
  const needed = format?.level ?? "expression"
  return level === undefined || level === needed ? needed : fail(`the format ${name} needs the level ${needed}`, 2)
}

function writeFormat(
  writer: DescriptorWriter,
  format: Format,
  program: Program,
  events: Iterable<TraceEvent>,
  { entry, option }: { entry?: string; option?: string[] },
): void {
  for (const text of render(format, program, events, { entry, ...formatOptions(option) })) writer.write(text)
}

export interface RenderCommandOptions {
  format: string
  to?: string
  entry?: string
  /// `name=value`: options of the format.
  option?: string[]
}

export function renderCommand(file: string, options: RenderCommandOptions): void {
  const format = formatOf(options.format)
  const writer = new DescriptorWriter(options.to === undefined ? 1 : openSync(options.to, "w"))
  try {
    const { header, events } = readFile(file === "-" ? 0 : openSync(file, "r"))
    if (options.format === "events") {
      writer.write(printEvent(header))
      for (const event of events) writer.write(printEvent(event))
    }
    if (format !== null) renderRun(writer, header, events, format, options)
  } catch (error) {
    if (!(error instanceof RunFileError)) throw error
    fail(`${file}: ${error.message}`, 1)
  }
  writer.flush()
}

function renderRun(
  writer: DescriptorWriter,
  header: RunHeader,
  events: Iterable<TraceEvent>,
  format: Format,
  options: RenderCommandOptions,
): void {
  if (format.values !== undefined)
    fail(`the format ${format.name} shows values its own way: a recorded run has none of those; use \`trace\``, 1)
  if (header.level !== format.level)
    fail(`the format ${format.name} needs the level ${format.level}, this run was recorded at ${header.level}`, 1)
  writeFormat(writer, format, new Program(header.source, header.filename), events, options)
}

/// A recorded run in either form.
function readFile(descriptor: number): RecordedRun {
  const pieces = piecesOf(descriptor)
  const first = pieces.next()
  const all = withFirst(first.done ? new Uint8Array(0) : first.value, pieces)
  return !first.done && isBinaryRun(first.value) ? readBinaryRun(all) : readRun(linesOf(all))
}

function* withFirst(first: Uint8Array, rest: Iterable<Uint8Array>): Generator<Uint8Array> {
  yield first
  yield* rest
}

function* piecesOf(descriptor: number): Generator<Uint8Array> {
  for (;;) {
    const buffer = new Uint8Array(1 << 16)
    const n = readSync(descriptor, buffer)
    if (n === 0) return
    yield buffer.subarray(0, n)
  }
}

/// The lines of a file, a piece of it in memory at a time.
function* linesOf(pieces: Iterable<Uint8Array>): Generator<string> {
  const decoder = new TextDecoder()
  let rest = ""
  for (const piece of pieces) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split("\n")
    rest = lines.pop() as string
    yield* lines
  }
  if (rest !== "") yield rest
}

/// The process, but what the program prints goes to a file descriptor of its own.
class TraceHost extends NodeHost {
  constructor(private readonly descriptor: number) {
    super()
  }

  override writeStdout(text: string): void {
    if (this.descriptor === 2) super.writeStderr(text)
    else writeSync(this.descriptor, text)
  }

  close(): void {
    if (this.descriptor !== 2) closeSync(this.descriptor)
  }
}
