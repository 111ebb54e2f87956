// What formats leave to their reader, for `--option name=value` and the help text. One row an option.

export interface OptionRow {
  kind: "number" | "truth" | readonly string[]
  formats: readonly string[]
  what: string
}

export const optionRows: Readonly<Record<string, OptionRow>> = {
  dialect: {
    kind: ["log", "substitution"],
    formats: ["etcot"],
    what: "each operation by itself (log), or its statement rewritten until it is a value",
  },
  names: { kind: "truth", formats: ["etcot"], what: "the value of each name that is read as a step (no)" },
  checkpoint: { kind: "number", formats: ["etcot"], what: "the variables of all frames after so many steps (never)" },
  largest: { kind: "number", formats: ["etcot"], what: "names stay names whose value is longer (200)" },
  distance: { kind: "number", formats: ["et-dynamic", "et-instruction"], what: "steps between a state and its pair (1)" },
  unchanged: {
    kind: ["switch", "frame"],
    formats: ["cwm"],
    what: "what .. means: unchanged since another frame ran (switch), or since its frame began",
  },
  exception: { kind: ["message", "type"], formats: ["cwm"], what: "what an exception shows: type and message, or the type" },
  lineEnds: { kind: "truth", formats: ["cwm"], what: "source lines keep their line end (yes)" },
  shown: { kind: "number", formats: ["next"], what: "values shown of a line that runs often, before the last (2)" },
  depth: { kind: "number", formats: ["pysnooper"], what: "levels of calls that are shown (all)" },
  clock: { kind: ["omit", "zero"], formats: ["pysnooper"], what: "times are left out (omit), or all zero" },
}

/// What a value may be, in a word.
export function wantedOf({ kind }: OptionRow): string {
  if (kind === "number") return "N"
  return kind === "truth" ? "yes|no" : kind.join("|")
}

/// The options of the formats, a line each.
export function optionsHelp(): string {
  const lines = Object.entries(optionRows).map(
    ([name, row]) => `  ${row.formats.join(", ").padEnd(30)}${`${name}=${wantedOf(row)}`.padEnd(28)}${row.what}`,
  )
  return `\nOptions of formats (--option name=value):\n${lines.join("\n")}\n`
}
