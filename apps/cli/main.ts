// The `pytracify` command. `run` is read by hand, since it must start as fast as Python does and hand every argument after
// the program on; all other commands go through options.ts, which is only executed when one of them is asked for.

import { runCommand } from "./run.js"

const args = process.argv.slice(2)
if (args[0] === "run" && !args.slice(1, 3).some((arg) => arg === "--help" || arg === "-h")) runCommand(args.slice(1))
else import("./options.js").then(({ parseCommand }) => parseCommand(args))
