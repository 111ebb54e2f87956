// What a program is put together from: definitions, and statements that use them.

import { generatorManager, hookedClass, managerClass, valueClass } from "./classes.js"
import type { Callable, Context } from "./context.js"
import { args, int } from "./expressions.js"
import { decorator, moduleFunction, recursion } from "./functions.js"
import { type Statement, simple } from "./layout.js"

/// A definition of some kind.
export function classOrFunction(context: Context): Statement {
  const makers: [number, () => Statement][] = [
    [5, () => moduleFunction(context, "function")],
    [4, () => moduleFunction(context, "generator")],
    [3, () => moduleFunction(context, "coroutine")],
    [2, () => moduleFunction(context, "asyncGenerator")],
    [3, () => valueClass(context)],
    [2, () => managerClass(context, "")],
    [2, () => managerClass(context, "async ")],
    [1, () => generatorManager(context)],
    [1, () => decorator(context)],
    [2, () => hookedClass(context)],
    [1, () => recursion(context)],
  ]
  let at = context.random.int(
    1,
    makers.reduce((sum, [weight]) => sum + weight, 0),
  )
  const found = makers.find(([weight]) => (at -= weight) <= 0) as [number, () => Statement]
  return found[1]()
}

/// Calls of what is defined, the newest above all.
export function usage(context: Context): Statement[] {
  const { random, defined } = context
  const call = (callables: Callable[]) => {
    const { name, arity } = random.chance(70) ? callables[callables.length - 1] : random.pick(callables)
    return `${name}(${args(context, 1, arity)})`
  }
  const ways: (() => string)[] = []
  if (defined.functions.length > 0) ways.push(() => `print(·${call(defined.functions)}·)`)
  if (defined.generators.length > 0) ways.push(() => `print(·list(·${call(defined.generators)})·)`)
  if (defined.coroutines.length > 0) {
    ways.push(() => `print(·drive(${call(defined.coroutines)})·)`)
  }
  if (defined.asyncGenerators.length > 0) {
    ways.push(() => `async def main(): return [·x async for x in ${call(defined.asyncGenerators)}]`)
    ways.push(() => `async def main(): print([x async for x in· ${call(defined.asyncGenerators)} if x])`)
  }
  if (defined.classes.length > 0) ways.push(() => `o = ${random.pick(defined.classes)}(${int(context, 1)})`)
  if (ways.length === 0) return [simple(random, `print(${int(context, 2)})`)]
  const texts = random.many(1, 2, () => random.pick(ways)())
  return texts.flatMap((text) => {
    const made: Statement = { lines: simple(random, text).lines, simple: !text.startsWith("async def") }
    return made.simple ? [made] : [made, simple(random, "print(drive(main()))")]
  })
}
