// `code-cache.mjs BUNDLE CACHE`: runs a small program with the command's bundle and writes what V8 compiled for it as CACHE.
// Only functions that ran are in it, so what most programs need is in the program.

import { readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname } from "node:path"
import { Script } from "node:vm"

const [bundle, cache] = process.argv.slice(2)
const program = `
import sys
class Point:
    def __init__(self, x): self.x = x
def total(items, *rest, start=0, **options):
    for item in items:
        if item and item.x > 0: start += item.x
    return start
try:
    values = [Point(n) for n in range(3)]
    pairs = {"a": total(values), f"{1:>2}": (1, 2.5)}
    sys.argv[5]
except IndexError as error:
    while pairs: pairs.popitem()
`
const script = new Script(readFileSync(bundle, "latin1"), { filename: bundle })
process.once("exit", () => writeFileSync(cache, script.createCachedData()))
process.argv = [process.execPath, bundle, "run", "-c", program]
script.runInThisContext()(createRequire(import.meta.url), dirname(bundle))
