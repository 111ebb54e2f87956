// The itertools module.

import type { ModuleSpec } from "../module.js"
import { combinationsType, combinationsWithReplacementType, permutationsType, productType } from "./combinatorics.js"
import { countType, cycleType, repeatType } from "./endless.js"
import { accumulateType, batchedType, groupbyType, grouperType, pairwiseType, teeFunction, teeType } from "./grouping.js"
import {
  chainType,
  compressType,
  dropwhileType,
  filterfalseType,
  isliceType,
  starmapType,
  takewhileType,
  zipLongestType,
} from "./selecting.js"

export function itertoolsModule(): ModuleSpec {
  return {
    name: "itertools",
    doc: "Functional tools for creating and using iterators.",
    types: [
      accumulateType,
      batchedType,
      chainType,
      combinationsType,
      combinationsWithReplacementType,
      compressType,
      countType,
      cycleType,
      dropwhileType,
      filterfalseType,
      groupbyType,
      grouperType,
      isliceType,
      pairwiseType,
      permutationsType,
      productType,
      repeatType,
      starmapType,
      takewhileType,
      zipLongestType,
      teeType,
    ],
    functions: { tee: teeFunction },
  }
}
