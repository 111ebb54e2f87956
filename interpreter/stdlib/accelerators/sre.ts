// _sre: what the library's own regular expression compiler (re._compiler, sre_compile) asks for. Patterns are our engine's,
// made of their text; the program that the library makes of them is not looked at.

import { runtimeError } from "../../objects/exceptions.js"
import { fn } from "../../objects/method.js"
import { asIndex } from "../../objects/operations/convert.js"
import type { Value } from "../../objects/value.js"
import type { ModuleSpec } from "../module.js"
import { compile } from "../re/compile.js"
import { asciiCase, type CaseRules, unicodeCase } from "../re/engine/unicode.js"

const DEBUG = 128

const lower = (rules: CaseRules) => fn("(character, /)", (rt, char: Value) => rules.lower(Number(asIndex(rt, char))))
const isCased = (rules: CaseRules) => fn("(character, /)", (rt, char: Value) => rules.isCased(Number(asIndex(rt, char))))

export function sreAccelerator(): ModuleSpec {
  return {
    name: "_sre",
    constants: { MAGIC: 20230612, CODESIZE: 4, MAXREPEAT: 4294967295, MAXGROUPS: 1073741823 },
    functions: {
      ascii_iscased: isCased(asciiCase),
      ascii_tolower: lower(asciiCase),
      unicode_iscased: isCased(unicodeCase),
      unicode_tolower: lower(unicodeCase),
      getcodesize: fn("()", () => 4),
      compile: fn("(pattern, flags, code, groups, groupindex, indexgroup)", (rt, pattern: Value, flags: Value) => {
        if (pattern === null) throw runtimeError("a pattern without its text is not supported")
        return compile(rt, pattern, Number(asIndex(rt, flags)) & ~DEBUG)
      }),
    },
  }
}
