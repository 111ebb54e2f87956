// What must hold of a program's run with opened built-ins: used by opened-builtins.test.ts, opened-programs.test.ts and
// scripts/reference-opened.mjs. Knows the engine as `api`, what `pytracify` exports.

import { filename } from "./format-cases.mjs"

/// Definitions that give iterators. One stands where its definition's frame does: formats that tell positions see the difference.
export const lazyOf = (api) => Object.keys(api.definitions()).filter((name) => / yield /.test(api.definitions()[name]))

/// Does the event begin a frame of a definition?
export const isOpened = (event) => event.event === "call" && event.function.startsWith("<builtin ")

/// What is wrong with a program's run with opened built-ins, `[what, where]`: it must print, give and fail with what the closed run does; what
/// is left when its events are folded must be the closed run's, in events and in the texts of these formats; and the texts of the open run
/// itself must be read back. Gives the names of what was opened.
export function* openedFaults(api, source, run, formatNames = Object.keys(api.formats)) {
  const options = { filename, argv: [filename], ...run, level: "line" }
  const closed = api.trace(source, options)
  const open = api.trace(source, { ...options, builtins: "open" })
  const what = firstDifference(endOf(closed), endOf(open))
  if (what !== null) yield ["result", what]
  const names = new Set([...open.events].filter(isOpened).map((event) => event.file.slice("<builtin ".length, -1)))
  const lazy = lazyOf(api)
  const eager = Object.keys(api.definitions()).filter((name) => !lazy.includes(name))
  const folded = firstDifference(plain(closed.events), plain(api.fold(api.trace(source, { ...options, builtins: eager }).events)))
  if (folded !== null) yield ["events", folded]
  for (const name of formatNames) {
    const format = api.formats[name]
    const asked = { ...options, ...api.recording(format) }
    const textOf = (events, program) => [...api.render(format, program, events)].join("")
    const wanted = api.trace(source, asked)
    const found = api.trace(source, { ...asked, builtins: asked.iterators ? eager : "open" })
    const fault = firstDifference(
      unnumbered(textOf(wanted.events, wanted.program)).split("\n"),
      unnumbered(textOf(api.fold(found.events), wanted.program)).split("\n"),
    )
    if (fault !== null) yield [`${name}, folded`, fault]
    const whole = textOf(found.events, found.program)
    if (whole !== "" && printed(api, format, whole) !== whole)
      yield [name, "the text of the open run is not what is read back of it"]
  }
  return names
}

function endOf({ status, exitCode, value, stdout, stderr, stopped }) {
  return [`${status} ${exitCode} ${stopped}`, `value ${value}`, ...stdout.split("\n"), "stderr", ...stderr.split("\n")]
}

function printed(api, format, text) {
  return api
    .parseSteps(format, text)
    .map((step) => format.print(step))
    .join("")
}

/// Events without what objects do: a definition makes of several changes what a built-in does at once. The texts of formats tell of them.
function* plain(events) {
  const numbers = new Map()
  const numberOf = (text) => {
    if (!numbers.has(text)) numbers.set(text, numbers.size + 1)
    return `@${numbers.get(text)}`
  }
  for (const event of events) {
    if ("object" in event || "of" in event) continue
    yield JSON.stringify(event)
      .replace(/@\d+/g, numberOf)
      .replace(/"_?(it|loop)\d+/g, '"$1')
  }
}

// An object that a definition's frame shows first has a number apart, and keeps it in the states of all formats but those of expressions.
function unnumbered(text) {
  return text.replace(/\b_?([A-Za-z]\w*#)\d+/g, "$1")
}

function firstDifference(wanted, found) {
  const others = found[Symbol.iterator]()
  let at = 0
  for (const line of wanted) {
    const { value, done } = others.next()
    if (done || value !== line) return `at ${at}: ${JSON.stringify(done ? null : value)} instead of ${JSON.stringify(line)}`
    at++
  }
  const { value, done } = others.next()
  return done ? null : `at ${at}: ${JSON.stringify(value)} more`
}
