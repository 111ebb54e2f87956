// The error pass: which SyntaxError CPython raises for tokens that are not a Python program.

import type { TokenList } from "../../grammar/token-list.js"
import type { SourceText } from "../source/text.js"
import { PySyntaxError } from "./error.js"
import type { ParseMode, ParseOptions } from "./parse.js"

export function explainSyntaxError(source: SourceText, tokens: TokenList, options: ParseOptions, _mode: ParseMode): PySyntaxError {
  const error = tokens.error
  const lineno = error?.line ?? 1
  return new PySyntaxError({
    type: error?.type ?? "SyntaxError",
    message: error?.message ?? "invalid syntax",
    filename: options.filename,
    lineno,
    offset: error?.offset ?? 1,
    text: source.line(lineno),
    end_lineno: lineno,
    end_offset: error?.endOffset ?? 1,
  })
}
