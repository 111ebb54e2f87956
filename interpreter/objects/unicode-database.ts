// The Unicode names and rare tables of one runtime, from the data file that its host gives.

import { notImplementedError } from "./exceptions.js"
import { UnicodeNames } from "./primitives/unicode-names.js"
import type { Runtime } from "./runtime.js"

/// The file, as hosts are asked for it.
const unicodeNamesFile = "unicode-names.json"

/// Undefined where the host has no such file.
export function findUnicodeNames(rt: Runtime): UnicodeNames | undefined {
  return rt.state("unicode.names", () => {
    const json = rt.host.resource?.(unicodeNamesFile) ?? null
    return { names: json === null ? undefined : new UnicodeNames(json) }
  }).names
}

export function unicodeNames(rt: Runtime): UnicodeNames {
  const names = findUnicodeNames(rt)
  if (names === undefined) {
    throw notImplementedError(
      `this needs the engine's data file ${unicodeNamesFile}, which the host does not give (Host.resource)`,
    )
  }
  return names
}
