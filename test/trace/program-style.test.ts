// Values shown by the program (`style: "program"`) are its reprs at every line, of lists that change in any way, too.

import { trace } from "pytracify"
import { expect, test } from "vitest"

const definitions = `import json
class R:
    def __repr__(self): return "R at 0x12345678!"
class L(list):
    pass
def show(names):
    print(json.dumps({name: repr(value) for name, value in names.items() if len(name) == 1 and name.islower()}))
`

const changes = `a = [1, 2.5, "x at 0xabcdef01 y", None, True, 2**80]
b = [a, [a, 3]]
a.append(7)
b[1].append(a)
a[0] = -0.0
a[0] = 0
a[0] = False
c = [R(), a]
d = L([1, 2])
e = [d]
d.append(4)
a.append(a)
a.pop()
a.append(R())
a.pop()
f = [[[[[[1]]]]]]
f[0][0][0][0][0].append(2)
h = ["\\ud800", "é\\n"]
h.reverse()
h.clear()
i = [float("nan")]
i.append(i[0])
j = [1, 2, 3]
k = [j, j]
j[1] = 9
k.pop()
j.pop()
j[:] = ["1", 2]`

test("reprs at every line", () => {
  const lines = changes.split("\n")
  const source = definitions + lines.map((line) => `${line}\nshow(dict(globals()))\n`).join("")
  const first = definitions.split("\n").length
  const { events, stdout } = trace(source, { level: "line", values: { style: "program" } })
  const shown = new Map<string, string>()
  const told: Record<string, string>[] = []
  for (const event of events) {
    if (event.event !== "line" || event.frame !== 0) continue
    for (const [name, text] of Object.entries(event.changes ?? {})) if (text !== null) shown.set(name, text)
    const isShow = event.line >= first && (event.line - first) % 2 === 1
    if (isShow) told.push(Object.fromEntries([...shown].filter(([name]) => /^[a-z]$/.test(name))))
  }
  const printed = stdout.trim().split("\n")
  expect(told).toEqual(printed.map((line) => JSON.parse(line.replace(/ at 0x[0-9a-f]{4,}/g, ""))))
  expect(told.length).toBe(lines.length)
})
