// Random expressions, by the kind of their value. `·` marks where a line may end (layout.ts).

import { type Callable, type Context, inside } from "./context.js"

type Maker = (context: Context, depth: number) => string

/// An expression whose value is an int, or that raises.
export const int: Maker = (context, depth) => {
  const { random, defined } = context
  const deeper = () => int(context, depth - 1)
  const leaf = () => (random.chance(40) ? String(random.int(0, 9)) : random.pick(context.ints))
  if (depth <= 0) return leaf()
  return random.among([
    [5, leaf],
    [4, () => `${atom(context, depth)} ${random.word("+ - & | ^")}· ${atom(context, depth)}`],
    [1, () => `${atom(context, depth)} *· ${atom(context, depth)} % 101`],
    [1, () => `${atom(context, depth)} ${random.word("// %")}· ${atom(context, depth)}`],
    [1, () => `${random.word("- ~ +")}${atom(context, depth)}`],
    [2, () => `(·${deeper()} if· ${bool(context, depth - 1)} else· ${deeper()})`],
    [1, () => `(·${deeper()} ${random.word("and or")}· ${deeper()})`],
    [1, () => `len(·${sequence(context, depth - 1)})`],
    [1, () => `sum(·${list(context, depth - 1)}[:3])`],
    [1, () => `${random.pick(context.lists)}[${random.chance(60) ? random.int(-2, 2) : deeper()}]`],
    [1, () => `${random.pick(context.dicts)}[${random.chance(60) ? key(context) : deeper()}]`],
    [1, () => `${random.pick(context.dicts)}.get(·${key(context)},· ${deeper()}·)`],
    [1, () => `${random.word("max min")}(·${deeper()},· ${deeper()}${random.chance(30) ? ",·" : "·"})`],
    [1, () => `(lambda x, y=${deeper()}:· x ${random.word("+ - or and")}· y)(${deeper()})`],
    [1, () => `(lambda *a: a[-1])(·*${list(context, depth - 1)},· ${deeper()}·)`],
    [2, () => callOf(context, depth, defined.functions)],
    [2, () => ofObject(context, depth)],
    [1, () => `sum(·${comprehension(context, depth, "(", ")")}·)`],
    [1, () => walrus(context, depth)],
    [context.isGenerator ? 2 : 0, () => yielded(context, depth)],
    [context.isAsync ? 3 : 0, () => awaited(context, depth)],
    [1, () => `sum(${generatorCall(context, depth)})`],
  ])
}

/// An int in brackets unless it is one word.
function atom(context: Context, depth: number): string {
  const text = int(context, depth - 1)
  return /^(\w+|\(.*\))$/.test(text) && !text.includes(")(") ? `${text}` : `(·${text})`
}

function key({ random }: Context): string {
  return random.word(`'k' 'l' 1 'm'`)
}

function walrus(context: Context, depth: number): string {
  const names = context.ints.filter((name) => context.assignable.has(name))
  if (context.isPlain || names.length === 0) return int(context, 0)
  return `(·${context.random.pick(names)} := ${int(context, depth - 1)})`
}

function yielded(context: Context, depth: number): string {
  if (context.isPlain) return int(context, 0)
  const { random } = context
  if (context.isAsync || random.chance(75)) return `((yield ${int(context, depth - 1)}) or· ${int(context, 0)})`
  return `((yield from· ${list(context, depth - 1)}[:2]) or ${int(context, 0)})`
}

function awaited(context: Context, depth: number): string {
  const { random, defined } = context
  if (context.isPlain) return int(context, 0)
  const coroutine = random.chance(60) ? callOf(context, depth, defined.coroutines) : ""
  return coroutine.includes("(") ? `(await ${coroutine})` : `(await Wait(·${int(context, depth - 1)}))`
}

export function args(context: Context, depth: number, count: number): string {
  const { random } = context
  const values = Array.from({ length: count }, () => int(context, depth - 1))
  if (count > 1 && random.chance(15)) return `*[${values.join(",· ")}]`
  return `·${values.join(",· ")}${random.chance(20) && count > 0 ? ",·" : ""}`
}

/// A call of one that may be called here; another int where there is none.
export function callOf(context: Context, depth: number, callables: Callable[]): string {
  const found = callables.filter(({ level }) => level < context.level)
  if (found.length === 0 || context.loops > 1) return int(context, 0)
  const { name, arity } = context.random.pick(found)
  return `${name}(${args(inside(context, { level: 0 }), Math.min(depth, 1), arity)})`
}

