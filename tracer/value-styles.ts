// Who shows values, by the policy's style: the tracer, the program (program-texts.ts) or graphs (value-graphs.ts).

import type { Machine } from "../interpreter/index.js"
import { ProgramTexts } from "./program-texts.js"
import { GraphTexts } from "./value-graphs.js"
import { defaultPolicy, type ValuePolicy, ValueRenderer, type ValueTexts } from "./values.js"

/// `asked`: where it says nothing, the default policy counts.
export function valueTexts(machine: Machine, asked: Partial<ValuePolicy> = {}): ValueTexts {
  if (asked.style === "program") return new ProgramTexts(machine)
  if (asked.style === "graph") return new GraphTexts(machine, { ...defaultPolicy, ...uncut, ...asked })
  return new ValueRenderer(machine, { ...defaultPolicy, ...asked })
}

const uncut = { maxItems: Number.POSITIVE_INFINITY, maxString: Number.POSITIVE_INFINITY }
