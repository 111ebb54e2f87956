// The bridge between the two halves of the grammar: the parser's input is a string with one character a token, the
// character's code being the token's term. So a parse carries its own tokens and nothing is shared between parses.

import { ExternalTokenizer } from "@lezer/lr"

export const pythonTokens = new ExternalTokenizer((input) => {
  const term = input.next
  if (term < 0) return
  input.advance()
  input.acceptToken(term)
})
