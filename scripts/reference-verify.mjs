// Judges `verify`: of N traces with one step altered it must name the step in all (`--altered N`, 1000), and N mangled texts must neither
// crash nor hang it (`--fuzz N`, 100000). Texts are traces of the data records, mangled; or those of another format.

import { formats, judge, recording, render, stepsOf, trace, verify } from "../dist/index.js"
import { alteredTrace, judged, mangled, pick, randomNumbers } from "../test/trace/alterations.mjs"
import { filename, scriptOf } from "../test/trace/format-cases.mjs"
import { commandWords, readRecords } from "./records.mjs"

const { value } = commandWords()
const records = readRecords()

function optionsOf({ stdin = "" }) {
  return { filename, argv: [filename], stdin }
}

function tracedSteps(name, record) {
  const format = formats[name]
  const { program, events } = trace(scriptOf(record), { ...recording(format), ...optionsOf(record) })
  return [...stepsOf(format, program, events)]
}

function checkAltered(count) {
  const random = randomNumbers(7)
  const short = records.filter(({ lines }) => lines < 60)
  let found = 0
  for (let n = 0; n < count; n++) {
    const name = judged[n % judged.length]
    const record = pick(short, random)
    const texts = tracedSteps(name, record).map((step) => formats[name].print(step))
    const { at, changed } = alteredTrace(texts, random)
    const verdict = verify(scriptOf(record), changed.join(""), name, optionsOf(record))
    if (!verdict.right && verdict.firstWrong?.step === at && verdict.firstWrong.expected === texts[at]) found++
    else console.log(`  ${name}: ${record.id}, step ${at}: ${JSON.stringify(changed[at])}; named ${verdict.firstWrong?.step}`)
  }
  console.log(`verify: of ${count} traces with one step altered, taken out or put in, the step is named in ${found}`)
  return found === count
}

/// So many texts are made of one run.
const SAME = 500

function checkFuzz(count) {
  const random = randomNumbers(11)
  const short = records.filter(({ lines }) => lines < 30)
  let slowest = 0
  let wrong = 0
  for (let n = 0; n < count; n += SAME) {
    const name = judged[(n / SAME) % judged.length]
    const format = formats[name]
    const record = pick(short, random)
    const steps = tracedSteps(name, record)
    const other = formats[pick(Object.keys(formats), random)]
    const { program, events } = trace(scriptOf(record), { ...recording(other), ...optionsOf(record) })
    const texts = [steps.map((step) => format.print(step)).join(""), [...render(other, program, events)].join("")]
    for (let i = 0; i < Math.min(SAME, count - n); i++) {
      const text = mangled(texts[i % 10 === 0 ? 1 : 0], random)
      const before = performance.now()
      const verdict = judge(format, text, steps)
      slowest = Math.max(slowest, performance.now() - before)
      // White space between the parts of JSON says nothing.
      if (verdict.right ? withoutSpace(text) !== withoutSpace(texts[0]) : text === texts[0]) {
        wrong++
        console.log(`  ${name}: ${record.id}: judged ${verdict.right ? "right" : "wrong"}: ${JSON.stringify(text.slice(0, 300))}`)
      }
    }
  }
  console.log(
    `verify: ${count} mangled texts judged, ${wrong} of them not as they are, none longer than ${Math.ceil(slowest)} ms`,
  )
  return wrong === 0
}

function withoutSpace(text) {
  return text.replace(/\s/g, "")
}

const altered = checkAltered(Number(value("--altered") ?? 1000))
const fuzzed = checkFuzz(Number(value("--fuzz") ?? 100_000))
process.exit(altered && fuzzed ? 0 : 1)
