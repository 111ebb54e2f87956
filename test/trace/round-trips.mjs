// Traces there and back, in lockstep with the run that they are of, so that a run of any length can be checked: used by formats.test.ts and by
// scripts/reference-formats.mjs. Knows the engine as `api`, what `pytracify` exports.

import { cases, filename, optionsOf, recordings } from "./format-cases.mjs"

/// What is wrong with the wanted cases of a program: `[name, what]`. The text of its steps must be read back as the steps that it was made
/// of; a second run, recorded as JSON Lines and read again, must give the same text; the events as bytes must be those of the lines.
export function* faultsOf(api, source, run, wanted = cases) {
  for (const { asked, cases } of recordings(api, wanted)) {
    const options = optionsOf(run, asked)
    const twoRuns = run.maxSteps === undefined ? new RepeatedRuns(api, source, options) : new KeptRuns(api, source, options)
    const fault = eventsFault(api, twoRuns)
    if (fault !== null) yield [`events of ${cases.map(({ name }) => name).join(", ")}`, fault]
    for (const { name, format, options: own } of cases) {
      const fault = textFault(api, api.formats[format], twoRuns, { ...own, values: run.values })
      if (fault !== null) yield [name, fault]
    }
  }
}

/// A program's events and those of a second run as lines, as often as they are asked for: both are run again each time.
class RepeatedRuns {
  constructor(api, source, options) {
    this.api = api
    this.source = source
    this.options = options
    this.header = api.headerOf(source, filename, options.level)
  }

  first() {
    const run = new this.api.EventRun(this.source, this.options)
    return { program: run.program, events: run }
  }

  *second() {
    yield this.api.printEvent(this.header)
    for (const event of new this.api.EventRun(this.source, this.options)) yield this.api.printEvent(event)
  }

  /// Hands on the second run's lines as the recorder prints them, without the header's.
  tellSecond(onLine) {
    this.api.trace(this.source, { ...this.options, onLine })
  }
}

/// The same of a run that is short enough to be kept.
class KeptRuns extends RepeatedRuns {
  constructor(api, source, options) {
    super(api, source, options)
    this.kept = api.trace(source, options)
    this.lines = [api.printEvent(this.header)]
    super.tellSecond((line) => this.lines.push(line))
  }

  first() {
    return this.kept
  }

  second() {
    return this.lines
  }

  tellSecond(onLine) {
    for (let i = 1; i < this.lines.length; i++) onLine(this.lines[i])
  }
}

/// The first run's events go through bytes, and each is compared with a line of the second run before the next is made.
function eventsFault(api, twoRuns) {
  const waiting = []
  const pieces = bytesOf(api, twoRuns.header, twoRuns.first().events, waiting)
  const read = api.readBinaryRun(pieces).events[Symbol.iterator]()
  let fault = null
  let count = 0
  twoRuns.tellSecond((line) => {
    if (fault !== null) return
    const { done, value } = read.next()
    if (done) fault = `a second run has a line more than ${count}: ${line}`
    else {
      const made = waiting.shift()
      if (made !== line) fault = `event ${count} is ${made}, in a second run ${line}`
      else if (api.printEvent(value) !== line) fault = `event ${count} is ${line}, in bytes ${JSON.stringify(value)}`
    }
    count++
  })
  if (fault === null && !read.next().done) fault = `a second run has only ${count} lines`
  return fault
}

/// Their lines wait until they are read.
function* bytesOf(api, header, events, waiting) {
  const pieces = []
  const writer = new api.BinaryWriter(header, (piece) => pieces.push(piece))
  for (const event of events) {
    waiting.push(api.printEvent(event))
    const { kind, args } = api.encodeEvent(event)
    writer.push(kind, args)
    yield* pieces.splice(0)
  }
  writer.finish()
  yield* pieces
}

/// Each step is printed and read again before the next is made, or the one after it where a reader must see that.
function textFault(api, format, twoRuns, options) {
  const { program, events } = twoRuns.first()
  const second = textsOfRecorded(api, format, twoRuns.second(), options)
  const waiting = []
  let made = 0
  let fault = null
  function* pieces() {
    for (const step of api.stepsOf(format, program, events, options)) {
      const text = format.print(step)
      const { value: other } = second.next()
      if (text !== other) {
        fault = `step ${made} is ${JSON.stringify(text)}, of the second run's recorded events ${JSON.stringify(other)}`
        return
      }
      waiting.push(step)
      made++
      yield text
    }
    if (!second.next().done) fault = `the second run's recorded events give more than ${made} steps`
  }
  let read = 0
  try {
    for (const step of api.readSteps(format, pieces())) {
      const [mine, theirs] = [JSON.stringify(waiting.shift()), JSON.stringify(step)]
      if (mine !== theirs) return `step ${read} is ${mine}, read back as ${theirs}`
      read++
    }
  } catch (error) {
    if (!(error instanceof api.FormatSyntaxError)) throw error
    return fault ?? `does not parse: ${error.message}`
  }
  return fault ?? (read === made ? null : `${read} steps are read back of ${made}`)
}

/// The text of events that were recorded as lines of JSON.
function textsOfRecorded(api, format, lines, options) {
  const { header, events } = api.readRun(lines)
  return api.render(format, api.Program.ofRun(header.source, header.filename), events, options)
}
