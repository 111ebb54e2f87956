// The modules without which no interpreter runs: every one has them, whatever library it is given.

import { ioModule } from "./io/index.js"
import type { ModuleTable } from "./module.js"
import { sysModule } from "./sys.js"
import { warningsModule } from "./warnings.js"

export const coreModules: ModuleTable = { io: ioModule, sys: sysModule, warnings: warningsModule }
