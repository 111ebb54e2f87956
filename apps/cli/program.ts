// Which program a command line means (FILE, `-` or `-c CODE`), and python's messages where there is none.

import { readFileSync, statSync } from "node:fs"
import { dirname, resolve } from "node:path"
import { decodeSource, SourceDecodeError } from "../../interpreter/index.js"

export interface Program {
  source: string
  /// What tracebacks call it: an absolute path, `<stdin>` or `<string>`.
  filename: string
  /// `sys.argv`.
  argv: string[]
  /// `sys.path[0]`: where sibling modules are found.
  directory: string
  /// The module that `-m` names; then there is no source.
  module?: string
}

/// The program named by the first of `args` (`-c` takes the second as its code); what follows are its own arguments. Ends
/// the process with python's message and status if it cannot be read.
export function loadProgram(args: readonly string[]): Program {
  const [name, ...rest] = args
  if (name === "-c") {
    if (rest.length === 0) fail("Argument expected for the -c option", 2)
    return { source: rest[0], filename: "<string>", argv: ["-c", ...rest.slice(1)], directory: "" }
  }
  if (name === "-m") {
    if (rest.length === 0) fail("Argument expected for the -m option", 2)
    return { source: "", filename: "", argv: ["-m", ...rest.slice(1)], directory: process.cwd(), module: rest[0] }
  }
  if (name === "-") return { source: decode(readFileSync(0), "<stdin>"), filename: "<stdin>", argv: [...args], directory: "" }
  const path = resolve(name)
  return { source: decode(readProgram(path), path), filename: path, argv: [...args], directory: dirname(path) }
}

/// The same where a module can't be named.
export function loadSource(command: string, args: readonly string[]): Program {
  return args[0] === "-m" ? fail(`${command}: a module can't be given by its name; give its file`, 2) : loadProgram(args)
}

function readProgram(path: string): Uint8Array {
  try {
    if (statSync(path).isDirectory()) fail(`can't find '__main__' module in '${path}'`, 1)
    return readFileSync(path)
  } catch (error) {
    const { errno, code } = error as NodeJS.ErrnoException
    if (errno === undefined) throw error
    return fail(`can't open file '${path}': [Errno ${-errno}] ${systemMessages[code ?? ""] ?? code}`, 2)
  }
}

/// The C library's texts, as python prints them.
const systemMessages: Record<string, string> = {
  ENOENT: "No such file or directory",
  EACCES: "Permission denied",
  ENOTDIR: "Not a directory",
  ENAMETOOLONG: "File name too long",
  ELOOP: "Too many levels of symbolic links",
}

function decode(bytes: Uint8Array, filename: string): string {
  try {
    return decodeSource(bytes, filename)
  } catch (error) {
    if (!(error instanceof SourceDecodeError)) throw error
    process.stderr.write(`SyntaxError: ${error.message}\n`)
    process.exit(1)
  }
}

/// A message on stderr, and the end.
export function fail(message: string, status: number): never {
  process.stderr.write(`pytracify: ${message}\n`)
  process.exit(status)
}
