// The modules without which no interpreter runs: every one has them, whatever library it is given.

import { nativeIoModule } from "./io/index.js"
import type { ModuleTable } from "./module.js"
import { sysModule } from "./sys.js"
import { warningsModule } from "./warnings.js"

export const coreModules: ModuleTable = { _io: nativeIoModule, sys: sysModule, warnings: warningsModule }

/// A table with the core in it; one that has it already is taken as it is, as copying two hundred names takes a while.
export function withCore(modules: ModuleTable = coreModules): ModuleTable {
  return Object.keys(coreModules).every((name) => Object.hasOwn(modules, name)) ? modules : { ...coreModules, ...modules }
}
