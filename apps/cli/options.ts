// Every command line but a plain `run`, and the help texts. Knows commander and nothing of the engine: the commands are
// given to it.

import { Command } from "commander"
import { optionsHelp } from "./format-option-rows.js"
import type { ParityCommandOptions } from "./parity.js"
import type { RenderCommandOptions, TraceCommandOptions } from "./trace.js"
import type { VerifyCommandOptions } from "./verify.js"

declare const PYTRACIFY_VERSION: string

export interface Commands {
  run(args: readonly string[]): void
  trace(args: string[], options: TraceCommandOptions): void
  render(file: string, options: RenderCommandOptions): void
  verify(program: string, trace: string, options: VerifyCommandOptions): void
  parity(args: string[], options: ParityCommandOptions): Promise<void>
  builtins(names: string[]): void
  dis(args: string[]): void
  ast(args: string[]): void
}

const program = "FILE, - for standard input, -c CODE, or -m MODULE; then the program's own arguments"
const traced = "FILE, - for standard input, or -c CODE; then the program's own arguments"

const formatHelp =
  "etcot, events (JSON Lines of all that happens), et-scratchpad, et-compact, et-dynamic, et-instruction, cwm, next, codeexecutor, python-tutor, pysnooper, trace-module, or narration"

const foldHelp = "leave out what happens in the definitions of opened built-ins: in all, or in these"
const optionHelp = "an option of the format, as dialect=substitution; see below (may be repeated)"

const builtinsHelp = "run calls of built-ins through their definitions in Python: open, or names with commas, as sorted,str.*"

export function parseCommand(args: readonly string[], commands: Commands): void {
  const command = new Command("pytracify")
    .description("Python 3.13 in TypeScript, with execution traces")
    .version(`pytracify ${PYTRACIFY_VERSION} (Python 3.13)`, "-V, --version")
    .enablePositionalOptions()
    .showHelpAfterError("(pytracify --help shows what there is)")
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))

  withProgram(command.command("run").description("run a program as `python` does"))
    .option("--max-steps <n>", "end the run after this many lines")
    .option("--path <dir>", "search this directory for modules, after the program's own (may be repeated)", collect, [])
    .option("--library <dir>", "use CPython's own library there: its Python modules come before pytracify's")
    .action((words: string[], options: RunOptions) => commands.run([...runWords(options), ...words]))
  const trace = withProgram(
    command.command("trace").description("run a program and print its trace; its own output goes to stderr"),
    traced,
  )
    .option("--format <name>", formatHelp, "etcot")
    .option("--level <level>", "for events: call, line (the default), expression, or instruction")
    .option("--for <format>", "for events: record all that this format needs, so that `render` can make it")
    .option("--option <name=value>", optionHelp, collect, [])
    .option("--stack", "for instructions: the operand stack too")
    .option("--builtins <closed|open|names>", builtinsHelp)
    .option("--fold <all|names>", foldHelp)
    .option("-o, --to <file>", "write the trace to a file")
    .option("--output <file>", "write the program's own output to a file instead")
    .option("--input-file <file>", "what the program reads from standard input")
    .option(
      "--file <pattern>",
      "trace these files: a name, a path or a module, with * and ?; __main__ is FILE (may be repeated)",
      more,
    )
  withValues(withSelection(trace, "only what the first call of this function does, or what a call like 'f([1, 2])' does"))
    .option("--max-steps <n>", "end the run after this many lines; the trace so far is printed")
    .addHelpText("after", optionsHelp())
    .action((words: string[], options) => commands.trace(words, options))
  const rendering = command
    .command("render")
    .description("make a trace of a run that was recorded with `trace --format events`")
    .argument("<file>", "the recorded run, - for standard input")
    .option("--format <name>", formatHelp, "etcot")
    .option("--option <name=value>", optionHelp, collect, [])
    .option("--fold <all|names>", foldHelp)
    .option("-o, --to <file>", "write the trace to a file")
  withSelection(rendering, "only what the first call of this function does")
    .addHelpText("after", optionsHelp())
    .action(commands.render)
  const judging = command
    .command("verify")
    .description("judge a trace that someone wrote for a program: what is wrong first, as JSON; status 1 when something is")
    .argument("<program>", "the program's file")
    .argument("<trace>", "the trace, - for standard input")
    .option("--format <name>", "any format but events", "etcot")
    .option("--option <name=value>", optionHelp, collect, [])
    .option("--input-file <file>", "what the program reads from standard input; nothing without it")
    .option("--builtins <closed|open|names>", builtinsHelp)
  withValues(withSelection(judging, "the trace is of what the first call of this function does, or a call like 'f([1, 2])'"))
    .option("--max-steps <n>", "end the program's run after this many lines")
    .addHelpText("after", optionsHelp())
    .action(commands.verify)
  const parity = withProgram(
    command.command("parity").description("compare a program's events with those of a CPython 3.13 on this machine"),
    traced,
  )
    .option("--python <command>", "the CPython 3.13", "python3.13")
    .option("--limit <n>", "compare so many events")
    .action((words: string[], options) => commands.parity(words, options))
  command
    .command("builtins")
    .description("list the built-ins that have a definition in Python (trace --builtins), or print these definitions")
    .argument("[names...]", "as sorted, or str.*")
    .action((names: string[]) => commands.builtins(names))
  withProgram(command.command("dis").description("print a program's bytecode as `python -m dis` does"), traced).action(
    commands.dis,
  )
  withProgram(command.command("ast").description("print a program's syntax tree as `python -m ast` does"), traced).action(
    commands.ast,
  )
  const anywhere = [trace, parity].find((each) => each.name() === args[0])
  command.parse(anywhere === undefined ? [...args] : [args[0], ...optionsFirst(anywhere, args.slice(1))], { from: "user" })
}

