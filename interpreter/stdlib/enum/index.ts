// The enum module: the metaclass (metaclass.ts) and, on top of it, the base classes and decorators (members.ts).

import type { ModuleSpec } from "../module.js"
import { enumMembers } from "./members.js"
import { enumMetaclass } from "./metaclass.js"

export function enumModule(): ModuleSpec {
  return { name: "enum", python: enumMetaclass() + enumMembers() }
}
