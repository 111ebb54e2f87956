// `pytracify dis` and `pytracify ast`: what `python -m dis FILE` and `python -m ast FILE` print.

import { compileTree, dis, dump, PySyntaxError, parse, run } from "../../interpreter/index.js"
import { loadSource, type Program } from "./program.js"

export function disCommand(args: string[]): void {
  list("dis", args, ({ source, filename }) => dis(compileTree(parse(source, { filename }), { filename, source })))
}

export function astCommand(args: string[]): void {
  list("ast", args, ({ source, filename }) => `${dump(parse(source, { filename }), { indent: 3 })}\n`)
}

function list(command: string, args: string[], toText: (program: Program) => string): void {
  const program = loadSource(command, args)
  try {
    process.stdout.write(toText(program))
  } catch (error) {
    if (!(error instanceof PySyntaxError)) throw error
    // What cannot be compiled does not run either: this only makes the text of the error.
    process.stderr.write(run(program.source, { filename: program.filename }).stderr)
    process.exitCode = 1
  }
}
