// Which code is the program's own. Mostly its file says so; but a program that is a text itself is called as `exec` calls the texts that it is
// given ("<string>"), and so are those that modules of the library make code of.

import { type Code, type Interpreter, PyCode } from "../interpreter/index.js"

const TEXT = "<string>"

export class OwnCode {
  // Of a program that is a text: its code, and all in it.
  private known: Set<Code> | null = null

  constructor(
    private readonly interpreter: Interpreter,
    private readonly filename: string,
  ) {}

  has(code: Code): boolean {
    return code.filename === this.filename && (code.filename !== TEXT || this.codes().has(code))
  }

  /// Is it called as the program is, and is not the program's?
  isForeign(code: Code): boolean {
    return code.filename === this.filename && !this.has(code)
  }

  private codes(): Set<Code> {
    if (this.known !== null) return this.known
    const known = new Set<Code>()
    const waiting = [this.interpreter.programCode]
    for (let code = waiting.pop(); code !== undefined; code = waiting.pop()) {
      if (code === null) continue
      known.add(code.code)
      for (const value of code.consts) if (value instanceof PyCode) waiting.push(value)
    }
    this.known = known
    return known
  }
}
