// re.Scanner: a lexical scanner made of (phrase, action) pairs.

import { strValue } from "../../objects/boxed.js"
import { bufferBytes } from "../../objects/buffer.js"
import { builtinType, objectType } from "../../objects/builtin-types.js"
import { defineType } from "../../objects/define.js"
import { typeError } from "../../objects/exceptions.js"
import { PyList } from "../../objects/list.js"
import { method } from "../../objects/method.js"
import { getAttribute, setAttribute } from "../../objects/operations/attributes.js"
import { isCallable } from "../../objects/operations/call.js"
import { toArray } from "../../objects/operations/iterate.js"
import { getItem } from "../../objects/operations/subscript.js"
import type { Runtime } from "../../objects/runtime.js"
import { PySlice } from "../../objects/slice.js"
import { PyTuple } from "../../objects/tuple.js"
import { type PyType, TypeFlag } from "../../objects/type.js"
import { typeName } from "../../objects/typeof.js"
import { AttributedObject, type Value } from "../../objects/value.js"
import { bindArguments } from "./arguments.js"
import { engineHooks, flagsValue, plainFlags } from "./compile.js"
import { compilePhrases } from "./engine/index.js"
import { raising } from "./errors.js"
import { PyMatch, PyPattern } from "./pattern-object.js"

export const lexicalScannerType = builtinType(
  "re.Scanner",
  objectType,
  TypeFlag.BASETYPE | TypeFlag.HAS_DICT | TypeFlag.PYTHON_CLASS,
)

class PyLexicalScanner extends AttributedObject {
  constructor(readonly cls: PyType) {
    super()
  }
}

const initSignature = {
  name: "Scanner.__init__",
  parameters: ["lexicon", "flags"],
  required: 1,
  defaults: [0],
  keywordOnly: [],
  varargs: false,
  receiver: 1,
}

function scannerPattern(rt: Runtime, lexicon: Value, flags: number): PyPattern {
  const phrases = toArray(rt, lexicon).map((pair) => {
    const phrase = toArray(rt, pair)[0]
    const text = strValue(phrase) ?? bufferBytes(phrase)
    if (text === undefined) throw typeError(`expected string or bytes-like object, got '${typeName(phrase)}'`)
    return text
  })
  return new PyPattern(
    raising(null, () => compilePhrases(phrases, flags, engineHooks(rt))),
    null,
    null,
  )
}

function scan(rt: Runtime, self: PyLexicalScanner, string: Value): Value {
  const lexicon = getAttribute(rt, self, "lexicon")
  const scanner = rt.call(getAttribute(rt, getAttribute(rt, self, "scanner"), "scanner"), [string])
  const next = getAttribute(rt, scanner, "match")
  const found: Value[] = []
  let start = 0
  for (;;) {
    const match = rt.call(next, [])
    if (!(match instanceof PyMatch) || match.raw.spans[1] === start) break
    let action = getItem(rt, getItem(rt, lexicon, match.raw.lastIndex - 1), 1)
    if (isCallable(action)) {
      setAttribute(rt, self, "match", match)
      action = rt.call(action, [self, rt.call(getAttribute(rt, match, "group"), [])])
    }
    if (action !== null) found.push(action)
    start = match.raw.spans[1]
  }
  return new PyTuple([new PyList(found), getItem(rt, string, new PySlice(start, null, null))])
}

defineType(lexicalScannerType, {
  slots: {
    tp_new: (_rt, cls) => new PyLexicalScanner(cls),
    tp_init: (rt, self: PyLexicalScanner, args, kwnames) => {
      const [lexicon, flags] = bindArguments(initSignature, args, kwnames).values
      setAttribute(rt, self, "lexicon", lexicon)
      setAttribute(rt, self, "scanner", scannerPattern(rt, lexicon, flagsValue(rt, plainFlags(flags))))
    },
  },
  methods: { scan: method("(self, string)", scan) },
})
