// A traced program's sites, which not every recorder needs: it is parsed for them when they are asked for.

import { Program } from "./sites.js"

export class ProgramTree {
  private known: Program | null = null

  constructor(
    private readonly source: string,
    private readonly filename: string,
  ) {}

  get program(): Program {
    this.known ??= Program.ofRun(this.source, this.filename)
    return this.known
  }

  /// Is it the file of a text that was added?
  hasOther(filename: string): boolean {
    return filename !== this.filename && this.known !== null && this.known.fileText(filename) !== null
  }
}
