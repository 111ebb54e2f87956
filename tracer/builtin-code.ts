// Code of white-box definitions: known by its file, `<builtin NAME>`. In events, such a file is the name of the definition's function, and
// the first part of the names of its helpers.

import { isBuiltinCode } from "../interpreter/index.js"

export { isBuiltinCode }

/// The file of a built-in's definition.
export function builtinFile(name: string): string {
  return `<builtin ${name}>`
}

/// What events call a function: its qualified name; `<builtin str.split>` for a definition, `<builtin str.split>.split_words` for a helper.
export function functionName(code: { filename: string; name: string; qualname: string }): string {
  if (!isBuiltinCode(code)) return code.qualname
  const own = code.filename.slice("<builtin ".length, -1)
  const isEntry = own === "in" ? code.qualname === "contains" : own.slice(own.lastIndexOf(".") + 1) === code.qualname
  return isEntry ? code.filename : `${code.filename}.${code.qualname}`
}

/// The file of the definition that a function of events belongs to; null for the program's own.
export function builtinFileOf(functionName: string): string | null {
  const match = /^<builtin [\w.]+>/.exec(functionName)
  return match === null ? null : match[0]
}

/// The last part of a function's name, as `co_name`.
export function shortName(functionName: string): string {
  const file = builtinFileOf(functionName)
  return file === functionName ? functionName : functionName.slice(functionName.lastIndexOf(".") + 1)
}
