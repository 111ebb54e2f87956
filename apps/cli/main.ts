// The `pytracify` command. `run` is read by hand, since it must start as fast as Python does and hand every argument after
// the program on. For all other command lines commander is loaded, from a bundle of its own.

import { astCommand, disCommand } from "./listings.js"
import type { parseCommand } from "./options.js"
import { parityCommand } from "./parity.js"
import { runCommand } from "./run.js"
import { renderCommand, traceCommand } from "./trace.js"
import { verifyCommand } from "./verify.js"

// Not import(): it would make esbuild wrap every module of the engine, so that its constants become variables.
declare function require(path: "./options.cjs"): { parseCommand: typeof parseCommand }

const commands = {
  run: runCommand,
  trace: traceCommand,
  render: renderCommand,
  verify: verifyCommand,
  parity: parityCommand,
  dis: disCommand,
  ast: astCommand,
}
const args = process.argv.slice(2)
try {
  if (args[0] === "run" && args[1] !== "--help" && args[1] !== "-h") runCommand(args.slice(1))
  else require("./options.cjs").parseCommand(args, commands)
} catch (error) {
  // Nothing that a program does gets here: this is a mistake in pytracify.
  process.stderr.write(`pytracify: internal error: ${error instanceof Error ? error.stack : JSON.stringify(error)}\n`)
  process.exitCode = 70
}
