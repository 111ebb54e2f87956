// `code-cache FOLDER NAMES -- COMMAND LINE`: runs the command from the chunks in FOLDER and writes what V8 compiled of the chunks NAMES
// beside them. Only functions that ran are in it, so what most programs need has to be in the program.

import { writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { Chunks } from "../apps/cli/chunks.js"

const [node, , folder, ...words] = process.argv
const names = words.slice(0, words.indexOf("--"))
const chunks = new Chunks(folder, createRequire(`${folder}/`), `${folder}/..`)
process.once("exit", () => {
  for (const [name, script] of chunks.scripts)
    if (names.some((prefix) => name.startsWith(prefix))) writeFileSync(`${folder}/${name}.cache`, script.createCachedData())
})
process.argv = [node, folder, ...words.slice(names.length + 1)]
chunks.load("main.js")
