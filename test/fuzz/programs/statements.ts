// Random statements, each of which ends. `·` marks where a line may end (layout.ts).

import { type Context, errors, freshName, inside } from "./context.js"
import { args, bool, callOf, comprehension, dict, int, list, str, value } from "./expressions.js"
import { localFunction } from "./functions.js"
import { bracketed, compound, joined, type Statement, simple } from "./layout.js"
import { matchStatement } from "./patterns.js"

type Maker = (context: Context) => Statement

/// Between `low` and `high` statements; what can't be reached may follow.
export function block(context: Context, low: number, high: number): Statement[] {
  const { random } = context
  const statements: Statement[] = []
  for (let left = random.int(low, high); left > 0; left--) {
    if (left === 1 && context.depth > 0 && random.chance(30)) statements.push(leaving(context))
    else statements.push(statement(context))
  }
  return statements
}

function statement(context: Context): Statement {
  const { random } = context
  const makers: [number, Maker][] = [
    [10, assignment],
    [4, shown],
    [2, mutation],
    [2, unpacking],
    [2, augmented],
    [1, annotated],
    [1, asserted],
    [1, deletion],
    [1, bare],
    [context.objects.length + context.defined.classes.length > 0 ? 2 : 0, objectStatement],
  ]
  if (context.depth < 4) {
    makers.push(
      [4, conditional],
      [context.loops < 2 ? 3 : 0, forLoop],
      [context.loops < 2 ? 2 : 0, whileLoop],
      [4, tried],
      [1, matchStatement],
    )
    makers.push(
      [context.defined.managers.length > 0 ? 3 : 0, withStatement],
      [context.place === "class" || context.depth > 2 ? 0 : 1, localFunction],
    )
    if (context.isAsync) makers.push([2, asyncFor], [2, asyncWith])
    if (context.defined.generators.length > 0 && context.level > 1) makers.push([1, driven])
  }
  let at = random.int(
    1,
    makers.reduce((sum, [weight]) => sum + weight, 0),
  )
  const [, maker] = makers.find(([weight]) => (at -= weight) <= 0) as [number, Maker]
  return maker(context)
}

function target(context: Context, names: string[]): string {
  const found = names.filter((name) => context.assignable.has(name))
  return found.length > 0 ? context.random.pick(found) : freshName(context, "_v")
}

const assignment: Maker = (context) => {
  const { random } = context
  return simple(
    random,
    random.among([
      [6, () => `${target(context, context.ints)} = ${bracketed(random, int(context, 3))}`],
      [2, () => `${target(context, context.lists)} = ${bracketed(random, list(context, 2))}`],
      [2, () => `${target(context, context.strs)} = ${bracketed(random, str(context, 2))}`],
      [1, () => `${target(context, context.dicts)} = ${bracketed(random, dict(context, 2))}`],
      [1, () => `${target(context, context.ints)} = ${target(context, context.ints)} = ${bracketed(random, int(context, 2))}`],
      [1, () => `${target(context, context.ints)} = ${random.pick(context.lists)}[0] =· ${int(context, 2)}`],
      [
        1,
        () =>
          `${target(context, context.ints)} = lambda x=${int(context, 1)}: ${int(inside(context, { isPlain: true }), 1)}; ${target(context, context.ints)} = ${int(context, 1)}`.replace(
            /^(\w+) = (lambda.*); (\w+) = /,
            "$1 = ($2)(); $3 = ",
          ),
      ],
    ]),
  )
}

const shown: Maker = (context) =>
  simple(context.random, `print(·${context.random.many(1, 3, () => value(context, 2)).join(",· ")}·)`)

const bare: Maker = (context) => {
  const { random } = context
  return simple(
    random,
    random.among([
      [1, () => "pass"],
      [1, () => "..."],
      [2, () => bracketed(random, int(context, 2))],
      [2, () => bool(context, 2)],
      [1, () => `(·${int(context, 2)},· ${int(context, 1)})`],
      [1, () => "'text'"],
      [1, () => callOf(context, 2, context.defined.functions)],
      [1, () => `import math`],
      [1, () => `exec(·'a = ${random.int(0, 9)}\\nfor q in range(2): a += q',· {}·)`],
      [1, () => `eval(·'${random.int(0, 9)} + x',· {'x': ${int(context, 1)}}·)`],
      [context.isGenerator && !context.isPlain ? 4 : 0, () => `yield ${int(context, 2)}`],
      [context.isGenerator && !context.isAsync ? 2 : 0, () => `yield from· ${list(context, 1)}[:3]`],
      [context.isAsync ? 3 : 0, () => `await Wait(·${int(context, 1)})`],
    ]),
  )
}

