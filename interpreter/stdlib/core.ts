// The modules without which no interpreter runs: every one has them, whatever library it is given.

import { nativeIoModule } from "./io/index.js"
import type { ModuleTable } from "./module.js"
import { sysModule } from "./sys.js"
import { warningsModule } from "./warnings.js"

export const coreModules: ModuleTable = { _io: nativeIoModule, sys: sysModule, warnings: warningsModule }
