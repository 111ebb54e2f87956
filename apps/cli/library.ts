// The standard library as the command has it: its names are known, its modules are loaded when the first of them is imported.

import { coreModules } from "../../interpreter/stdlib/core.js"
import type { ModuleTable } from "../../interpreter/stdlib/module.js"

declare const loadChunk: (chunk: "library.js") => { modules: ModuleTable }
/// The modules' names with spaces between; the build puts them in.
declare const LIBRARY_NAMES: string

const later = LIBRARY_NAMES.split(" ").map((name) => [name, () => loadChunk("library.js").modules[name]()] as const)

export const modules: ModuleTable = { ...Object.fromEntries(later), ...coreModules }
