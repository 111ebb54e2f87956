// Which functions of a bundle run: V8's own coverage, from the moment the bundle is loaded until the last program has ended.

import { Session } from "node:inspector/promises"

/// Loads the ES module at `url` and hands it to each of `uses` in turn. For each, the functions that ran meanwhile (for the first, while loading
/// too) as a set of "start-end", places in the text.
export async function functionsUsed(url, uses) {
  const session = new Session()
  session.connect()
  try {
    await session.post("Profiler.enable")
    await session.post("Profiler.startPreciseCoverage", { callCount: false, detailed: false })
    const module = await import(url)
    const used = []
    for (const use of uses) {
      use(module)
      used.push(await functionsRun(session, url))
    }
    return used
  } finally {
    session.disconnect()
  }
}

// Those since it was asked last.
async function functionsRun(session, url) {
  const { result } = await session.post("Profiler.takePreciseCoverage")
  const run = new Set()
  for (const { ranges } of result.find((script) => script.url === url).functions) {
    const [{ startOffset, endOffset, count }] = ranges
    if (count > 0) run.add(`${startOffset}-${endOffset}`)
  }
  return run
}
