// `--option name=value`: what a format leaves to its reader. One row an option.

import type { FormatOptions } from "../../tracer/index.js"
import { fail } from "./program.js"

type Kind = "number" | "truth" | readonly string[]

const kinds: Readonly<Record<Exclude<keyof FormatOptions, "entry" | "values">, Kind>> = {
  distance: "number",
  shown: "number",
  depth: "number",
  clock: ["omit", "zero"],
  dialect: ["log", "substitution"],
  names: "truth",
  checkpoint: "number",
  largest: "number",
  unchanged: ["frame", "switch"],
  exception: ["message", "type"],
  lineEnds: "truth",
}

/// The options of a command line's `name=value` words.
export function formatOptions(words: readonly string[] = []): FormatOptions {
  return Object.fromEntries(words.map(formatOption))
}

function formatOption(word: string): [string, number | boolean | string] {
  const at = word.indexOf("=")
  const [name, value] = [word.slice(0, at), word.slice(at + 1)]
  const kind = Object.hasOwn(kinds, name) ? kinds[name as keyof typeof kinds] : undefined
  if (kind === undefined) return fail(`no option of a format is called ${word}; there are: ${Object.keys(kinds).join(", ")}`, 2)
  if (kind === "number" && /^\d+$/.test(value)) return [name, Number(value)]
  if (kind === "truth" && (value === "yes" || value === "no")) return [name, value === "yes"]
  if (typeof kind === "object" && kind.includes(value)) return [name, value]
  const wanted = kind === "number" ? "a number" : kind === "truth" ? "yes or no" : kind.join(" or ")
  return fail(`the option ${name} is ${wanted}, not ${value}`, 2)
}
