// Timing, on benny: cases of one suite run one after another, and what comes back is seconds.

import benny from "benny"

/// Measures each of `cases` ({ name: function, which may be async }). Gives { name: { median, min, samples } } in seconds.
export async function measure(title, cases, { samples = 5, seconds = 0.5 } = {}) {
  let started = false
  const wrapped = Object.entries(cases).map(([name, run]) => {
    // benny calls a case before the suite starts, to see whether it gives a promise: that call must not run anything.
    const isAsync = run.constructor.name === "AsyncFunction"
    const idle = isAsync ? () => Promise.resolve() : () => undefined
    return benny.add(name, () => (started ? run() : idle()), { delay: 0, minSamples: samples, minTime: 0.001, maxTime: seconds })
  })
  const start = () => async () => (suite) => {
    started = true
    return suite
  }
  const summary = await benny.suite(title, ...wrapped, start())
  return Object.fromEntries(
    summary.results.map(({ name, details }) => [
      name,
      { median: details.median, min: details.min, samples: details.sampleResults.length },
    ]),
  )
}

export function geometricMean(values) {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length)
}
