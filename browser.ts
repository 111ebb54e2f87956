// What `import ... from "pytracify/browser"` gives: all that "pytracify" does, of which the seldom used parts are fetched when they are first
// needed. The build cuts them (scripts/parts/): in this file as it stands here, everything is loaded and nothing is ever fetched.

import { readyBuiltinTypes } from "./interpreter/index.js"

export * from "./index.js"

/// The text of a part's file ("errors.js"); null when it can't be had. Asked while a program runs, so it must answer at once.
export type PartSource = (file: string) => string | null

/// A part of the engine was needed that is not loaded and can't be fetched at once. What ran has been left in the middle: start it anew
/// after `await load(error.part)`.
export class PartMissing extends Error {
  constructor(readonly part: string) {
    super(
      `the engine's part "${part}" is needed and is not loaded: await load("${part}") (or load() for all) before running, or run in a Worker`,
    )
    this.name = "PartMissing"
  }
}

/// What a part gives: functions, classes and tables, by the numbers that the build has put into the calls.
type Part = readonly never[]
type MakePart = (partAt: (index: number) => Part, names: readonly unknown[]) => Part

// The code that is there. No state of any program: a part is the same whoever asked for it first.
const loaded: Part[] = []
// What the build fills in.
const partFiles: readonly string[] = []
// Of each part, those that it needs to be loaded.
const partNeeds: readonly (readonly number[])[] = []
function engineNames(): readonly unknown[] {
  return []
}

// Only a worker can wait for a file without stopping the page.
const inWorker = "WorkerGlobalScope" in globalThis
let source: PartSource = inWorker ? fetchNow : () => null

/// Where parts come from when a program needs one. At first: in a worker the files beside this one, on a page nowhere.
export function partsFrom(given: PartSource): void {
  source = given
}

/// The names of all parts.
export function parts(): string[] {
  return [...partFiles]
}

/// The names of the parts that are loaded by now.
export function loadedParts(): string[] {
  return partFiles.filter((_, index) => loaded[index] !== undefined)
}

/// Loads parts, all of them when none is named, from the files beside this one.
export async function load(...names: readonly string[]): Promise<void> {
  await Promise.all((names.length === 0 ? partFiles : names).map(loadOne))
}

async function loadOne(name: string): Promise<void> {
  const index = partFiles.indexOf(name)
  if (index < 0) throw new PartMissing(name)
  if (loaded[index] !== undefined) return
  const needed = (partNeeds[index] ?? []).map((other) => loadOne(partFiles[other]))
  const [module] = await Promise.all([
    import(/* @vite-ignore */ urlOf(`${name}.js`)) as Promise<{ default: MakePart }>,
    ...needed,
  ])
  if (loaded[index] === undefined) keep(index, module.default)
}

// The calls that the build puts in: partAt(3)[14](...).
function partAt(index: number): Part {
  return loaded[index] ?? open(index)
}

function open(index: number): Part {
  const name = partFiles[index]
  const text = source(`${name}.js`)
  if (text === null) throw new PartMissing(name)
  // A part is a module that exports one arrow function; a module can't be evaluated at once, its function can.
  // biome-ignore lint/security/noGlobalEval: the text is a file of this package.
  const make: MakePart = globalThis.eval(`(${text.replace(/^export default\s*/, "").replace(/;?\s*$/, "")})`)
  return keep(index, make)
}

function keep(index: number, make: MakePart): Part {
  const part = make(partAt, engineNames())
  loaded[index] = part
  // It may have brought types.
  readyBuiltinTypes()
  return part
}

function urlOf(file: string): string {
  return new URL(`./parts/${file}`, import.meta.url).href
}

interface Request {
  open(method: string, url: string, later: boolean): void
  send(): void
  readonly status: number
  readonly responseText: string
}

function fetchNow(file: string): string | null {
  const request = new (globalThis as unknown as { XMLHttpRequest: new () => Request }).XMLHttpRequest()
  request.open("GET", urlOf(file), false)
  request.send()
  return request.status === 200 || request.status === 0 ? request.responseText : null
}
