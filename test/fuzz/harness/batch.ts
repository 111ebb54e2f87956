// A batch: one Python program that answers many cases, a line each, and the reading of its output.

import type { Generator } from "./generator.js"
import { quoted } from "./literals.js"

/// What is asked of the arguments of one batch program.
export function batchProgram(generator: Generator, sources: readonly string[]): string {
  return `_prelude = ${quoted(generator.prelude ?? "")}\n_cases = [\n${sources.map((source) => `${quoted(source)},\n`).join("")}]\n${answering}`
}

/// The answers of a batch, in order; fewer than its cases when the program died on the way.
export function readAnswers(stdout: string): string[] {
  const answers: string[] = []
  for (const line of stdout.split("\n")) {
    if (!line.startsWith("= ")) continue
    answers.push(line.slice(2).replace(/ at 0x[0-9a-f]+/g, " at 0x..."))
  }
  return answers
}

// Each case has classes of its own: what one does to them, no other sees. ascii() keeps an answer on one line and lone surrogates
// apart. Iterators show their first items.
const answering = `
import sys as _sys
import itertools as _itertools
import warnings as _warnings
_warnings.simplefilter("ignore")
_prelude = compile(_prelude, "prelude", "exec")

def _show(value):
    if hasattr(type(value), "__next__"):
        return f"{type(value).__name__}: {list(_itertools.islice(value, 60))!r}"
    return repr(value)

def _brief(text):
    return text if len(text) < 3000 else f"{text[:1500]} [{len(text)}] {text[-1000:]}"

def _answer(source):
    names = {"__name__": "__main__", "__builtins__": __builtins__}
    exec(_prelude, names)
    try:
        if "\\n" in source:
            exec(source, names)
            return _brief(_show(names["result"]))
        return _brief(_show(eval(source, names)))
    except BaseException as error:
        return f"{type(error).__name__}: {error}"

for _source in _cases:
    _sys.stdout.write("= " + ascii(_answer(_source))[1:-1] + "\\n")
    _sys.stdout.flush()
`
