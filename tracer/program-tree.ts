// A traced program's sites, which not every recorder needs: it is parsed for them when they are asked for.

import { Program } from "./sites.js"

/// What can't be parsed has no sites; running it will say what is wrong.
export class ProgramTree {
  private known: Program | null = null

  constructor(
    private readonly source: string,
    private readonly filename: string,
  ) {}

  get program(): Program {
    this.known ??= this.parse()
    return this.known
  }

  /// Is it the file of a text that was added?
  hasOther(filename: string): boolean {
    return this.known !== null && this.known.fileText(filename) !== null
  }

  private parse(): Program {
    try {
      return new Program(this.source, this.filename)
    } catch {
      return new Program("", this.filename)
    }
  }
}
