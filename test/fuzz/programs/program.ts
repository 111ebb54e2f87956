// Random programs that end: rich in kinds of statements and control flow, poor in names, so that values matter.

import type { Context } from "./context.js"
import { int } from "./expressions.js"
import { blockLines, compound, joined, type Statement, simple } from "./layout.js"
import { Random } from "./random.js"
import { block } from "./statements.js"
import { classOrFunction, usage } from "./units.js"

/// The program of a seed, the same on every machine.
export function program(seed: number): string {
  const random = new Random(seed)
  const context: Context = {
    random,
    defined: {
      functions: [],
      generators: [],
      coroutines: [],
      asyncGenerators: [],
      classes: [],
      managers: [],
      asyncManagers: [],
      decorators: [],
      names: 0,
    },
    place: "module",
    isAsync: false,
    isGenerator: false,
    ints: ["a", "b", "c", "n"],
    lists: ["xs", "ys"],
    strs: ["s", "t"],
    dicts: ["d"],
    objects: [],
    assignable: new Set(["a", "b", "c", "n", "xs", "ys", "s", "t", "d", "o"]),
    loops: 0,
    inLoop: false,
    inStar: false,
    depth: 0,
    level: 2,
    isPlain: false,
  }
  const statements: Statement[] = []
  for (let left = random.int(2, 4); left > 0; left--) {
    statements.push(classOrFunction(context))
    if (random.chance(70)) statements.push(guarded(context))
  }
  if (context.defined.classes.length > 0) {
    statements.push(simple(random, `o = ${random.pick(context.defined.classes)}(${int(context, 1)})`))
    context.objects = ["o"]
  }
  statements.push(...random.many(1, 2, () => guarded(context)))
  if (random.chance(30)) statements.push(...block(context, 1, 3))
  return `${[...opening(random), ...blockLines(random, statements)].join("\n")}\n`
}

function opening(random: Random): string[] {
  return [
    "class E1(Exception): code = 1",
    "class E2(E1): code = 2",
    "class Math: pi = 3",
    "class Wait:",
    "    def __init__(self, v): self.v = v",
    "    def __await__(self):",
    random.chance(50) ? "        return (yield self.v) or self.v" : "        yield self.v; return self.v",
    "def drive(co):",
    "    try:",
    "        while True: co.send(None)",
    "    except StopIteration as e: return e.value",
    `a, b, c, n = ${random.int(0, 9)}, ${random.int(0, 9)}, ${random.int(0, 4)}, ${random.int(1, 3)}`,
    `xs, ys, s, t, d = [${random.many(0, 3, () => random.int(0, 5)).join(", ")}], [1, 2], "abc", "", {"k": ${random.int(0, 9)}}`,
    "o = None",
  ]
}

// What fails is told, and the program goes on.
function guarded(context: Context): Statement {
  const { random } = context
  const inner = { ...context, depth: 1 }
  const body = random.chance(60) ? [...usage(inner), ...block(inner, 1, 2)] : block(inner, 2, 4)
  if (random.chance(8)) return joined(...body)
  const isStar = random.chance(5)
  const tell = random.among([
    [3, () => "print(type(e).__name__,· e.args)"],
    [1, () => "print(repr(e),· repr(e.__cause__), repr(e.__context__))"],
    [1, () => "import traceback; traceback.print_exc(file=__import__('sys').stdout)"],
  ])
  return joined(
    compound(random, "try:", body),
    compound(random, isStar ? "except* Exception as e:" : "except Exception as e:", [simple(random, tell)]),
  )
}
