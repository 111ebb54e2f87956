// What a function's code says of its variables and events alone do not tell: their order in `f_locals`, and which are free.

import { type Code, compileTree, LocalKind, parse } from "../../interpreter/index.js"
import type { Program } from "../sites.js"
import type { FrameState } from "./states.js"

export interface FunctionVariables {
  /// In the order of `f_locals`.
  names: readonly string[]
  /// Those of an enclosing function.
  free: ReadonlySet<string>
}

/// By qualified name and first line; null for what is no function of the program.
export function functionVariables({ source, filename }: Program): (qualname: string, line: number) => FunctionVariables | null {
  let known: Map<string, FunctionVariables> | null = null
  return (qualname, line) => {
    known ??= variablesByFunction(compileTree(parse(source, { filename }), { filename, source }))
    return known.get(`${line} ${qualname}`) ?? null
  }
}

/// Sorts a frame's variables; those that its code does not name stay in order, at the end.
export type VariableOrder = (frame: FrameState, firstLine: number) => [string, string][]

export function variableOrder(program: Program): VariableOrder {
  const variablesOf = functionVariables(program)
  return (frame, firstLine) => {
    const names = variablesOf(frame.qualname, firstLine)?.names ?? []
    const place = (name: string): number => {
      const at = names.indexOf(name)
      return at < 0 ? names.length : at
    }
    return [...frame.variables].sort(([a], [b]) => place(a) - place(b))
  }
}

function variablesByFunction(module: Code): Map<string, FunctionVariables> {
  const found = new Map<string, FunctionVariables>()
  const waiting = [module]
  for (const code of waiting) {
    const { localsplusnames: names, localspluskinds: kinds } = code
    const free = new Set(names.filter((_name, i) => (kinds[i] & LocalKind.FREE) !== 0))
    found.set(`${code.firstlineno} ${code.qualname}`, { names, free })
    for (const constant of code.consts) if (isCode(constant)) waiting.push(constant)
  }
  return found
}

function isCode(constant: unknown): constant is Code {
  return typeof constant === "object" && constant !== null && "localsplusnames" in constant
}
