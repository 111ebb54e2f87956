// The random module: the generator is native (core.ts), the distributions are Python (python.ts).

import { PyBytes } from "../../objects/bytes.js"
import { fn } from "../../objects/method.js"
import { asSize } from "../../objects/operations/convert.js"
import type { Value } from "../../objects/value.js"
import type { ModuleSpec } from "../module.js"
import { twisterType } from "./core.js"
import { defineModuleAliases, python } from "./python.js"

export function randomModule(): ModuleSpec {
  return {
    name: "random",
    doc: "Random variable generators.",
    constants: { _Twister: twisterType },
    functions: {
      _random_bytes: fn("(n, /)", (rt, n: Value) => new PyBytes(rt.host.randomBytes(asSize(rt, n)))),
    },
    python: python() + defineModuleAliases,
  }
}
