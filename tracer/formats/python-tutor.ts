// `python-tutor`: the JSON that Online Python Tutor's viewers open, each execution point readable alone. A line for each point:
//   trace = '{"code": ' JSON ', "trace": [' NEWLINE point* NEWLINE ']}' NEWLINE;  point = [',' NEWLINE] OBJECT
//   OBJECT = {line, event, func_name, globals, ordered_globals, stack_to_render, heap, stdout, exception_msg?}
//          | {event: "uncaught_exception" | "instruction_limit_reached", exception_msg}
//   event = "step_line" | "call" | "return" | "exception";  value-graphs.ts has the encodings of values and of the heap's objects
// Any other layout of the same JSON is read too. Python Tutor's own logger differs in this: it runs the program's `__str__` (here instances
// show their attributes); it writes ints that JavaScript can't hold as numbers (here as imported primitives), a module as an INSTANCE without
// its name, all attributes of built-in classes; it shows what 3.13 says of how a class was made (`__firstlineno__`); texts given to
// `exec` are points too; and a frame that calls shows what it has bound since its last line.

import type { TraceEvent } from "../event-types.js"
import type { Program, Site } from "../sites.js"
import { definedIn, type Json } from "../value-graphs.js"
import { type Answer, type Format, FormatSyntaxError } from "./format.js"
import { type Moment, moments } from "./states.js"
import type { TextReader } from "./text-reader.js"
import { type FunctionVariables, functionVariables } from "./variable-order.js"

export type ExecutionPoint = { [field: string]: Json }

export type PythonTutorStep =
  | { kind: "code"; code: string }
  | { kind: "point"; first: boolean; point: ExecutionPoint }
  | { kind: "end" }

type Values = Map<string, Json>

interface TutorFrame {
  /// 0 for the module and for class bodies, which are no frames here. A generator that goes on gets another.
  id: number
  qualname: string
  name: string
  values: Values
  variables: FunctionVariables | null
  parents: TutorFrame[]
  isParent: boolean
  /// What it returned, once it has ended.
  returned: Json | undefined
}

const hiddenGlobals: ReadonlySet<string> = new Set(["__builtins__", "__name__", "__exception__", "__doc__", "__package__"])

const FEWEST_OBJECTS = 10_000

/// Follows a run: its frames as the viewers number them, and the objects as they were told last.
class Tutor {
  private readonly frames = new Map<number, TutorFrame>()
  private readonly globals: Values = new Map()
  private stack: TutorFrame[] = []
  /// Frames that have ended while functions of theirs may live on.
  private readonly zombies: TutorFrame[] = []
  private readonly heap = new Map<number, Json[]>()
  /// In which frame functions were defined, by their numbers.
  private readonly homes = new Map<number, TutorFrame | null>()
  /// With more objects than these, those that nothing reaches any more are forgotten.
  private mostObjects = FEWEST_OBJECTS
  private count = 0
  /// Where lambdas stand that a variable has reached: others have no line in their name.
  private readonly lambdaLines = new Set<number>()
  /// Of the point before.
  private lastEvent = ""
  /// How many class bodies run.
  private classes = 0
  private readonly classStarts: ReadonlySet<string>
  private readonly lambdaHomes: ReadonlySet<string>

  constructor(
    program: Program,
    private readonly variablesOf: (qualname: string, line: number) => FunctionVariables | null,
  ) {
    this.classStarts = classStarts(program)
    this.lambdaHomes = lambdaHomes(program)
  }

  /// The point of a moment; null for one that is not shown.
  point(moment: Moment): ExecutionPoint | null {
    const { event } = moment
    if (event.event === "call") this.enter(moment)
    if (event.event === "resume") this.resume(this.frames.get(event.frame) as TutorFrame)
    const frame = this.stack[this.stack.length - 1]
    this.take(moment, frame)
    const isLeaving = event.event === "return" || event.event === "yield" || event.event === "unwind"
    const returned = isLeaving ? this.decode(event.event === "unwind" ? "[null,[]]" : event.value) : undefined
    const point = this.isShown(moment, frame) ? this.pointOf(moment, frame, returned) : null
    if (point !== null) this.lastEvent = event.event
    frame.returned = returned
    if (isLeaving) this.leave(moment, frame)
    if (this.heap.size > this.mostObjects) this.forget(moment)
    return point
  }

