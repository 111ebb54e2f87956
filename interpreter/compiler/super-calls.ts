// `super().name`: loaded without making the super object, where the source shows that `super` is the builtin.

import type { Attribute, Call } from "../syntax/ast.js"
import { expression } from "./expressions.js"
import type { Op } from "./opcodes.js"
import { Binding } from "./scope.js"
import type { Compiler } from "./unit.js"

export function canOptimizeSuper(c: Compiler, e: Attribute): boolean {
  const { value } = e
  if (value.kind !== "Call" || value.func.kind !== "Name" || value.func.id !== "super") return false
  if (e.attr === "__class__" || value.keywords.length > 0) return false
  if (c.unit.scope.bindingOf("super") !== Binding.GLOBAL_IMPLICIT) return false
  if (c.symbols.top.bindingOf("super") !== Binding.UNKNOWN) return false
  if (value.args.length === 2) return !value.args.some((arg) => arg.kind === "Starred")
  if (value.args.length !== 0) return false
  if (c.unit.argcount === 0 && c.unit.posonlyargcount === 0) return false
  return c.closureBindingOrNone("__class__") === Binding.FREE
}

/// Loads super, class and self, then the attribute by `full` (two arguments written) or `zero`.
export function loadSuperArguments(c: Compiler, e: Attribute, full: Op, zero: Op): void {
  const { func, args } = e.value as Call
  c.loadName("super", func)
  if (args.length === 2) {
    expression(c, args[0])
    expression(c, args[1])
  } else {
    c.loadName("__class__", e.value)
    const [self] = c.unit.varnames.keys()
    c.loadName(self, e.value)
  }
  c.nameArg(args.length === 2 ? full : zero, e.attr, e)
}