const mutation: Maker = (context) => {
  const { random } = context
  const xs = random.pick(context.lists)
  return simple(
    random,
    random.among([
      [3, () => `${xs}.append(·${int(context, 2)}·)`],
      [2, () => `${xs}[${random.chance(60) ? random.int(-1, 1) : int(context, 1)}] = ${bracketed(random, int(context, 2))}`],
      [2, () => `${random.pick(context.dicts)}[${random.word("'k' 'l' 1")}] = ${int(context, 2)}`],
      [1, () => `${xs}[:${random.int(0, 2)}] = ${list(context, 1)}[:3]`],
      [1, () => `${xs}.${random.word("pop() reverse() sort() clear() insert(0,7) remove(1)")}`],
      [1, () => `${random.pick(context.dicts)}.${random.word("pop('k',0) setdefault('z',[]) update(k=3) clear()")}`],
    ]),
  )
}

const unpacking: Maker = (context) => {
  const { random } = context
  const a = () => target(context, context.ints)
  return simple(
    random,
    random.among([
      [3, () => `${a()}, ${a()} = ${int(context, 2)},· ${int(context, 1)}`],
      [
        2,
        () =>
          `${a()}, *${target(context, context.lists)} = ${random.chance(50) ? list(context, 2) : `(·${int(context, 1)},· ${int(context, 2)},· ${int(context, 1)})`}`,
      ],
      [1, () => `(·${a()},· [${a()}, *_]·) = ${int(context, 1)}, ${list(context, 2)}`],
      [1, () => `${a()}, ${random.pick(context.lists)}[0] = ${list(context, 1)}[:2]`],
      [1, () => `${target(context, context.lists)} = *${list(context, 1)}[:2],· ${int(context, 1)}`],
      [1, () => `${a()}, ${a()}, ${a()} = ${int(context, 2)},· ${int(context, 1)},· ${int(context, 1)}`],
    ]),
  )
}

const augmented: Maker = (context) => {
  const { random } = context
  const into = random.among([
    [5, () => target(context, context.ints)],
    [1, () => `${random.pick(context.lists)}[0]`],
    [1, () => `${random.pick(context.dicts)}['k']`],
    [context.objects.length > 0 ? 1 : 0, () => `${random.pick(context.objects)}.v`],
  ])
  return simple(random, `${into} ${random.word("+= -= |= ^= &= //= %=")} ${bracketed(random, int(context, 2))}`)
}

const annotated: Maker = (context) => {
  const { random } = context
  return simple(
    random,
    random.among([
      [2, () => `${freshName(context, "_n")}: int = ${int(context, 2)}`],
      [1, () => `${freshName(context, "_n")}: ${random.word("int 'str' list[int] dict[str,·int]")}`],
      [1, () => `(${freshName(context, "_n")}): int = ${int(context, 1)}`],
      [1, () => `${random.pick(context.lists)}[0]: int = ${int(context, 2)}`],
      [1, () => `type ${freshName(context, "T")}${random.word(" [X] [X:·int] [*X] [X=int]").trim()} =· list[int]`],
    ]),
  )
}

const asserted: Maker = (context) =>
  simple(
    context.random,
    `assert ${bracketed(context.random, bool(context, 2))}${context.random.chance(60) ? `,· ${str(context, 2)}` : ""}`,
  )

const deletion: Maker = (context) => {
  const { random } = context
  const name = freshName(context, "_d")
  return simple(
    random,
    random.among([
      [2, () => `${name} = ${int(context, 1)}; del ${name}`],
      [1, () => `del ${random.pick(context.lists)}[${random.int(0, 1)}]`],
      [1, () => `del ${random.pick(context.lists)}[${random.int(0, 2)}:]`],
      [1, () => `del ${random.pick(context.dicts)}['k']`],
      [1, () => `${name} = ${int(context, 1)}; del (·${name},· ${random.pick(context.lists)}[-1])`],
    ]),
  )
}

const objectStatement: Maker = (context) => {
  const { random, objects, defined } = context
  if (objects.length === 0 || (context.level > 0 && defined.classes.length > 0 && random.chance(30))) {
    const made = defined.classes.length > 0 && context.level > 0 ? `${random.pick(defined.classes)}(${int(context, 1)})` : "None"
    return simple(random, `${target(context, context.objects)} = ${made}`)
  }
  const object = random.pick(objects)
  return simple(
    random,
    random.among([
      [2, () => `${object}.${random.word("v v p q m")} = ${int(context, 2)}`],
      [2, () => `${object}[${int(context, 1)}] = ${int(context, 1)}`],
      [1, () => `del ${object}[${int(context, 1)}]`],
      [1, () => `del ${object}.${random.word("v p x")}`],
      [1, () => `${target(context, context.ints)} = ${object}.method(${int(context, 1)})`],
      [
        1,
        () =>
          `${object} ${random.word("+= -= @=")} ${int(context, 1)}; ${object} = ${context.assignable.has(object) ? "None" : object}`.replace(
            /; (\w+) = \1$/,
            "",
          ),
      ],
      [1, () => `print(${object},· ${object} == ${int(context, 1)})`],
    ]),
  )
}

