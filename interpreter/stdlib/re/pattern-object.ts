// The Pattern and Match objects: what they hold. Their methods are in pattern-type.ts and match-type.ts.

import { builtinType, objectType } from "../../objects/builtin-types.js"
import { TypeFlag } from "../../objects/type.js"
import { PyObject, type Value } from "../../objects/value.js"
import type { Pattern, RawMatch, Subject, Template } from "./engine/index.js"

export const patternType = builtinType("re.Pattern", objectType, TypeFlag.DISALLOW_INSTANTIATION)
export const matchType = builtinType("re.Match", objectType, TypeFlag.DISALLOW_INSTANTIATION)

export class PyPattern extends PyObject {
  cls = patternType
  /// Templates of sub() by their text.
  readonly templates = new Map<string, Template>()
  /// The mappingproxy of group names, once asked for.
  groupIndex: Value = null
  constructor(
    readonly engine: Pattern,
    /// As it was given: a str or bytes, None for a Scanner's pattern.
    readonly pattern: Value,
    /// Is it for str? null: for bytes too.
    readonly isText: boolean | null,
  ) {
    super()
  }
}

export class PyMatch extends PyObject {
  cls = matchType
  regs: Value = null
  constructor(
    readonly pattern: PyPattern,
    /// As it was given.
    readonly string: Value,
    readonly subject: Subject,
    readonly raw: RawMatch,
    readonly pos: number,
    readonly endpos: number,
  ) {
    super()
  }
}

/// Cuts positions off at the ends of the subject.
export function clamp(position: number, length: number): number {
  return Math.min(Math.max(position, 0), length)
}