function ofObject(context: Context, depth: number): string {
  const { random, objects, defined } = context
  const object = objects.length > 0 && random.chance(70) ? random.pick(objects) : null
  const made = () => `${random.pick(defined.classes)}(${int(context, depth - 1)})`
  if (object === null && (defined.classes.length === 0 || context.level < 1)) return int(context, 0)
  const subject = object ?? made()
  return random.among([
    [3, () => `${subject}.${random.word("v v v p m q w")}`],
    [2, () => `${subject}.${random.word("method twice")}(${int(context, depth - 1)})`],
    [3, () => `(·${subject} ${random.word("+ - * // @ & |")}· ${atom(context, depth)})`],
    [1, () => `(·${atom(context, depth)} ${random.word("+ -")}· ${subject})`],
    [2, () => `${subject}[${int(context, depth - 1)}]`],
    [1, () => `${subject}[${int(context, 0)}:·${int(context, 0)}]`],
    [1, () => `len(${subject})`],
    [1, () => `${random.word("- ~ +")}${subject}`],
    [1, () => `${subject}(${int(context, depth - 1)})`],
    [1, () => `sum(${subject})`],
    [1, () => `int(${subject})`],
    [1, () => `next(iter(${subject}),· ${int(context, 0)})`],
  ])
}

function generatorCall(context: Context, depth: number): string {
  const text = callOf(context, depth, context.defined.generators)
  return text.includes("(") ? text : `${list(context, 0)}[:3]`
}

/// An expression that is asked for its truth.
export const bool: Maker = (context, depth) => {
  const { random } = context
  if (depth <= 0)
    return random.chance(80) ? `${int(context, 0)} ${random.word("< > == != <= >=")}· ${int(context, 0)}` : int(context, 0)
  const deeper = () => bool(context, depth - 1)
  return random.among([
    [4, () => `${atom(context, depth)} ${random.word("< > == != <= >=")}· ${atom(context, depth)}`],
    [
      2,
      () =>
        `${atom(context, depth)} ${random.word("< <=")}· ${atom(context, depth)} ${random.word("< != ==")}· ${atom(context, depth)}`,
    ],
    [3, () => `(·${deeper()} ${random.word("and or")}· ${deeper()})`],
    [1, () => `(·${deeper()} and· ${deeper()} or· ${deeper()})`],
    [1, () => `not ${random.chance(50) ? random.pick(context.ints) : `(·${deeper()})`}`],
    [2, () => `${atom(context, depth)} ${random.word("in not_in").replace("_", " ")}· ${list(context, depth - 1)}`],
    [1, () => `${random.pick(context.ints)} is ${random.word("None not_None").replace("_", " ")}`],
    [1, () => random.pick([...context.lists, ...context.strs, ...context.dicts, ...context.objects])],
    [1, () => `${random.word("all any")}(·${comprehension(context, depth, "(", ")")}·)`],
    [1, () => `isinstance(·${int(context, depth - 1)},· ${random.word("int str (int,str)")})`],
    [
      1,
      () =>
        context.objects.length > 0
          ? `${random.pick(context.objects)} ${random.word("== < in")}· ${random.word("[1,2] (3,) []")}`
          : deeper(),
    ],
  ])
}

/// An expression whose value is a list.
export const list: Maker = (context, depth) => {
  const { random } = context
  const name = () => random.pick(context.lists)
  if (depth <= 0) return random.chance(60) ? name() : `[${int(context, 0)},· ${int(context, 0)}]`
  return random.among([
    [3, name],
    [3, () => `[·${random.many(0, 3, () => int(context, depth - 1)).join(",· ")}${"·"}]`],
    [2, () => `[·*${list(context, depth - 1)}[:2],· ${int(context, depth - 1)},·]`],
    [3, () => comprehension(context, depth, "[", "]")],
    [1, () => `(·${list(context, depth - 1)} +· ${list(context, depth - 1)})[:4]`],
    [1, () => `list(·range(${int(context, depth - 1)} % 4))`],
    [1, () => `sorted(·${list(context, depth - 1)}[:3],· key=lambda x: ${int(plain(context, "x"), 1)})`],
    [1, () => `list(map(·lambda x: ${int(plain(context, "x"), 1)},· ${list(context, depth - 1)}[:3]))`],
    [1, () => `list(${generatorCall(context, depth)})`],
    [1, () => `${name()}[${random.chance(50) ? int(context, 0) : ""}:${random.chance(70) ? int(context, 0) : ""}]`],
    [1, () => `[*${comprehension(context, depth, "{", "}")}]`],
    [context.isAsync && !context.isPlain ? 3 : 0, () => asyncComprehension(context, depth)],
  ])
}

function sequence(context: Context, depth: number): string {
  const { random } = context
  return random.chance(60) ? list(context, depth) : random.pick([...context.strs, ...context.dicts])
}