/// What leaves the block.
function leaving(context: Context): Statement {
  const { random, inLoop, inStar, place } = context
  const mayReturn = place === "function" && !inStar
  const isValueless = context.isAsync && context.isGenerator
  return simple(
    random,
    random.among([
      [2, () => raised(context)],
      [inLoop && !inStar ? 4 : 0, () => random.word("break continue")],
      [mayReturn ? 4 : 0, () => (isValueless || random.chance(8) ? "return" : `return ${bracketed(random, int(context, 2))}`)],
      [1, () => "pass"],
    ]),
  )
}

function raised(context: Context): string {
  const { random } = context
  const error = random.word(errors)
  return random.among([
    [4, () => `raise ${error}(·${value(context, 1)}·)`],
    [1, () => `raise ${error}`],
    [1, () => `raise ${error}(·${int(context, 1)}·) from· ${random.word("None E1('cause') ValueError")}`],
    [1, () => "raise"],
    [
      1,
      () =>
        `raise ExceptionGroup(·'group',· [${random.many(1, 3, () => `${random.word("ValueError TypeError E1 E2")}(${int(context, 1)})`).join(",· ")}]·)`,
    ],
    [1, () => `raise (·${error} if· ${bool(context, 1)} else· ${random.word(errors)})(·${int(context, 1)})`],
  ])
}

const conditional: Maker = (context) => {
  const { random } = context
  const deeper = inside(context)
  const parts = [compound(random, `if ${bracketed(random, bool(context, 3))}:`, block(deeper, 1, 3))]
  while (random.chance(25)) parts.push(compound(random, `elif ${bracketed(random, bool(context, 2))}:`, block(deeper, 1, 2)))
  if (random.chance(45)) parts.push(compound(random, "else:", block(deeper, 1, 2)))
  return joined(...parts)
}

function orElse(context: Context): Statement[] {
  return context.random.chance(35) ? [compound(context.random, "else:", block(inside(context), 1, 2))] : []
}

function looping(context: Context): Context {
  return inside(context, { loops: context.loops + 1, inLoop: true, inStar: false })
}

const forLoop: Maker = (context) => {
  const { random, defined } = context
  const a = target(context, context.ints)
  const ab = `${a},· ${target(context, context.ints)}`
  const head = random.among([
    [3, () => `${a} in· range(${random.int(1, 4)})`],
    [3, () => `${a} in· ${list(inside(context, { isPlain: context.isPlain }), 2)}[:3]`],
    [2, () => `${a} in· (·${int(context, 1)},· ${int(context, 2)})`],
    [1, () => `${ab} in· enumerate(·${list(context, 1)}[:2])`],
    [1, () => `(·${ab}) in· zip(·${list(context, 1)}[:3],· ${list(context, 1)})`],
    [1, () => `${target(context, context.strs)} in· ${str(context, 1)}[:3]`],
    [1, () => `${target(context, context.strs)} in· ${random.pick(context.dicts)}`],
    [1, () => `${target(context, context.strs)}, ${a} in· ${random.pick(context.dicts)}.items()`],
    [1, () => `${random.pick(context.lists)}[0] in· range(2)`],
    [1, () => `${a} in· *${list(context, 1)}[:2],· ${int(context, 1)}`],
    [1, () => `${a} in· ${comprehension(context, 2, "(", ")")}`],
    [context.objects.length > 0 ? 1 : 0, () => `${a} in· ${random.pick(context.objects)}`],
    [
      defined.generators.length > 0 && context.level > 1 ? 2 : 0,
      () =>
        `${a} in· list(${callOf(context, 1, defined.generators)},)`
          .replace(/list\((\w+|\d+),\)/, "range($1 % 3)")
          .replace(",)", ")"),
    ],
  ])
  return joined(compound(random, `for ${head}:`, block(looping(context), 1, 3)), ...orElse(context))
}

