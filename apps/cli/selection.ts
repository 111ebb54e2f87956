// The options that say what of a run is traced, how values are shown and how long a trace may be: words become numbers and patterns here, or
// an error of one line and status 2.

import { existsSync, readFileSync } from "node:fs"
import { PySyntaxError, parse } from "../../interpreter/index.js"
import type { Selection, TextBudget, ValuePolicy } from "../../tracer/index.js"
import { fail } from "./program.js"

export interface SelectionCommandOptions {
  entry?: string
  function?: string[]
  file?: string[]
  depth?: string
  lines?: string[]
  stepOver?: string[]
  loops?: string
}

export interface TextCommandOptions {
  maxChars?: string
  maxTokens?: string
}

export interface ValueCommandOptions {
  maxItems?: string
  maxString?: string
  maxDepth?: string
}

export function selectionOf(options: SelectionCommandOptions): Selection {
  const { entry, function: functions, file: files, stepOver } = options
  const selection: Selection = {}
  if (entry !== undefined) selection.entry = checkedEntry(entry)
  if (functions !== undefined) selection.functions = functions
  if (files !== undefined) selection.files = files
  if (stepOver !== undefined) selection.stepOver = stepOver
  if (options.depth !== undefined) selection.depth = wholeNumber("--depth", options.depth)
  if (options.lines !== undefined) selection.lines = options.lines.flatMap(lineRanges)
  if (options.loops !== undefined) selection.loops = wholeNumber("--loops", options.loops, 0)
  return selection
}

export function budgetOf({ maxChars, maxTokens }: TextCommandOptions): TextBudget {
  const budget: TextBudget = {}
  if (maxChars !== undefined) budget.maxChars = wholeNumber("--max-chars", maxChars)
  if (maxTokens !== undefined) budget.maxTokens = wholeNumber("--max-tokens", maxTokens)
  return budget
}

export function valuesOf({ maxItems, maxString, maxDepth }: ValueCommandOptions): Partial<ValuePolicy> {
  const values: Partial<ValuePolicy> = {}
  if (maxItems !== undefined) values.maxItems = wholeNumber("--max-items", maxItems, 0)
  if (maxString !== undefined) values.maxString = wholeNumber("--max-string", maxString, 0)
  if (maxDepth !== undefined) values.maxDepth = wholeNumber("--max-depth", maxDepth)
  return values
}

/// The number of an option that takes a count.
export function wholeNumber(option: string, text: string, least = 1): number {
  const n = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (!Number.isSafeInteger(n) || n < least)
    fail(`${option} takes a whole number ${least === 0 ? "from 0" : "above 0"}, not ${text}`, 2)
  return n
}

/// The text of a file that an option names.
export function fileText(option: string, file: string): string {
  if (file !== "-" && !existsSync(file)) fail(`${option}: there is no file ${file}`, 2)
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8")
  } catch (error) {
    return fail(`${option}: ${file} can't be read: ${(error as NodeJS.ErrnoException).code}`, 2)
  }
}

function lineRanges(text: string): [number, number][] {
  return text.split(",").map((range) => {
    const match = /^(\d+)(?:-(\d+))?$/.exec(range)
    const first = Number(match?.[1])
    const last = Number(match?.[2] ?? match?.[1])
    if (match === null || first < 1 || last < first) return fail(`--lines takes A-B, not ${range}`, 2)
    return [first, last]
  })
}

// A function's name, or a call.
function checkedEntry(entry: string): string {
  if (/^[\p{L}\p{N}_.<>*?]+$/u.test(entry)) return entry
  try {
    parse(entry.trim(), { filename: "<entry>", mode: "eval" })
  } catch (error) {
    if (!(error instanceof PySyntaxError)) throw error
    return fail(`--entry takes a function's name or a call like 'f([1, 2])', not ${entry}: ${error.message}`, 2)
  }
  if (!entry.includes("(")) return fail(`--entry takes a function's name or a call like 'f([1, 2])', not ${entry}`, 2)
  return entry
}
