// `pytracify builtins`: the names of the white-box definitions that there are, and their Python text.

import { definitions } from "../../interpreter/whitebox/index.js"
import type { TraceOptions } from "../../tracer/index.js"
import { definedNames } from "../../tracer/opener.js"
import { fail } from "./program.js"

export function builtinsCommand(names: string[]): void {
  process.stdout.write(names.length === 0 ? listing() : definitionNames(names).map(textOf).join("\n\n"))
}

/// The definitions of these names; the command ends where there is none.
export function definitionNames(names: readonly string[]): string[] {
  try {
    return definedNames(definitions(), names)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return fail(`${error.message} (pytracify builtins shows what there is)`, 2)
  }
}

function textOf(name: string): string {
  return `# ${name}\n${definitions()[name].replace(/^\n+/, "")}`
}

// A line for the functions, and one for each type and module.
function listing(): string {
  const groups = new Map<string, string[]>()
  for (const name of Object.keys(definitions())) {
    const owner = name.slice(0, Math.max(name.lastIndexOf("."), 0))
    groups.set(owner, [...(groups.get(owner) ?? []), name.slice(owner === "" ? 0 : owner.length + 1)])
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([owner, names]) => `${owner === "" ? "" : `${owner}: `}${names.sort().join(" ")}\n`)
    .join("")
}

/// `--builtins closed|open|names`.
export function builtinsOf(choice: string | undefined): TraceOptions["builtins"] {
  if (choice === undefined || choice === "closed" || choice === "open") return choice
  return definitionNames(choice.split(","))
}