const whileLoop: Maker = (context) => {
  const { random } = context
  const counter = freshName(context, "w")
  const condition = random.among([
    [3, () => `${counter} < ${random.int(1, 3)}`],
    [1, () => `(·${counter} < 3 and· ${bool(context, 1)})`],
    [1, () => `${counter} < 2 <· ${int(context, 1)} + 3`],
    [1, () => "True"],
    [context.isPlain ? 0 : 1, () => `(·${counter} := ${counter} + 1) <· ${random.int(2, 4)}`],
  ])
  const start = simple(random, `${counter} = 0`)
  const count = simple(random, `${counter} += 1`)
  const body = block(looping(context), 1, 3)
  const bounded =
    condition === "True" ? [compound(random, `if ${counter} > ${random.int(1, 3)}:`, [simple(random, "break")])] : []
  return joined(start, compound(random, `while ${condition}:`, [count, ...bounded, ...body]), ...orElse(context))
}

const tried: Maker = (context) => {
  const { random } = context
  const deeper = inside(context)
  const parts = [compound(random, "try:", block(deeper, 1, 3))]
  const isStar = random.chance(15)
  const handlers = random.chance(75) ? random.int(1, 2) : 0
  for (let n = 0; n < handlers; n++) {
    const types = random.chance(25) ? `(·${random.word(errors)},· ${random.word(errors)})` : random.word(errors)
    const name = random.chance(50) ? ` as ${random.word("e e error")}` : ""
    const bare = !isStar && n === handlers - 1 && random.chance(12)
    const body = block(isStar ? inside(context, { inStar: true, inLoop: false }) : deeper, 1, 2)
    if (name !== "" && random.chance(40))
      body.unshift(simple(random, `print(·type(${name.slice(4)}).__name__,· ${name.slice(4)}.args)`))
    parts.push(compound(random, bare ? "except:" : `except${isStar ? "*" : ""} ${types}${name}:`, body))
  }
  if (handlers > 0 && random.chance(25)) parts.push(compound(random, "else:", block(deeper, 1, 2)))
  if (handlers === 0 || random.chance(30)) parts.push(compound(random, "finally:", block(deeper, 1, 2)))
  return joined(...parts)
}

function managersOf(context: Context, managers: string[]): string {
  const { random } = context
  const items = random.many(1, 2, () => {
    const as = random.among([
      [2, () => ""],
      [2, () => ` as ${target(context, context.ints)}`],
      [1, () => ` as (${target(context, context.ints)}, *_)`],
      [1, () => ` as ${random.pick(context.lists)}[0]`],
    ])
    return `${random.pick(managers)}(·${int(context, 1)}·)${as}`
  })
  return items.length > 1 && random.chance(50) ? `(·${items.join(",· ")}·)` : items.join(",· ")
}

const withStatement: Maker = (context) =>
  context.level < 1
    ? conditional(context)
    : compound(context.random, `with ${managersOf(context, context.defined.managers)}:`, block(inside(context), 1, 3))

const asyncWith: Maker = (context) =>
  context.defined.asyncManagers.length === 0
    ? tried(context)
    : compound(context.random, `async with ${managersOf(context, context.defined.asyncManagers)}:`, block(inside(context), 1, 3))

const asyncFor: Maker = (context) => {
  const { random } = context
  const source = callOf(context, 1, context.defined.asyncGenerators)
  if (!source.includes("(") || context.loops > 1) return tried(context)
  // An asynchronous generator that is left has its end whenever the loop closes it: none is.
  const body = block(inside(context, { loops: context.loops + 1, inLoop: false, place: "module" }), 1, 2)
  return joined(
    compound(random, `for ${target(context, context.ints)} in· [·_x async for _x in· ${source}]:`, body),
    ...orElse(context),
  )
}

/// A generator driven by hand.
const driven: Maker = (context) => {
  const { random, defined } = context
  const found = defined.generators.filter(({ level }) => level < context.level)
  if (found.length === 0) return tried(context)
  const { name, arity } = random.pick(found)
  const g = freshName(context, "g")
  const steps = random.many(1, 4, () =>
    simple(
      random,
      `print(${random.among([
        [3, () => `next(·${g},· 'end')`],
        [2, () => `${g}.send(·${random.chance(50) ? "None" : int(context, 1)}·)`],
        [2, () => `${g}.throw(·${random.word(errors)}(${int(context, 0)})·)`],
        [1, () => `${g}.close()`],
        [1, () => `list(${g})`],
        [1, () => `${g}.throw(${random.word("GeneratorExit ValueError")})`],
      ])})`,
    ),
  )
  return joined(
    simple(random, `${g} = ${name}(${args(context, 1, arity)})`),
    compound(random, "try:", steps),
    compound(random, `except ${random.word("Exception (StopIteration,E1) Exception")} as e:`, [
      simple(random, "print(type(e).__name__, e.args)"),
    ]),
    compound(random, "finally:", [
      compound(random, "try:", [simple(random, `${g}.close()`)]),
      compound(random, "except RuntimeError as e:", [simple(random, "print(e)"), simple(random, `print(list(${g}))`)]),
    ]),
  )
}