  private isShown({ event, frame: { name } }: Moment, frame: TutorFrame): boolean {
    if (this.classes > 0 || event.event === "instruction" || name === "__new__" || name === "__repr__") return false
    // The module is not called; right after an exception its end says nothing new.
    if (frame.name !== "<module>") return true
    return event.event !== "call" && (event.event !== "unwind" || this.lastEvent !== "exception")
  }

  private enter({ event, frame }: Moment): void {
    const { id, name, qualname } = frame
    const isClass = this.classStarts.has(`${event.line} ${name}`) || name.startsWith("<generic parameters of ")
    const isModule = name === "<module>"
    const entered: TutorFrame = {
      id: isClass || isModule ? 0 : ++this.count,
      name: name === "<lambda>" && this.lambdaLines.has(event.line) ? `<lambda> <line ${event.line}>` : name,
      qualname,
      values: isModule ? this.globals : new Map(),
      variables: isClass || isModule ? null : this.variablesOf(qualname, event.line),
      parents: this.parentsOf(qualname),
      isParent: this.lambdaHomes.has(`${event.line} ${name}`),
      returned: undefined,
    }
    if (isClass) this.classes++
    this.frames.set(id, entered)
    this.stack.push(entered)
  }

  private resume(frame: TutorFrame): void {
    if (frame.id > 0) frame.id = ++this.count
    this.stack.push(frame)
  }

  private parentsOf(qualname: string): TutorFrame[] {
    const home = qualname.endsWith("<genexpr>") ? null : definedIn(qualname)
    const parent = home === null ? null : this.frameNamed(home)
    return parent === null ? [] : [parent, ...parent.parents]
  }

  private frameNamed(qualname: string): TutorFrame | null {
    const isIt = (frame: TutorFrame): boolean => frame.qualname === qualname && frame.id > 0
    return this.stack.findLast(isIt) ?? this.zombies.findLast(isIt) ?? null
  }

  // Takes in what is new in the frame and in the module.
  private take({ event, frame, changes, state }: Moment, taken: TutorFrame): void {
    this.takeChanges(taken, changes)
    const globals = state.frames.get(0)
    if (globals === undefined || globals.id === frame.id || !("globals" in event) || event.globals === undefined) return
    for (const [name, text] of Object.entries(event.globals)) this.store(this.globals, name, text)
  }

  private takeChanges(frame: TutorFrame, changes: Readonly<Record<string, string | null>>): void {
    for (const [name, text] of Object.entries(changes)) {
      this.store(frame.values, name, text)
      // What a closure changes is its parent's too.
      if (!frame.variables?.free.has(name)) continue
      for (const parent of frame.parents) if (parent.values.has(name)) this.store(parent.values, name, text)
    }
  }

  private store(values: Values, name: string, text: string | null): void {
    if (text === null) values.delete(name)
    else values.set(name, this.decode(text))
  }

  private decode(text: string): Json {
    const [value, objects] = graphOf(text)
    for (const [number, object] of objects) {
      if (object[0] === "FUNCTION" && !this.homes.has(number)) this.homes.set(number, this.homeOf(object[2] as string | null))
      const lambda = object[0] === "FUNCTION" ? /^<lambda>\(.*\) <line (\d+)>$/.exec(object[1] as string) : null
      if (lambda !== null) this.lambdaLines.add(Number(lambda[1]))
      this.heap.set(number, object)
    }
    return value
  }

  private homeOf(qualname: string | null): TutorFrame | null {
    const home = qualname === null ? null : this.frameNamed(qualname)
    if (home !== null) home.isParent = true
    return home
  }

