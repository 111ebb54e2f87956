// Who shows values, by the policy's style. With "program" they are Python's own reprs, and the program's `__repr__` runs for them.

import { type Machine, PyBaseException, PyFloat, reprOfNative, strOfNative, type Value } from "../interpreter/index.js"
import { GraphTexts } from "./value-graphs.js"
import { defaultPolicy, type ValuePolicy, ValueRenderer, type ValueTexts } from "./values.js"

/// `asked`: where it says nothing, the default policy counts.
export function valueTexts(machine: Machine, asked: Partial<ValuePolicy> = {}): ValueTexts {
  if (asked.style === "program") return new ProgramTexts(machine)
  if (asked.style === "graph") return new GraphTexts(machine, { ...defaultPolicy, ...uncut, ...asked })
  return new ValueRenderer(machine, { ...defaultPolicy, ...asked })
}

const uncut = { maxItems: Number.POSITIVE_INFINITY, maxString: Number.POSITIVE_INFINITY }

const address = / at 0x[0-9a-fA-F]{4,}/g

class ProgramTexts implements ValueTexts {
  aside = false
  busy = false

  constructor(private readonly machine: Machine) {}

  render(value: Value | undefined): string {
    if (value === undefined) return "<unbound>"
    return this.ask(() => reprOfNative(this.machine, value), "REPR FAILED").replace(address, "")
  }

  isConstant(value: Value | undefined): boolean {
    return typeof value !== "object" || value === null || value instanceof PyFloat
  }

  exceptionTexts(error: PyBaseException): readonly [type: string, message: string] {
    const { cls } = error
    const module = this.ask(() => strOfNative(this.machine, cls.dict.get("__module__") ?? cls.module ?? "builtins"), "builtins")
    const name = module === "builtins" || module === "__main__" ? cls.qualname : `${module}.${cls.qualname}`
    return [name, this.ask(() => strOfNative(this.machine, error), "<exception str() failed>")]
  }

  private ask(question: () => string, otherwise: string): string {
    const before = this.busy
    this.busy = true
    try {
      return question()
    } catch (error) {
      if (!(error instanceof PyBaseException)) throw error
      return otherwise
    } finally {
      this.busy = before
    }
  }
}
