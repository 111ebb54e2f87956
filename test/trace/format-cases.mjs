// Every trace format with the options that change its text, and what each makes of a program: used by formats.test.ts, by
// scripts/reference-formats.mjs and, in a page, by scripts/reference-browser.mjs. Knows the engine as `api`, what `pytracify` exports.

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
function* recordings(api, wanted) {
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

/// The text of each wanted case of a program: `[name, text]`.
export function* textsOf(api, source, run, wanted = cases) {
  for (const { asked, cases } of recordings(api, wanted)) {
    const { program, events } = api.trace(source, { filename, argv: [filename], ...run, ...asked })
    for (const { name, format, options } of cases) {
      yield [name, [...api.render(api.formats[format], program, events, options)].join("")]
    }
  }
}

/// What is wrong with the wanted cases of a program: `[name, what]`. `parse` must give the steps that the text was made of; a second
/// run, recorded as JSON Lines and read again, must give the same text; the same run as bytes must give the same lines.
export function* faultsOf(api, source, run, wanted = cases) {
  for (const { asked, cases } of recordings(api, wanted)) {
    const options = { filename, argv: [filename], ...run, ...asked }
    const { program, events } = api.trace(source, options)
    const header = api.headerOf(source, filename, asked.level)
    const lines = [api.printEvent(header)]
    api.trace(source, { ...options, onLine: (line) => lines.push(line) })
    const names = cases.map(({ name }) => name).join(", ")
    if (!isSameText(lines, linesOf(api, header, events))) yield [`events of ${names}`, "a second run gives other lines"]
    const read = api.readBinaryRun(bytesOf(api, header, events))
    if (!isSameText(lines, linesOf(api, read.header, read.events)))
      yield [`events of ${names}`, "bytes read back are other events"]
    for (const { name, format, options: formatOptions } of cases) {
      const fault = faultOf(api, api.formats[format], program, events, lines, formatOptions)
      if (fault !== null) yield [name, fault]
    }
  }
}

function faultOf(api, format, program, events, lines, options) {
  const steps = [...api.stepsOf(format, program, events, options)]
  const text = steps.map((step) => format.print(step)).join("")
  let parsed
  try {
    parsed = api.parseSteps(format, text)
  } catch (error) {
    return `does not parse: ${error.message}`
  }
  const at = steps.findIndex((step, i) => JSON.stringify(step) !== JSON.stringify(parsed[i]))
  if (at >= 0) return `step ${at} is ${JSON.stringify(steps[at])}, read back as ${JSON.stringify(parsed[at])}`
  if (parsed.length > steps.length) return `${parsed.length} steps are read back of ${steps.length}`
  const read = api.readRun(lines)
  const again = api.Program.ofRun(read.header.source, read.header.filename)
  const second = [...api.render(format, again, read.events, options)].join("")
  return second === text ? null : "the second run's recorded events give another text"
}

function* linesOf(api, header, events) {
  yield api.printEvent(header)
  for (const event of events) yield api.printEvent(event)
}

function bytesOf(api, header, events) {
  const pieces = []
  const sink = new api.BinaryWriter(header, (piece) => pieces.push(piece.slice()))
  for (const event of events) {
    const { kind, args } = api.encodeEvent(event)
    sink.push(kind, args)
  }
  sink.finish()
  return pieces
}

function isSameText(lines, others) {
  let at = 0
  for (const line of others) if (lines[at++] !== line) return false
  return at === lines.length
}