  private leave({ event }: Moment, frame: TutorFrame): void {
    this.stack.pop()
    if (frame.id === 0 && frame.name !== "<module>") this.classes--
    if (event.event === "yield") return
    if (frame.isParent && frame.id > 0) this.zombies.push(frame)
    this.frames.delete(event.frame)
  }

  private pointOf({ event, state, frame: { name } }: Moment, frame: TutorFrame, returned: Json | undefined): ExecutionPoint {
    const names = [...this.globals.keys()].filter((global) => !hiddenGlobals.has(global))
    const globals = record(names.map((global) => [global, this.globals.get(global) as Json]))
    const active = this.stack.filter(({ id }) => id > 0)
    const shown = [...active, ...this.zombies.filter((zombie) => !active.includes(zombie))].sort((a, b) => a.id - b.id)
    const rendered = shown.map((each) =>
      this.frameOf(each, frame, each === frame ? returned : each.returned, active.includes(each)),
    )
    const roots = [
      ...Object.values(globals),
      ...rendered.flatMap(({ encoded_locals }) => Object.values(encoded_locals as object) as Json[]),
    ]
    const point: ExecutionPoint = {
      line: event.line,
      event: eventNames[event.event] ?? event.event,
      func_name: name,
      globals,
      ordered_globals: names,
      stack_to_render: rendered,
      heap: this.reached(roots),
      stdout: state.output,
    }
    if (event.event === "exception") point.exception_msg = `${event.type}: ${event.message}`
    return point
  }

  private frameOf(frame: TutorFrame, current: TutorFrame, returned: Json | undefined, isActive: boolean): ExecutionPoint {
    const inherited = (name: string): boolean =>
      frame.variables?.free.has(name) === true && frame.parents.some(({ values }) => values.has(name))
    const names = [...frame.values.keys()].filter((name) => !inherited(name))
    const order = frame.variables?.names ?? []
    names.sort((a, b) => place(order, a) - place(order, b) || (a < b ? -1 : 1))
    const values = names.map((name): [string, Json] => [name, frame.values.get(name) as Json])
    if (returned !== undefined) values.push(["__return__", returned])
    const mark = `${frame.isParent ? "_p" : ""}${isActive ? "" : "_z"}`
    return {
      func_name: frame.name,
      frame_id: frame.id,
      parent_frame_id_list: frame.parents.map(({ id }) => id),
      encoded_locals: record(values),
      ordered_varnames: values.map(([name]) => name),
      is_parent: frame.isParent,
      is_zombie: !isActive,
      is_highlighted: frame === current && isActive,
      unique_hash: `${frame.name}_f${frame.id}${mark}`,
    }
  }

  /// What comes back of the forgotten is told again with the value that reaches it.
  private forget({ state }: Moment): void {
    for (const id of this.frames.keys()) if (!state.frames.has(id)) this.frames.delete(id)
    const holders = [this.globals, ...[...this.frames.values(), ...this.stack, ...this.zombies].map(({ values }) => values)]
    const found = this.numbersReached(holders.flatMap((values) => [...values.values()]))
    for (const number of this.heap.keys()) if (!found.has(number)) this.heap.delete(number)
    this.mostObjects = Math.max(FEWEST_OBJECTS, 2 * this.heap.size)
  }

  /// The objects that can be reached from values.
  private reached(roots: readonly Json[]): ExecutionPoint {
    const heap: ExecutionPoint = {}
    for (const number of [...this.numbersReached(roots)].sort((a, b) => a - b)) heap[number] = this.objectOf(number)
    return heap
  }

  private numbersReached(roots: readonly Json[]): Set<number> {
    const found = new Set<number>()
    const waiting = [...roots]
    for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
      if (!Array.isArray(value) || value[0] !== "REF" || found.has(value[1] as number)) continue
      found.add(value[1] as number)
      waiting.push(...members(this.heap.get(value[1] as number) as Json[]))
    }
    return found
  }

  private objectOf(number: number): Json {
    const object = this.heap.get(number) as Json[]
    if (object[0] !== "FUNCTION") return object
    return [...object.slice(0, 2), this.homes.get(number)?.id ?? null, ...object.slice(3)]
  }
}

