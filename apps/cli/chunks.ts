// The parts of the command's bundle: each is a function in a file, run when it is first asked for, with the code cache that the build
// left beside it. V8 spends 40 ms on compiling all parts without one. A cache of another Node version is refused by V8 and then only
// costs that time.

import { readFileSync } from "node:fs"
import { Script } from "node:vm"

type Exports = Readonly<Record<string, unknown>>
type Chunk = (loadChunk: (name: string) => Exports, require: (name: string) => unknown, dirname: string) => Exports

/// The chunks in a folder. `require` gives them Node's own modules; the engine's data files are in `dirname`.
export class Chunks {
  /// What ran so far, by name.
  readonly scripts = new Map<string, Script>()
  private readonly loaded = new Map<string, Exports>()

  constructor(
    private readonly folder: string,
    private readonly require: (name: string) => unknown,
    private readonly dirname: string,
  ) {}

  load = (name: string): Exports => {
    const known = this.loaded.get(name)
    if (known !== undefined) return known
    const filename = `${this.folder}/${name}`
    // A chunk is ASCII: read as Latin-1 it needs no decoding.
    const script = new Script(readFileSync(filename, "latin1"), { filename, cachedData: cachedCode(`${filename}.cache`) })
    this.scripts.set(name, script)
    const exports = (script.runInThisContext() as Chunk)(this.load, this.require, this.dirname)
    this.loaded.set(name, exports)
    return exports
  }
}

/// The code cache, when the build made one.
function cachedCode(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}