interface RunOptions {
  maxSteps?: string
  path: string[]
  library?: string
}

/// What of a run is traced, and how long the trace may be.
function withSelection(command: Command, entry: string): Command {
  return command
    .option("--entry <function|call>", entry)
    .option("--function <pattern>", "only these functions: f, C.f, with * and ? (may be repeated)", more)
    .option("--depth <n>", "only so many of the selected calls in each other")
    .option("--lines <a-b>", "only these lines (may be repeated)", more)
    .option("--step-over <pattern>", "tell only call and return of these functions (may be repeated)", more)
    .option("--loops <k>", "of each loop tell only the first k iterations and the last")
    .option("--max-chars <n>", "end the trace, and the run, after so many characters")
    .option("--max-tokens <n>", "end the trace, and the run, after so many tokens (4 characters each)")
}

/// How values are shown.
function withValues(command: Command): Command {
  return command
    .option("--max-items <n>", "show so many items of a container (1000)")
    .option("--max-string <n>", "show so many characters of a string (10000)")
    .option("--max-depth <n>", "show so many containers in each other (20)")
}

/// Options may stand before and after the program's name. What stands after `--` is the program's, and so are options that there are not.
function optionsFirst(command: Command, args: readonly string[]): string[] {
  const options: string[] = []
  const words: string[] = []
  for (let i = 0; i < args.length; i++) {
    const word = args[i]
    if (word === "--") {
      words.push(...args.slice(i + 1))
      break
    }
    // What follows -c is the program.
    if (word === "-c" && words.length === 0) {
      words.push(word, ...args.slice(i + 1, i + 2))
      i++
      continue
    }
    const equals = word.startsWith("--") ? word.indexOf("=") : -1
    const name = equals < 0 ? word : word.slice(0, equals)
    const option = command.options.find(({ long, short }) => name === long || name === short)
    if (option !== undefined) {
      options.push(word)
      if (!option.required || equals >= 0) continue
      if (++i === args.length) command.error(`error: option '${option.flags}' argument missing`)
      options.push(args[i])
    } else if (words.length === 0 && word.startsWith("-") && !["-", "-m", "-h", "--help"].includes(word))
      command.error(`error: unknown option '${word}'`)
    else words.push(word)
  }
  return [...options, ...words]
}

function more(word: string, words: string[] | undefined): string[] {
  return [...(words ?? []), word]
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
function withProgram(command: Command, what = program): Command {
  return command.argument("<program...>", what).passThroughOptions().allowUnknownOption()
}
