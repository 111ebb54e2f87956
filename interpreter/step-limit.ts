// Ending a run after so many lines: counts at trace points, so that a run without a limit pays nothing.

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
    return insertTracePoints(
      executable,
      starts.map(({ index }) => ({ index, where: "before", point: 0 })),
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
