// Ending a run after so many lines: counts at trace points, so that a run without a limit pays nothing.

import { isJump } from "./compiler/instructions.js"
import { lineOf } from "./compiler/positions.js"
import type { Interpreter } from "./interpreter.js"
import type { Executable } from "./objects/executable.js"
import { RunStopped } from "./vm/errors.js"
import { insertTracePoints, lineStarts } from "./vm/instrument.js"

/// Stops the interpreter's programs with RunStopped("steps") when more than `most` lines have been executed.
export function limitSteps(interpreter: Interpreter, most: number): void {
  let left = most
  const instrument = (executable: Executable): Executable => {
    const starts = lineStarts(executable, (i) => lineOf(executable.code.code, executable.units[i]))
    const lines = new Set(starts.map(({ index }) => index))
    return insertTracePoints(
      executable,
      [...lines, ...oneLineLoops(executable, lines)].map((index) => ({ index, where: "before", point: 0 })),
    )
  }
  interpreter.trace(instrument, {
    point: () => {
      if (--left < 0) throw new RunStopped("steps")
    },
    raised: () => {},
    unwound: () => {},
  })
}

// Jumps back to where no line begins: of loops that stand in one line.
function oneLineLoops({ ops }: Executable, lines: ReadonlySet<number>): number[] {
  const jumps: number[] = []
  for (let i = 0; i < ops.length; i++) {
    const target = ops[i] >> 8
    if (isJump(ops[i] & 255) && target <= i && !lines.has(target) && !lines.has(i)) jumps.push(i)
  }
  return jumps
}
