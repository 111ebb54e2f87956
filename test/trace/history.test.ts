// The state of a run at any step, forwards and backwards.

import { RunHistory, type RunState, RunState as State, trace } from "pytracify"
import { expect, test } from "vitest"

const program = `def change(items, n):
    items.append(n)
    return len(items)

def squares(n):
    for i in range(n):
        yield i * i

xs = [1]
alias = xs
for k in range(200):
    change(xs, k)
d = {"a": xs}
g = squares(2)
print(next(g))
xs.clear()
`

function shown(state: RunState): string {
  const frames = state.stack.map((frame) => [frame.qualname, frame.line, [...frame.variables]])
  return JSON.stringify([state.step, frames, state.changes, state.output])
}

const { events } = trace(program, { filename: "/program.py", level: "line" })

test("every step has the state that following all events gives, in any order of asking", () => {
  const history = new RunHistory(events)
  const state = new State()
  const expected: string[] = []
  for (const event of events) if (state.apply(event)) expected.push(shown(state))
  expect(history.steps).toBe(expected.length)
  for (let i = 0; i < 300; i++) {
    const step = (i * 7919) % history.steps
    expect(shown(history.stateAt(step))).toBe(expected[step])
  }
  for (let step = history.steps - 1; step >= 0; step -= 1) expect(shown(history.stateAt(step))).toBe(expected[step])
  expect([...history.states(3, 9)].length).toBe(7)
})

test("states are independent of each other", () => {
  const history = new RunHistory(events)
  const last = history.stateAt(history.steps - 1)
  const before = shown(last)
  history.stateAt(5)
  history.stateAt(history.steps - 2)
  expect(shown(last)).toBe(before)
})

test("a difference names what is otherwise", () => {
  const history = new RunHistory(events)
  const { frames } = history.difference(history.steps - 2, history.steps - 1)
  expect(frames.map(({ name, after }) => [name, after])).toEqual([
    ["xs", "[]"],
    ["alias", "[]"],
    ["d", "{'a': []}"],
  ])
})

test("a step that there is not is a RangeError", () => {
  const history = new RunHistory(events)
  expect(() => history.stateAt(-1)).toThrow(RangeError)
  expect(() => history.stateAt(history.steps)).toThrow(RangeError)
})
