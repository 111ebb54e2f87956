// The enum module: class bodies (bodies.ts), the metaclass (metaclass.ts) and, on top, the base classes and decorators (members.ts).

import type { ModuleSpec } from "../module.js"
import { enumBodies } from "./bodies.js"
import { enumMembers } from "./members.js"
import { enumMetaclass } from "./metaclass.js"

export function enumModule(): ModuleSpec {
  return { name: "enum", python: enumBodies() + enumMetaclass() + enumMembers() }
}
