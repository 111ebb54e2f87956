// The data records, for the scripts that run all of them.

import { readdirSync, readFileSync } from "node:fs"

const folder = new URL("../test/data/", import.meta.url)

/// Every record of every data file, with its file's name and whether its code is met for the first time.
export function readRecords() {
  const codes = new Set()
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .flatMap((file) => {
      const lines = readFileSync(new URL(file, folder), "utf8").split("\n")
      return lines.filter((line) => line !== "").map((line) => ({ file, ...JSON.parse(line) }))
    })
    .map((record) => {
      const isNew = !codes.has(record.code)
      codes.add(record.code)
      return { ...record, isNew }
    })
}

/// The part `k/n` of a list; the whole list without it.
export function partOf(list, part) {
  if (part === undefined) return list
  const [k, n] = part.split("/").map(Number)
  if (!(k >= 1 && k <= n)) throw new RangeError(`--part is k/n, as 2/5, not ${part}`)
  return list.filter((_item, i) => i % n === k - 1)
}

/// The words of a command line: `value("--lines")` is what follows the option, undefined where it is missing.
export function commandWords(words = process.argv.slice(2)) {
  return {
    has: (option) => words.includes(option),
    value: (option) => (words.includes(option) ? words[words.indexOf(option) + 1] : undefined),
    among: (names) => words.filter((word) => names.includes(word)),
  }
}
