// `--option name=value`: words become the options of a format, or an error of one line and status 2.

import { checkFormatOptions, type FormatOptions } from "../../tracer/index.js"
import { optionRows, wantedOf } from "./format-option-rows.js"
import { fail } from "./program.js"

/// The options of a command line's `name=value` words, for a format; null for the events themselves.
export function formatOptions(words: readonly string[] = [], format: string | null): FormatOptions {
  const options = Object.fromEntries(words.map((word) => formatOption(word, format))) as FormatOptions
  try {
    checkFormatOptions(options)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return fail(error.message, 2)
  }
  return options
}

function formatOption(word: string, format: string | null): [string, number | boolean | string] {
  const at = word.indexOf("=")
  const [name, value] = [word.slice(0, at), word.slice(at + 1)]
  const row = Object.hasOwn(optionRows, name) ? optionRows[name] : undefined
  if (row === undefined)
    return fail(`no option of a format is called ${word}; there are: ${Object.keys(optionRows).join(", ")}`, 2)
  if (format === null || !row.formats.includes(format))
    return fail(`the option ${name} is for ${row.formats.join(" and ")}, not for ${format ?? "events"}`, 2)
  const { kind } = row
  if (kind === "number" && /^\d+$/.test(value)) return [name, Number(value)]
  if (kind === "truth" && (value === "yes" || value === "no")) return [name, value === "yes"]
  if (typeof kind === "object" && kind.includes(value)) return [name, value]
  return fail(`the option ${name} is ${kind === "number" ? "a number" : wantedOf(row).replaceAll("|", " or ")}, not ${value}`, 2)
}