/// The events were recorded with values shown otherwise, so there are no objects in them.
class GraphsNeeded extends Error {
  override readonly name = "GraphsNeeded"
}

function graphOf(text: string): [Json, [number, Json[]][]] {
  try {
    const graph: unknown = JSON.parse(text)
    if (Array.isArray(graph) && graph.length === 2 && Array.isArray(graph[1])) return graph as [Json, [number, Json[]][]]
  } catch {
    // No JSON: said below.
  }
  throw new GraphsNeeded("the format python-tutor needs a run recorded for it, with values as graphs")
}

/// The values that an object of the heap holds.
function members(object: readonly Json[]): Json[] {
  switch (object[0]) {
    case "LIST":
    case "TUPLE":
    case "SET":
      return object.slice(1)
    case "DICT":
      return object.slice(1).flatMap((pair) => pair as Json[])
    case "INSTANCE":
      return object.slice(2).map((pair) => (pair as Json[])[1])
    case "CLASS":
    case "INSTANCE_PPRINT":
      return object.slice(3).map((pair) => (pair as Json[])[1])
    case "FUNCTION":
      return ((object[3] ?? []) as Json[]).map((pair) => (pair as Json[])[1])
    default:
      return []
  }
}

const eventNames: Readonly<Record<string, string>> = {
  line: "step_line",
  resume: "call",
  yield: "return",
  unwind: "return",
}

function place(order: readonly string[], name: string): number {
  const at = order.indexOf(name)
  return at < 0 ? order.length : at
}

/// Names that may be `__proto__`.
function record(entries: readonly (readonly [string, Json])[]): ExecutionPoint {
  const made: ExecutionPoint = Object.create(null)
  for (const [name, value] of entries) made[name] = value
  return made
}

/// Where the bodies of classes begin, with their names.
function classStarts({ sites }: Program): Set<string> {
  return new Set(sites.filter(({ node }) => node.kind === "ClassDef").map(startOf))
}

/// Where the functions begin, with their names, that lambdas stand in: they are parents from the beginning.
function lambdaHomes({ sites }: Program): Set<string> {
  const homes = new Set<string>()
  for (const site of sites) {
    if (site.node.kind !== "Lambda") continue
    let at: Site | null = site
    // What stands in a definition's head belongs to the code around it.
    while (at !== null && (at.parent === null || !scopes.has(at.parent.node.kind) || at.field !== "body")) at = at.parent
    const home = at?.parent ?? null
    if (home !== null && home.node.kind !== "ClassDef") homes.add(startOf(home))
  }
  return homes
}

const scopes: ReadonlySet<string> = new Set(["FunctionDef", "AsyncFunctionDef", "Lambda", "ClassDef"])

function startOf({ node }: Site): string {
  const { lineno, decorator_list } = node as unknown as { lineno: number; decorator_list?: { lineno: number }[] }
  return `${decorator_list?.[0]?.lineno ?? lineno} ${(node.name as string | undefined) ?? "<lambda>"}`
}

function* pointsOf(program: Program, events: Iterable<TraceEvent>, entry?: string): Generator<ExecutionPoint> {
  const tutor = new Tutor(program, functionVariables(program))
  const ending: ExecutionPoint[] = []
  let count = 0
  let raised = false
  function* watched(): Generator<TraceEvent> {
    for (const event of events) {
      if (event.event === "end" && event.status === "error" && !raised) {
        ending.push({ event: "uncaught_exception", exception_msg: event.error })
      }
      yield event
    }
  }
  for (const moment of moments(watched(), { entry })) {
    const point = tutor.point(moment)
    if (point === null) continue
    raised ||= point.event === "exception"
    count++
    yield point
  }
  if (entry === undefined || count === 0) yield* ending
}

