// What the filters of a selection share: patterns of names, and changes put together.

import type { Changes } from "./event-types.js"

/// Does the whole of a text follow the pattern?
function globPattern(pattern: string): RegExp {
  const source = pattern
    .replace(/[\\^$.|+()[\]{}]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".")
  return new RegExp(`^(?:${source})$`, "s")
}

/// Tells functions by their qualified names: a pattern may leave out what stands before the last names.
export class FunctionPatterns {
  private readonly known = new Map<string, boolean>()
  private readonly patterns: readonly RegExp[]

  constructor(patterns: readonly string[]) {
    this.patterns = patterns.map(globPattern)
  }

  has(qualname: string): boolean {
    let found = this.known.get(qualname)
    if (found === undefined) {
      const names = [qualname]
      for (let dot = qualname.indexOf("."); dot >= 0; dot = qualname.indexOf(".", dot + 1)) names.push(qualname.slice(dot + 1))
      found = this.patterns.some((pattern) => names.some((name) => pattern.test(name)))
      this.known.set(qualname, found)
    }
    return found
  }
}

/// Tells files: a pattern may be a path or the end of one (`pkg/mod.py`), or a module's name (`pkg.mod`). `__main__` is the program's own file.
export class FilePatterns {
  private readonly known = new Map<string, boolean>()
  private readonly patterns: readonly RegExp[]

  constructor(
    patterns: readonly string[],
    private readonly main: string,
  ) {
    this.patterns = patterns.map(globPattern)
  }

  has(filename: string): boolean {
    let found = this.known.get(filename)
    if (found === undefined) {
      const names = filename === this.main ? ["__main__", ...namesOf(filename)] : namesOf(filename)
      found = this.patterns.some((pattern) => names.some((name) => pattern.test(name)))
      this.known.set(filename, found)
    }
    return found
  }

  /// `file` as call events have it. What is given to `exec` and the definitions of built-ins belong to the program.
  hasFrame(file: string | undefined): boolean {
    return this.has(file === undefined || file.startsWith("<") ? this.main : file)
  }
}

function namesOf(filename: string): string[] {
  const names = [filename]
  for (let slash = filename.indexOf("/"); slash >= 0; slash = filename.indexOf("/", slash + 1)) {
    const end = filename.slice(slash + 1)
    names.push(end, end.replace(/(?:\/__init__)?\.py$/, "").replaceAll("/", "."))
  }
  return names
}

/// Puts later changes on earlier ones; either may be missing.
export function mergedChanges(earlier: Changes | null, later: Changes | undefined): Changes | undefined {
  if (earlier === null) return later
  return Object.assign(Object.create(null), earlier, later)
}
