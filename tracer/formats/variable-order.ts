// The order that `f_locals` has the variables of a function's frame in: that of its code, which events alone do not tell.

import { type Code, compileTree, parse } from "../../interpreter/index.js"
import type { Program } from "../sites.js"
import type { FrameState } from "./states.js"

/// Sorts a frame's variables; those that its code does not name stay in order, at the end.
export type VariableOrder = (frame: FrameState, firstLine: number) => [string, string][]

export function variableOrder({ source, filename }: Program): VariableOrder {
  let known: Map<string, readonly string[]> | null = null
  return (frame, firstLine) => {
    known ??= variablesByFunction(compileTree(parse(source, { filename }), { filename, source }))
    const names = known.get(`${firstLine} ${frame.qualname}`) ?? []
    const place = (name: string): number => {
      const at = names.indexOf(name)
      return at < 0 ? names.length : at
    }
    return [...frame.variables].sort(([a], [b]) => place(a) - place(b))
  }
}

function variablesByFunction(module: Code): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  const waiting = [module]
  for (const code of waiting) {
    found.set(`${code.firstlineno} ${code.qualname}`, code.localsplusnames)
    for (const constant of code.consts) if (isCode(constant)) waiting.push(constant)
  }
  return found
}

function isCode(constant: unknown): constant is Code {
  return typeof constant === "object" && constant !== null && "localsplusnames" in constant
}
