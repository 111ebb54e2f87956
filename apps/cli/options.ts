// Every command line but a plain `run`, and the help texts. Knows commander and nothing of the engine: the commands are
// given to it.

import { Command } from "commander"
import type { ParityCommandOptions } from "./parity.js"
import type { RenderCommandOptions, TraceCommandOptions } from "./trace.js"
import type { VerifyCommandOptions } from "./verify.js"

declare const PYTRACIFY_VERSION: string

export interface Commands {
  run(args: readonly string[]): void
  trace(args: string[], options: TraceCommandOptions): void
  render(file: string, options: RenderCommandOptions): void
  verify(program: string, trace: string, options: VerifyCommandOptions): void
  parity(args: string[], options: ParityCommandOptions): void
  dis(args: string[]): void
  ast(args: string[]): void
}

const program = "FILE, - for standard input, -c CODE, or -m MODULE; then the program's own arguments"

const formatHelp =
  "etcot, events (JSON Lines of all that happens), et-scratchpad, et-compact, et-dynamic, et-instruction, cwm, next, codeexecutor, python-tutor, pysnooper, trace-module, or narration"

export function parseCommand(args: readonly string[], commands: Commands): void {
  const command = new Command("pytracify")
    .description("Python 3.13 in TypeScript, with execution traces")
    .version(`pytracify ${PYTRACIFY_VERSION} (Python 3.13)`, "-V, --version")
    .enablePositionalOptions()
    .showHelpAfterError("(pytracify --help shows what there is)")

  withProgram(command.command("run").description("run a program as `python` does"))
    .option("--max-steps <n>", "end the run after this many lines")
    .option("--path <dir>", "search this directory for modules, after the program's own (may be repeated)", collect, [])
    .option("--library <dir>", "use CPython's own library there: its Python modules come before pytracify's")
    .action((words: string[], options: RunOptions) => commands.run([...runWords(options), ...words]))
  withProgram(command.command("trace").description("run a program and print its trace; its own output goes to stderr"))
    .option("--format <name>", formatHelp, "etcot")
    .option("--level <level>", "for events: call, line (the default), expression, or instruction")
    .option("--entry <function>", "trace only what the first call of this function does")
    .option("--option <name=value>", "an option of the format, as dialect=substitution (may be repeated)", collect, [])
    .option(
      "--builtins <closed|open|names>",
      "run calls of built-ins through their definitions in Python: open, or names with commas",
    )
    .option("--stack", "for instructions: the operand stack too")
    .option("-o, --to <file>", "write the trace to a file")
    .option("--output <file>", "write the program's own output to a file instead")
    .option("--max-steps <n>", "end the run after this many lines; the trace so far is printed")
    .action((words: string[], options) => commands.trace(words, options))
  command
    .command("render")
    .description("make a trace of a run that was recorded with `trace --format events`")
    .argument("<file>", "the recorded run, - for standard input")
    .option("--format <name>", formatHelp, "etcot")
    .option("--entry <function>", "only what the first call of this function does")
    .option("--option <name=value>", "an option of the format, as dialect=substitution (may be repeated)", collect, [])
    .option("-o, --to <file>", "write the trace to a file")
    .action(commands.render)
  command
    .command("verify")
    .description("judge a trace that someone wrote for a program: what is wrong first, as JSON; status 1 when something is")
    .argument("<program>", "the program's file")
    .argument("<trace>", "the trace, - for standard input")
    .option("--format <name>", "any format but events", "etcot")
    .option("--entry <function>", "the trace is of what the first call of this function does")
    .option("--option <name=value>", "an option of the format, as dialect=substitution (may be repeated)", collect, [])
    .option("--max-steps <n>", "end the program's run after this many lines")
    .action(commands.verify)
  withProgram(command.command("parity").description("compare a program's events with those of a CPython 3.13 on this machine"))
    .option("--python <command>", "the CPython 3.13", "python3.13")
    .option("--limit <n>", "compare so many events")
    .action((words: string[], options) => commands.parity(words, options))
  withProgram(command.command("dis").description("print a program's bytecode as `python -m dis` does")).action(commands.dis)
  withProgram(command.command("ast").description("print a program's syntax tree as `python -m ast` does")).action(commands.ast)
  command.parse(args, { from: "user" })
}

interface RunOptions {
  maxSteps?: string
  path: string[]
  library?: string
}

function collect(word: string, words: string[]): string[] {
  return [...words, word]
}

function runWords({ maxSteps, path, library }: RunOptions): string[] {
  const words = path.flatMap((directory) => ["--path", directory])
  if (maxSteps !== undefined) words.push("--max-steps", maxSteps)
  if (library !== undefined) words.push("--library", library)
  return words
}

/// Everything from the program's name on is handed on as it stands, `-c` included.
function withProgram(command: Command): Command {
  return command.argument("<program...>", program).passThroughOptions().allowUnknownOption()
}
