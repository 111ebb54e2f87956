// Code of white-box definitions, which a trace may run in the place of built-ins: its file is `<builtin NAME>`.

import type { PyFrame } from "./function.js"

/// Is it code of a definition, not the making of one?
export function isBuiltinCode({ filename, name }: { filename: string; name: string }): boolean {
  // Asked at every event: most files have no b there.
  return filename.charCodeAt(1) === 98 && filename.startsWith("<builtin ") && name !== "<module>"
}

/// The frame that the program sees there: those of definitions are no more to be seen than a built-in itself.
export function seenFrame(frame: PyFrame | null): PyFrame | null {
  let seen = frame
  while (seen !== null && isBuiltinCode(seen.code.code)) seen = seen.back
  return seen
}
