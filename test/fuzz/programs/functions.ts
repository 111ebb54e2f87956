// Random functions: plain ones, generators, coroutines, closures, decorators; and how they are called.

import { type Callable, type Context, freshName, inside } from "./context.js"
import { bool, int, list, str } from "./expressions.js"
import { bracketed, compound, joined, type Statement, simple } from "./layout.js"
import { block } from "./statements.js"

export type Kind = "function" | "generator" | "coroutine" | "asyncGenerator"

const words: Record<Kind, { prefix: string; isAsync: boolean; isGenerator: boolean }> = {
  function: { prefix: "f", isAsync: false, isGenerator: false },
  generator: { prefix: "gen", isAsync: false, isGenerator: true },
  coroutine: { prefix: "co", isAsync: true, isGenerator: false },
  asyncGenerator: { prefix: "agen", isAsync: true, isGenerator: true },
}

/// A function of the module, that others may call from then on.
export function moduleFunction(context: Context, kind: Kind): Statement {
  const { random, defined } = context
  const { prefix, isAsync, isGenerator } = words[kind]
  const name = freshName(context, prefix)
  const level = random.int(0, 1)
  const { text, names, arity } = parameters(context)
  const own = bodyContext(context, names, { isAsync, isGenerator, level })
  const body = [...locals(own), ...block(own, 3, 6)]
  if (isGenerator) body.push(simple(random, `yield ${int(own, 2)}`))
  if (!(isAsync && isGenerator) && random.chance(90)) body.push(simple(random, `return ${bracketed(random, int(own, 2))}`))
  if (random.chance(15)) body.unshift(simple(random, random.pick(["'doc'", "'''doc\n    over lines'''"])))
  const head = `${isAsync ? "async " : ""}def ${name}${typeParameters(context)}(${text})${random.chance(20) ? " ->· int" : ""}:`
  const lists = {
    function: defined.functions,
    generator: defined.generators,
    coroutine: defined.coroutines,
    asyncGenerator: defined.asyncGenerators,
  }
  lists[kind].push({ name, arity, level } satisfies Callable)
  return joined(...decorations(context, kind), compound(random, head, body))
}

export function typeParameters({ random }: Context): string {
  return random.chance(12) ? random.pick(["[T]", "[T:· int]", "[T: (int,· str),· *Ts]", "[T,· **P]", "[T =· int]"]) : ""
}

function decorations(context: Context, kind: Kind): Statement[] {
  const { random, defined } = context
  if (defined.decorators.length === 0 || kind !== "function" || !random.chance(30)) return []
  return random.many(1, 2, () => {
    const decorator = random.pick(defined.decorators)
    return {
      lines: simple(random, decorator.endsWith("(") ? `@${decorator}·${int(context, 1)}·)` : `@${decorator}`).lines,
      simple: false,
    }
  })
}

interface Parameters {
  text: string
  names: string[]
  arity: number
}

function parameters(context: Context): Parameters {
  const { random } = context
  const names = ["a", "b", "c"].slice(0, random.int(1, 2))
  const annotated = (name: string) => (random.chance(12) ? `${name}:· int` : name)
  const parts = names.map(annotated)
  const arity = names.length
  if (random.chance(15)) parts.push("/")
  if (random.chance(30)) {
    parts.push(`c=${int(inside(context, { isPlain: true }), 1)}`)
    names.push("c")
  }
  const rest = random.pick(["", "", "", "", "*args", `*,· n=${random.int(0, 9)}`])
  if (rest !== "") parts.push(rest)
  if (random.chance(12)) parts.push("**kwargs")
  return { text: `${parts.join(",· ")}`, names: [...names, ...(parts.some((part) => part.includes("n=")) ? ["n"] : [])], arity }
}

export function bodyContext(context: Context, names: string[], changes: Partial<Context>): Context {
  const own = inside(context, {
    place: "function",
    loops: 0,
    inLoop: false,
    inStar: false,
    isPlain: false,
    depth: 1,
    isAsync: false,
    isGenerator: false,
    ...changes,
  })
  own.assignable = new Set(names)
  own.ints = [...new Set([...names, ...context.ints])]
  return own
}

