// Every generator.

import type { Generator } from "../harness/generator.js"
import { bytesAndViews } from "./bytes.js"
import { codecs } from "./codecs.js"
import { counters, defaultDicts, deques, orderedDicts, tools } from "./collections.js"
import { dicts, lists, ranges, sets, tuples } from "./containers.js"
import { formatting } from "./formatting.js"
import { builtins } from "./functions.js"
import { library } from "./library.js"
import { mathematics } from "./math.js"
import { methods } from "./methods.js"
import { nested } from "./nested.js"
import { numbers } from "./numbers.js"
import { openable } from "./openable.js"
import { parsing } from "./parsing.js"
import { texts } from "./text.js"
import { unicode } from "./unicode.js"

export const generators: Generator[] = [
  builtins,
  bytesAndViews,
  codecs,
  counters,
  defaultDicts,
  deques,
  orderedDicts,
  tools,
  dicts,
  formatting,
  library,
  lists,
  mathematics,
  methods,
  nested,
  numbers,
  openable,
  parsing,
  ranges,
  sets,
  texts,
  tuples,
  unicode,
]
