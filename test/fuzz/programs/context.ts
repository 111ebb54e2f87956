// Where in a program something is made: which names hold what there, and which statements may stand there.

import type { Random } from "./random.js"

export interface Callable {
  name: string
  /// How many ints it takes.
  arity: number
  /// What may be called in its body are functions of lower levels: calls end, and soon.
  level: number
}

/// What a program has defined so far.
export interface Defined {
  functions: Callable[]
  /// Those whose generators have a try or with around a yield: they are always run to their end or closed.
  generators: Callable[]
  coroutines: Callable[]
  asyncGenerators: Callable[]
  /// Classes of objects made from an int, that behave like ints.
  classes: string[]
  /// Classes of context managers made from an int.
  managers: string[]
  asyncManagers: string[]
  /// Contains `name`s of functions that turn a function into another.
  decorators: string[]
  /// So many names have been made.
  names: number
}

export type Place = "module" | "function" | "class"

export interface Context {
  random: Random
  defined: Defined
  place: Place
  isAsync: boolean
  isGenerator: boolean
  /// Names by what they hold. Those of `assignable` may be assigned to.
  ints: string[]
  lists: string[]
  strs: string[]
  dicts: string[]
  objects: string[]
  assignable: Set<string>
  loops: number
  /// Whether break and continue belong to a loop here.
  inLoop: boolean
  /// No return, break or continue in an `except*`.
  inStar: boolean
  /// How deep statements stand in each other.
  depth: number
  /// Of functions that may be called.
  level: number
  /// No walrus, yield or await: in a comprehension's parts and the like.
  isPlain: boolean
}

/// The context of a block inside.
export function inside(context: Context, changes: Partial<Context> = {}): Context {
  return { ...context, depth: context.depth + 1, ...changes }
}

export function freshName(context: Context, prefix: string): string {
  return `${prefix}${context.defined.names++}`
}

export const errors =
  "ValueError KeyError IndexError ZeroDivisionError TypeError E1 E2 LookupError ArithmeticError Exception StopIteration"