/// What gives the function variables of its own, or declares those of others its own.
function locals(context: Context): Statement[] {
  const { random, assignable, place } = context
  const made: Statement[] = []
  if (place === "function" && random.chance(12)) {
    made.push(simple(random, "global d, n"))
    if (!assignable.has("n")) assignable.add("n")
    else made[0] = simple(random, "global d")
    assignable.add("d")
  }
  for (const name of ["b", "c"]) {
    if (assignable.has(name) || !random.chance(50)) continue
    made.push(simple(random, `${name} = ${int({ ...context, ints: context.ints.filter((other) => other !== name) }, 2)}`))
    assignable.add(name)
  }
  if (random.chance(60)) {
    made.push(simple(random, `xs = ${list({ ...context, lists: ["ys"] }, 1)}`))
    assignable.add("xs")
  }
  if (random.chance(30)) {
    made.push(simple(random, `s = ${str({ ...context, strs: ["t"] }, 1)}`))
    assignable.add("s")
  }
  return made
}

/// A function in a function, whose variables it may see and set, and a call of it.
export function localFunction(context: Context): Statement {
  const { random } = context
  const name = freshName(context, "inner")
  const shared = context.ints.filter((other) => context.assignable.has(other) && other !== "x" && other !== "n")
  const own = bodyContext(context, ["x"], { level: 0, depth: context.depth + 2 })
  const body: Statement[] = []
  if (shared.length > 0 && random.chance(60)) {
    const name = random.pick(shared)
    body.push(simple(random, `${context.place === "function" ? "nonlocal" : "global"} ${name}`))
    own.assignable.add(name)
  }
  if (random.chance(25)) {
    body.push(
      compound(random, `if x <= 0:`, [simple(random, `return ${int(own, 1)}`)]),
      simple(random, `return ${name}(·x - 1 if x < 4 else 2) + ${int(own, 1)}`),
    )
  } else body.push(...block(own, 1, 3), simple(random, `return ${int(own, 2)}`))
  const def = compound(random, `def ${name}(x${random.chance(20) ? `, *, y=${int(context, 1)}` : ""}):`, body)
  return joined(
    def,
    simple(
      random,
      `${random.chance(50) ? "xs[0:1] =" : "print"}${random.chance(50) ? ` (·${name}(${int(context, 1)}),·)` : ` (·${name}(${int(context, 1)}),· ${name}(1))`}`,
    ),
  )
}

/// A decorator with or without arguments.
export function decorator(context: Context): Statement {
  const { random, defined } = context
  const name = freshName(context, "deco")
  const inner = [
    compound(random, "def wrapper(*a, **k):", [
      ...(random.chance(40) ? [simple(random, `print('wrapped',· a)`)] : []),
      simple(random, random.chance(70) ? "return fn(·*a,· **k·)" : `return (fn(*a, **k) or 0) +· ${random.int(1, 9)}`),
    ]),
    simple(random, "return wrapper"),
  ]
  if (random.chance(50)) {
    defined.decorators.push(name)
    return compound(random, `def ${name}(fn):`, inner)
  }
  defined.decorators.push(`${name}(`)
  return compound(random, `def ${name}(n):`, [compound(random, "def outer(fn):", inner), simple(random, "return outer")])
}

/// Two functions that call each other, so many times.
export function recursion(context: Context): Statement {
  const { random } = context
  const one = freshName(context, "rec")
  const two = random.chance(50) ? one : freshName(context, "rec")
  const make = (name: string, other: string) =>
    compound(random, `def ${name}(n,· a=0):`, [
      compound(
        random,
        `if n <= 0${random.chance(40) ? ` or· ${bool(bodyContext(context, ["n", "a"], { level: 0, isPlain: true }), 1)}` : ""}:`,
        [simple(random, random.chance(70) ? "return a" : "raise E1(a)")],
      ),
      ...(random.chance(40)
        ? [
            compound(random, "try:", [simple(random, `return ${other}(·n - 1,· a + n·)`)]),
            compound(random, random.chance(50) ? "finally:" : "except E1 as e:", [
              simple(random, random.chance(50) ? "print(n)" : "a += 1"),
            ]),
          ]
        : []),
      simple(random, `return ${other}(·n - 1,· a + 1) +· ${random.int(0, 3)}`),
    ])
  const call = simple(random, `print(${one}(${random.int(0, 4)}))`)
  return joined(make(one, two), ...(one === two ? [] : [make(two, one)]), call)
}
