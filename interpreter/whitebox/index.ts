// The table of white-box definitions. Nothing of the engine imports it: a trace is given it (`TraceOptions.whitebox`).

import { collections } from "./collections.js"
import type { Definitions } from "./definitions.js"
import { functions } from "./functions.js"
import { heaps } from "./heaps.js"
import { itertools } from "./itertools.js"
import { list, tuple } from "./list.js"
import { dict, set } from "./mappings.js"
import { math } from "./math.js"
import { numbers } from "./numbers.js"
import { sorts } from "./sorting.js"
import { strCase } from "./str-case.js"
import { strChange } from "./str-change.js"
import { strFormat } from "./str-format.js"
import { strSearch } from "./str-search.js"

export type { Definitions } from "./definitions.js"

/// Built-in -> definition. A function: the texts are large, and most runs need none.
export function definitions(): Definitions {
  return {
    ...strSearch,
    ...strChange,
    ...strCase,
    ...strFormat,
    ...list,
    ...sorts,
    ...tuple,
    ...dict,
    ...set,
    ...functions,
    ...numbers,
    ...math,
    ...heaps,
    ...itertools,
    ...collections,
  }
}
