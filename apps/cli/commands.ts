// The table of commands, `run` among them.

import { builtinsCommand } from "./builtins.js"
import { astCommand, disCommand } from "./listings.js"
import type { Commands } from "./options.js"
import { parityCommand } from "./parity.js"
import { runCommand } from "./run.js"
import { renderCommand, traceCommand } from "./trace.js"
import { verifyCommand } from "./verify.js"

export const commands: Commands = {
  run: runCommand,
  trace: traceCommand,
  render: renderCommand,
  verify: verifyCommand,
  parity: parityCommand,
  builtins: builtinsCommand,
  dis: disCommand,
  ast: astCommand,
}
