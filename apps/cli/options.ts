// Every command but a plain `run`, and the help texts. Uses commander, so it is loaded only when it is needed.

import { Command } from "commander"
import { astCommand, disCommand } from "./listings.js"
import { runCommand } from "./run.js"
import { traceCommand } from "./trace.js"

declare const PYTRACIFY_VERSION: string

const program = "FILE, - for standard input, or -c CODE; then the program's own arguments"

export function parseCommand(args: readonly string[]): void {
  const command = new Command("pytracify")
    .description("Python 3.13 in TypeScript, with execution traces")
    .version(`pytracify ${PYTRACIFY_VERSION} (Python 3.13)`, "-V, --version")
    .enablePositionalOptions()
    .showHelpAfterError("(pytracify --help shows what there is)")

  withProgram(command.command("run").description("run a program as `python` does"))
    .option("--max-steps <n>", "end the run after this many lines")
    .action((words: string[], options: { maxSteps?: string }) =>
      runCommand([...(options.maxSteps ? ["--max-steps", options.maxSteps] : []), ...words]),
    )
  withProgram(command.command("trace").description("run a program and print its etcot trace; its own output goes to stderr"))
    .option("--output <file>", "write the program's own output to a file instead")
    .option("--max-steps <n>", "end the run after this many lines; the trace so far is printed")
    .action(traceCommand)
  withProgram(command.command("dis").description("print a program's bytecode as `python -m dis` does")).action(disCommand)
  withProgram(command.command("ast").description("print a program's syntax tree as `python -m ast` does")).action(astCommand)
  command.parse(args, { from: "user" })
}

/// Everything from the program's name on is handed on as it stands, `-c` included.
function withProgram(command: Command): Command {
  return command.argument("<program...>", program).passThroughOptions().allowUnknownOption()
}
