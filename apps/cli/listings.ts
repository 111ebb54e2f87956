// `pytracify dis` and `pytracify ast`: what `python -m dis FILE` and `python -m ast FILE` print.

import { ast, dis } from "../../interpreter/index.js"
import { loadProgram } from "./program.js"

export function disCommand(args: string[]): void {
  print(dis, args)
}

export function astCommand(args: string[]): void {
  print(ast, args)
}

function print(list: (source: string, filename: string) => { text: string; error: string | null }, args: string[]): void {
  const { source, filename } = loadProgram(args)
  const { text, error } = list(source, filename)
  process.stdout.write(text)
  if (error === null) return
  process.stderr.write(error)
  process.exitCode = 1
}
