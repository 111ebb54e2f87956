// The `pytracify` command. `run` is read by hand, since it must start as fast as Python does and hand every argument after
// the program on. All other command lines are read by commander, and what they need is in chunks of its own.

import type { commands } from "./commands.js"
import type { parseCommand } from "./options.js"
import { runCommand } from "./run.js"

// Not import(): run would have to wait for a promise, and esbuild would wrap every module of the engine.
declare const loadChunk: {
  (chunk: "options.js"): { parseCommand: typeof parseCommand }
  (chunk: "commands.js"): { commands: typeof commands }
}

const args = process.argv.slice(2)
try {
  if (args[0] === "run" && args[1] !== "--help" && args[1] !== "-h") runCommand(args.slice(1))
  else loadChunk("options.js").parseCommand(args, loadChunk("commands.js").commands)
} catch (error) {
  // Nothing that a program does gets here: this is a mistake in pytracify.
  process.stderr.write(`pytracify: internal error: ${error instanceof Error ? error.stack : String(error)}\n`)
  process.exitCode = 70
}
