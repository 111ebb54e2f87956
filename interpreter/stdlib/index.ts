// The list of modules that come with the engine. A module is its file and a line here; it is built at its first import.

import type { ModuleSpec } from "./module.js"
import { reModule } from "./re/index.js"

/// Module name -> what makes its table.
export const stdlibModules: Readonly<Record<string, () => ModuleSpec>> = {
  re: reModule,
}
