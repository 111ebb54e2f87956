// Random match statements with patterns of every kind.

import { type Context, inside } from "./context.js"
import { bool, dict, int, list, str, value } from "./expressions.js"
import { compound, type Statement, simple } from "./layout.js"
import { block } from "./statements.js"

export function matchStatement(context: Context): Statement {
  const { random } = context
  const subject = random.among([
    [3, () => int(context, 2)],
    [3, () => list(context, 2)],
    [2, () => dict(context, 2)],
    [1, () => str(context, 2)],
    [1, () => `${int(context, 1)},· ${value(context, 1)}`],
    [context.objects.length > 0 ? 3 : 0, () => random.pick(context.objects)],
  ])
  const cases = random.many(1, 4, () => {
    const names = [...context.ints].filter((name) => context.assignable.has(name))
    const guard = random.chance(30) ? ` if ${bool(context, 2)}` : ""
    return {
      lines: compound(random, `case ${pattern(context, names, 2)}${guard}:`, block(inside(context), 1, 2)).lines,
      simple: false,
    }
  })
  if (random.chance(50)) cases.push(compound(random, "case _:", [simple(random, random.chance(50) ? "pass" : "print('other')")]))
  return compound(random, `match ${subject}:`, cases)
}

/// `names` are those that may still be bound: no name twice in one pattern.
function pattern(context: Context, names: string[], depth: number): string {
  const { random } = context
  const inner = () => pattern(context, names, depth - 1)
  const literal = () => random.word("0 1 2 3 -1 'ab' None True 1.5 ''")
  // A name alone matches all: only inside another pattern, or with a guard.
  const bound = () => names.splice(random.int(0, names.length - 1), 1)[0] ?? "_"
  if (depth <= 0) return random.chance(60) ? bound() : literal()
  const isOuter = depth === 2
  return random.among([
    [3, literal],
    [isOuter ? 0 : 3, bound],
    [2, () => `[·${random.many(0, 2, inner).join(",· ")}·]`],
    [2, () => `(·${inner()},· *${random.chance(50) ? "_" : bound()})`],
    [1, () => `[·*${bound()},· ${inner()}·]`],
    [2, () => `{·'k': ${inner()}${random.chance(40) ? `,· **${freshOr(bound())}` : ""}·}`],
    [1, () => `{'k': ${literal()},· 'l': ${inner()}}`],
    [1, () => `${literal()} |· ${literal()}${random.chance(40) ? `| ${literal()}` : ""}`],
    [1, () => `(·[_, _] |· [_]) as ${bound()}`.replace(" as _", "")],
    [2, () => `${random.word("int str list dict")}(${random.chance(50) ? bound() : ""})`],
    [context.defined.classes.length > 0 ? 3 : 0, () => classPattern(context, inner)],
    [1, () => random.word("E1.code E2.code Math.pi")],
  ])
}

function freshOr(name: string): string {
  return name === "_" ? "rest" : name
}

function classPattern({ random, defined }: Context, inner: () => string): string {
  const name = random.pick(defined.classes)
  return random.among([
    [2, () => `${name}()`],
    [2, () => `${name}(${inner()})`],
    [2, () => `${name}(·v=${inner()}·)`],
    [1, () => `${name}(·${inner()},· m=${inner()}·)`],
  ])
}
