// _tokenize: the tokenizer behind tokenize.generate_tokens.

import { notImplementedError } from "../../objects/exceptions.js"
import { rawFn } from "../../objects/method.js"
import type { ModuleSpec } from "../module.js"

export function tokenizeAccelerator(): ModuleSpec {
  return {
    name: "_tokenize",
    functions: {
      TokenizerIter: rawFn("(readline, /, *, encoding=None, extra_tokens)", () => {
        throw notImplementedError("_tokenize.TokenizerIter is not supported yet")
      }),
    },
  }
}
