// Every trace format with the options that change its text, and what each makes of a program: used by round-trips.mjs and, in a page, by
// scripts/reference-browser.mjs. Knows the engine as `api`, what `pytracify` exports.

/// A format with options of its own and of the run.
export const cases = [
  { name: "etcot", format: "etcot", options: {} },
  { name: "etcot substitution", format: "etcot", options: { dialect: "substitution" } },
  { name: "etcot names", format: "etcot", options: { names: true } },
  { name: "etcot substitution names", format: "etcot", options: { dialect: "substitution", names: true } },
  { name: "etcot checkpoint", format: "etcot", options: { checkpoint: 5 } },
  { name: "etcot largest", format: "etcot", options: { largest: 8 } },
  { name: "etcot values", format: "etcot", options: {}, run: { values: { maxItems: 2, maxString: 4, maxDepth: 1 } } },
  { name: "etcot open", format: "etcot", options: {}, run: { builtins: "open" } },
  { name: "etcot loops", format: "etcot", options: {}, run: { select: { loops: 1 } } },
  { name: "et-scratchpad", format: "et-scratchpad", options: {} },
  { name: "et-compact", format: "et-compact", options: {} },
  { name: "et-dynamic", format: "et-dynamic", options: {} },
  { name: "et-dynamic 3", format: "et-dynamic", options: { distance: 3 } },
  { name: "et-instruction", format: "et-instruction", options: {} },
  { name: "cwm", format: "cwm", options: {} },
  { name: "cwm frame", format: "cwm", options: { unchanged: "frame", exception: "type", lineEnds: false } },
  { name: "next", format: "next", options: {} },
  { name: "next 1", format: "next", options: { shown: 1 } },
  { name: "codeexecutor", format: "codeexecutor", options: {} },
  { name: "python-tutor", format: "python-tutor", options: {} },
  { name: "pysnooper", format: "pysnooper", options: {} },
  { name: "pysnooper clock", format: "pysnooper", options: { depth: 2, clock: "zero" } },
  { name: "trace-module", format: "trace-module", options: {} },
  { name: "narration", format: "narration", options: {} },
]

/// The formats as they are without options, one case each; the others are variants of theirs.
export const plainCases = cases.filter(({ name, format }) => name === format)

export const filename = "/program.py"

/// A data record as one program that prints what its call gives.
export function scriptOf({ code, call, tests = [] }) {
  return `${[code, ...tests].join("\n")}\n${call ? `print(${call})\n` : ""}`
}

/// The cases that one recording serves, with what the run is asked for.
export function* recordings(api, wanted) {
  const groups = new Map()
  for (const each of wanted) {
    const asked = { ...api.recording(api.formats[each.format], each.options), ...each.run }
    const key = JSON.stringify(asked)
    const group = groups.get(key) ?? { asked, cases: [] }
    groups.set(key, group)
    group.cases.push(each)
  }
  yield* groups.values()
}

/// What a program is run with.
export function optionsOf(run, asked) {
  return { filename, argv: [filename], ...run, ...asked, values: { ...run.values, ...asked.values } }
}

/// The text of each wanted case of a program: `[name, text]`.
export function* textsOf(api, source, run, wanted = cases) {
  for (const { asked, cases } of recordings(api, wanted)) {
    const { program, events } = api.trace(source, optionsOf(run, asked))
    for (const { name, format, options } of cases) {
      yield [name, [...api.render(api.formats[format], program, events, options)].join("")]
    }
  }
}
