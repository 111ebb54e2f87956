// Files that are open for writing. CPython writes a file that nobody holds any more at once; a host that collects garbage in its
// own time cannot tell, so what was written is handed on before anyone looks at files, and at the end.

import type { Runtime } from "../../objects/runtime.js"

/// A stream that gathers what is written: `handOn` passes it to the layer below; false once it never will again.
export interface Gatherer {
  handOn(rt: Runtime): boolean
}

interface OpenFiles {
  /// Text over buffers, buffers over descriptors: the upper layers come first.
  texts: Set<Gatherer>
  buffers: Set<Gatherer>
  sinks: Set<{ flush(): void }>
}

export function openFiles(rt: Runtime): OpenFiles {
  return rt.state("io.open_files", () => ({ texts: new Set(), buffers: new Set(), sinks: new Set() }))
}

/// Hands on what was written to files that are still open.
export function flushOpenFiles(rt: Runtime): void {
  const { texts, buffers, sinks } = openFiles(rt)
  for (const layer of [texts, buffers]) {
    for (const stream of layer) if (!stream.handOn(rt)) layer.delete(stream)
  }
  for (const sink of sinks) sink.flush()
}