function plain(context: Context, ...names: string[]): Context {
  return inside(context, {
    ints: [...context.ints, ...names, ...names, ...names],
    isPlain: true,
    level: Math.min(context.level, 1),
    loops: context.loops + 1,
  })
}

/// A comprehension in the brackets given.
export function comprehension(context: Context, depth: number, open: string, close: string): string {
  const { random } = context
  // The first iterable belongs to the context; what follows it to the comprehension.
  const first = list(inside(context, { isPlain: true }), Math.min(depth - 1, 1))
  const x = random.word("x x y a")
  const own = plain(context, x)
  const parts = [`for ${x} in· ${first}[:3]`]
  const condition = () => `if· ${bool(own, Math.min(depth - 1, 1))}`
  if (random.chance(35)) parts.push(condition())
  if (random.chance(25)) {
    own.ints.push("z")
    if (random.chance(70)) parts.push(`for z in· ${random.chance(50) ? `range(${x} % 3)` : `[${int(own, 1)}]`}`)
    else parts.push(`for z, *_ in· [(${int(own, 1)}, 0)]`)
    if (random.chance(35)) parts.push(condition())
  }
  const element = random.chance(12) ? `(·lambda: ${int(own, 1)})()` : int(own, Math.min(depth - 1, 2))
  const item = open === "{" && random.chance(50) ? `${int(own, 1)}: ${element}` : element
  return `${open}·${item} ${parts.map((part) => `${part}· `).join("")}${close}`
}

function asyncComprehension(context: Context, depth: number): string {
  const { random } = context
  const own = plain(context, "x")
  const source = callOf(context, depth, context.defined.asyncGenerators)
  if (source.includes("(") && random.chance(60))
    return `[·${int(own, 1)} async for x in· ${source}${random.chance(40) ? ` if· ${bool(own, 1)}` : ""}]`
  return `[·await Wait(${int(own, 1)}) for x in· ${list(inside(context, { isPlain: true }), 1)}[:3]]`
}

/// An expression whose value is a str.
export const str: Maker = (context, depth) => {
  const { random } = context
  if (depth <= 0) return random.chance(60) ? random.pick(context.strs) : random.word(`'ab' "c" '' 'xyz'`)
  return random.among([
    [3, () => random.pick(context.strs)],
    [4, () => formatted(context, depth)],
    [1, () => `(·${str(context, depth - 1)} +· ${str(context, depth - 1)})[:6]`],
    [1, () => `str(·${int(context, depth - 1)})`],
    [1, () => `('a'· 'b'· f'{${int(context, 1)}}')`],
    [1, () => `${random.pick(context.strs)}.${random.word("upper() strip() title() replace('a','b')")}`],
    [1, () => `', '.join(·str(x) for x in ${list(inside(context, { isPlain: true }), 1)}[:3])`],
    [1, () => `'%s-%s' %· (·${int(context, depth - 1)},· ${int(context, 0)})`],
  ])
}

function formatted(context: Context, depth: number): string {
  const { random } = context
  const quote = random.pick(['"', '"', '"""'])
  const parts = random.many(1, 3, () => {
    const value = int(inside(context, { isPlain: true }), Math.min(depth - 1, 1))
    const bare = /[{}:!=]|lambda/.test(value) ? `(${value})` : value
    const conversion = random.pick([
      "",
      "",
      "",
      "!r",
      "!s",
      "!a",
      ":4",
      ":>3",
      `:{${random.pick(context.ints)} % 5}`,
      "=",
      "!r:>5",
    ])
    return random.chance(25) ? `text${quote === '"""' ? "\n" : ""}` : `{${bare}${conversion}}`
  })
  return `f${quote}${parts.join(random.word(" - ."))}${quote}`
}

/// Any value to be shown.
export const value: Maker = (context, depth) => {
  const { random } = context
  return random.among([
    [6, () => int(context, depth)],
    [2, () => str(context, depth)],
    [2, () => list(context, depth)],
    [1, () => bool(context, depth)],
    [1, () => `(${int(context, depth - 1)},· ${str(context, depth - 1)})`],
    [1, () => dict(context, depth)],
    [1, () => "None"],
  ])
}

/// A dict with str keys.
export const dict: Maker = (context, depth) => {
  const { random } = context
  return random.among([
    [2, () => random.pick(context.dicts)],
    [3, () => `{·'k': ${int(context, depth - 1)},· 'l': ${int(context, depth - 1)}·}`],
    [1, () => `{·**${random.pick(context.dicts)},· 'm': ${int(context, depth - 1)}·}`],
    [1, () => `dict(·k=${int(context, depth - 1)},· m=${int(context, 0)}·)`],
    [1, () => `{${int(context, 0)}:· x for x in ${list(inside(context, { isPlain: true }), 1)}[:3]}`],
  ])
}
