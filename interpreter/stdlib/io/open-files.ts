// Files that are open for writing. CPython writes a file that nobody holds any more at once; a host that collects garbage in its
// own time cannot tell, so what was written is handed on before anyone looks at files, and at the end.

import type { Runtime } from "../../objects/runtime.js"

interface Writable {
  closed: boolean
  flush(): void
}

function openFiles(rt: Runtime): Set<Writable> {
  return rt.state("io.open_files", () => new Set<Writable>())
}

export function rememberOpenFile(rt: Runtime, file: Writable): void {
  openFiles(rt).add(file)
}

/// Hands on what was written to files that are still open.
export function flushOpenFiles(rt: Runtime): void {
  const files = openFiles(rt)
  for (const file of files) {
    if (file.closed) files.delete(file)
    else file.flush()
  }
}
