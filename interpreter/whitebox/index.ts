// The table of white-box definitions. Nothing of the engine imports it: a trace is given it (`TraceOptions.definitions`).

import type { Definitions } from "./definitions.js"
import { functions } from "./functions.js"
import { list } from "./list.js"
import { dict, set } from "./mappings.js"
import { numbers } from "./numbers.js"
import { strCase } from "./str-case.js"
import { strChange } from "./str-change.js"
import { strSearch } from "./str-search.js"

export type { Definitions } from "./definitions.js"

/// Built-in -> definition.
export const definitions: Definitions = {
  ...strSearch,
  ...strChange,
  ...strCase,
  ...list,
  ...dict,
  ...set,
  ...functions,
  ...numbers,
}
