// The modules without which no interpreter runs: every one has them, whatever library it is given.

import type { ModuleTable } from "./module.js"
import { sysModule } from "./sys.js"
import { warningsModule } from "./warnings.js"

export const coreModules: ModuleTable = { sys: sysModule, warnings: warningsModule }
