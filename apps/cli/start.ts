// The file behind `pytracify`: runs the command's bundle with the code cache that the build left beside it. V8 spends 40 ms on
// compiling the bundle without one. A cache of another Node version is refused by V8 and then only costs that time.

import { readFileSync } from "node:fs"
import { Script } from "node:vm"

declare const require: (path: string) => unknown
declare const __dirname: string

const bundle = `${__dirname}/command.cjs`

/// The code cache, when the build made one.
function cachedCode(): Buffer | undefined {
  try {
    return readFileSync(`${__dirname}/command.cache`)
  } catch {
    return undefined
  }
}

// The bundle is ASCII: read as Latin-1 it needs no decoding.
const script = new Script(readFileSync(bundle, "latin1"), { filename: bundle, cachedData: cachedCode() })
const main = script.runInThisContext() as (load: (path: string) => unknown, folder: string) => void
main(require, __dirname)
