// What the front end costs: tokens, tree, syntax tree - beside the stock Lezer grammar for Python.

import { parser as stock } from "@lezer/python"
import { parseTokens } from "../grammar/parse.js"
import { tokenize } from "../grammar/tokenizer.js"
import { normalizeLineEnds } from "../interpreter/source/text.js"
import { parse } from "../interpreter/syntax/parse.js"

export interface ParseBench {
  readonly name: string
  run(): unknown
}

/// One entry for each stage, over the given program.
export function parseBenches(program: string): ParseBench[] {
  const text = normalizeLineEnds(program)
  return [
    { name: "stock @lezer/python: tree", run: () => stock.parse(text) },
    { name: "tokens", run: () => tokenize(text) },
    { name: "tokens + tree", run: () => parseTokens(tokenize(text), "Module") },
    { name: "parse to syntax tree", run: () => parse(text, { filename: "<bench>" }) },
  ]
}
