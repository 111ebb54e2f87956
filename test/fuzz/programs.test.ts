// Random programs are the same for the same seed, and none brings the engine down.

import { expect, test } from "vitest"
import { runProgram } from "../engine.js"
import { program } from "./programs/program.js"

test("the same seed gives the same program, another seed another", () => {
  expect(program(7)).toBe(program(7))
  expect(program(7)).not.toBe(program(8))
})

test("what goes wrong in a program is the program's exception", () => {
  for (let seed = 1; seed <= 12; seed++) {
    const { stderr } = runProgram(program(seed), "program.py")
    expect(stderr === "" || /^\S*(?:Error|Exception|Group|Iteration|E1|E2)\b.*\n$/m.test(stderr), stderr).toBe(true)
  }
})
