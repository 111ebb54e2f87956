// What values options may have. Others are a RangeError before anything runs. "pytracify" asks; "pytracify/core", which is to be small, does not.

import type { FormatOptions } from "./formats/format.js"
import type { Selection } from "./selection.js"
import type { TraceOptions } from "./trace.js"
import type { ValuePolicy } from "./values.js"

interface Rule {
  wanted: string
  holds(value: unknown): boolean
}

type Rules<Options> = Readonly<Record<keyof Options, Rule>>

/// A number that may also be without end.
function count(least: number): Rule {
  return {
    wanted: `a whole number ${least === 0 ? "from 0" : "above 0"}`,
    holds: (n) => typeof n === "number" && n >= least && (Number.isSafeInteger(n) || n === Number.POSITIVE_INFINITY),
  }
}

function oneOf(...words: readonly unknown[]): Rule {
  return { wanted: words.join(" or "), holds: (word) => words.includes(word) }
}

function isLines(value: unknown): boolean {
  return (
    Array.isArray(value) && value.length === 2 && count(1).holds(value[0]) && count(1).holds(value[1]) && value[0] <= value[1]
  )
}

const truth = oneOf(true, false)
const patterns: Rule = {
  wanted: "a list of patterns",
  holds: (value) => Array.isArray(value) && value.every((pattern) => typeof pattern === "string"),
}

const formatRules: Rules<Omit<FormatOptions, "entry" | "values">> = {
  distance: count(1),
  shown: count(1),
  depth: count(1),
  clock: oneOf("omit", "zero"),
  dialect: oneOf("log", "substitution"),
  names: truth,
  checkpoint: count(1),
  largest: count(0),
  unchanged: oneOf("frame", "switch"),
  exception: oneOf("message", "type"),
  lineEnds: truth,
}

const selectionRules: Rules<Selection> = {
  entry: { wanted: "a function's name or a call", holds: (value) => typeof value === "string" && value !== "" },
  functions: patterns,
  files: patterns,
  depth: count(1),
  lines: { wanted: "a list of [first, last]", holds: (value) => Array.isArray(value) && value.every(isLines) },
  stepOver: patterns,
  loops: count(0),
}

const valueRules: Rules<ValuePolicy> = {
  maxItems: count(0),
  maxString: count(0),
  maxDepth: count(0),
  style: oneOf("tracer", "program", "graph"),
}

type Checked = Pick<TraceOptions, "level" | "maxSteps" | "maxChars" | "maxTokens" | "countTokens" | "builtins">

const runRules: Rules<Checked> = {
  level: oneOf("call", "line", "expression", "instruction"),
  maxSteps: count(0),
  maxChars: count(0),
  maxTokens: count(0),
  builtins: {
    wanted: "closed or open or a list of names",
    holds: (value) => value === "closed" || value === "open" || patterns.holds(value),
  },
  countTokens: { wanted: "a function", holds: (value) => typeof value === "function" },
}

function check(rules: Readonly<Record<string, Rule>>, options: object): void {
  for (const [name, rule] of Object.entries(rules)) {
    const value: unknown = (options as Record<string, unknown>)[name]
    if (value === undefined || rule.holds(value)) continue
    const shown = typeof value === "function" ? "a function" : (JSON.stringify(value) ?? String(value))
    throw new RangeError(`the option ${name} is ${rule.wanted}, not ${shown}`)
  }
}

/// Of a format's options; those that are for other formats may be there too.
export function checkFormatOptions(options: FormatOptions): void {
  check(formatRules, options)
}

function checkSelection(selection: Selection): void {
  check(selectionRules, selection)
  const unknown = Object.keys(selection).find((name) => !Object.hasOwn(selectionRules, name))
  if (unknown !== undefined)
    throw new RangeError(`no selection is called ${unknown}; there are: ${Object.keys(selectionRules).join(", ")}`)
}

/// Of a run, and of a format where the run is for one. Gives them back.
export function checked<Options extends TraceOptions & FormatOptions>(options: Options): Options {
  check(runRules, options)
  check(formatRules, options)
  if (options.select !== undefined) checkSelection(options.select)
  if (options.values !== undefined) check(valueRules, options.values)
  return options
}