function print(step: PythonTutorStep): string {
  if (step.kind === "code") return `{"code": ${JSON.stringify(step.code)}, "trace": [\n`
  return step.kind === "end" ? "\n]}\n" : `${step.first ? "" : ",\n"}${JSON.stringify(step.point)}`
}

const headPattern = /^\{"code": ("(?:[^"\\]|\\.)*"), "trace": \[$/

function* read(text: TextReader): Generator<PythonTutorStep> {
  const head = text.nextLine()
  if (head === null) return
  const code = codeOf(headPattern.exec(head)?.[1] ?? "")
  if (code === null) {
    yield* documentSteps(text.ended ? `${head}\n${text.rest()}` : head)
    return
  }
  yield { kind: "code", code }
  let line = text.nextLine()
  let isFirst = true
  // Without points there is an empty line.
  if (line === "") line = text.nextLine()
  else {
    for (; line !== null && (line !== "]}" || isFirst); isFirst = false) {
      const point = pointFrom(line.endsWith(",") ? line.slice(0, -1) : line)
      if (point === null) throw text.wrong("no execution point")
      const isLast = !line.endsWith(",")
      const following = text.nextLine()
      if ((following === "]}") !== isLast)
        throw text.wrong(isLast ? "a comma is missing before this" : "a comma too many before this")
      yield { kind: "point", first: isFirst, point }
      line = following
    }
  }
  if (line !== "]}" || !text.ended) throw text.wrong("the trace does not end")
  if (text.nextLine() !== null) throw text.wrong("something follows the end of the trace")
  yield { kind: "end" }
}

function codeOf(text: string): string | null {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function pointFrom(text: string): ExecutionPoint | null {
  try {
    return asPoint(JSON.parse(text))
  } catch {
    return null
  }
}

function asPoint(value: unknown): ExecutionPoint | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null
  const { event, heap, stack_to_render: frames, globals } = value as Record<string, unknown>
  if (typeof event !== "string") return null
  const isBare = event === "uncaught_exception" || event === "instruction_limit_reached" || event === "raw_input"
  const isWhole = isObject(heap) && isObject(globals) && Array.isArray(frames)
  return isBare || isWhole ? (value as ExecutionPoint) : null
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

/// The same JSON in another layout, which has to be there whole.
function* documentSteps(text: string): Generator<PythonTutorStep> {
  const wrong = (message: string) => new FormatSyntaxError(message, 1)
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch {
    throw wrong("no JSON")
  }
  const { code, trace } = (isObject(document) ? document : {}) as { code?: unknown; trace?: unknown }
  if (typeof code !== "string" || !Array.isArray(trace)) throw wrong("no object with code and trace")
  yield { kind: "code", code }
  let isFirst = true
  for (const value of trace) {
    const point = asPoint(value)
    if (point === null) throw wrong("no execution point")
    yield { kind: "point", first: isFirst, point }
    isFirst = false
  }
  yield { kind: "end" }
}

/// What the function that a point leaves returned.
function answerOf(step: PythonTutorStep): Answer | null {
  if (step.kind !== "point" || step.point.event !== "return" || step.point.func_name === "<module>") return null
  const frames = step.point.stack_to_render as (ExecutionPoint | null)[]
  const left = frames.find((frame) => frame?.is_highlighted === true)
  const value = (left?.encoded_locals as ExecutionPoint | null | undefined)?.__return__
  return { value: value === undefined ? null : JSON.stringify(value) }
}

export const pythonTutor: Format<PythonTutorStep> = {
  name: "python-tutor",
  level: "line",
  stack: false,
  values: { style: "graph" },
  *steps(program, events, { entry }) {
    yield { kind: "code", code: program.source }
    let first = true
    for (const point of pointsOf(program, events, entry)) {
      yield { kind: "point", first, point }
      first = false
    }
  },
  limit: (reason) => ({
    kind: "point",
    first: false,
    point: { event: "instruction_limit_reached", exception_msg: `Stopped: ${reason}` },
  }),
  end: { kind: "end" },
  print,
  read,
  answer: answerOf,
}
