// traceEvents: events while the program runs, in slices, as far as they are taken.

import { EventRun, formats, render, trace, traceEvents } from "pytracify"
import { expect, test } from "vitest"

const endless = "n = 0\nwhile True:\n    n += 1\n"

test("the events are those of trace, and the end is its result", async () => {
  const source = "def f(n):\n    return n and f(n - 1)\nfor i in range(300):\n    f(5)\nprint('done')\n"
  const events: string[] = []
  const iteration = traceEvents(source, { level: "line" })
  let step = await iteration.next()
  for (; !step.done; step = await iteration.next()) events.push(JSON.stringify(step.value))
  expect(events).toEqual([...trace(source, { level: "line" }).events].map((event) => JSON.stringify(event)))
  expect(step.value).toMatchObject({ status: "ok", stdout: "done\n" })
})

test("who takes no events stops the program", async () => {
  let output = 0
  const source = "while True:\n    print('x')\n"
  for await (const event of traceEvents(source, { level: "line", onOutput: () => output++ })) {
    if (event.event === "line" && event.line === 2) break
  }
  const printed = output
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect(output).toBe(printed)
  expect(printed).toBeLessThan(5000)
})

test("a signal ends an endless program", async () => {
  const controller = new AbortController()
  setTimeout(() => controller.abort(), 20)
  const take = async () => {
    for await (const event of traceEvents(endless, { level: "line", signal: controller.signal })) void event
  }
  await expect(take()).rejects.toThrow("abort")
})

test("others get their turn while nothing happens that is traced", async () => {
  const controller = new AbortController()
  setTimeout(() => controller.abort(), 20)
  const take = async () => {
    for await (const event of traceEvents(endless, { level: "call", signal: controller.signal })) void event
  }
  await expect(take()).rejects.toThrow("abort")
})

test("a format can be made while the program runs", () => {
  const run = new EventRun(endless, { level: formats.cwm.level })
  let text = ""
  for (const step of render(formats.cwm, run.program, run)) {
    text += step
    if (text.length > 1000) break
  }
  expect(text).toContain('{"n": "3"')
  expect(run.result().status).toBe("stopped")
})
