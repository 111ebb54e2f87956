// Finds the CPython 3.13 that expectations are recorded from: $PYTHON313, else `python3.13` on PATH. Null where there is none.

import { spawnSync } from "node:child_process"

/// Fixed hashes and UTF-8 everywhere, so that a recording is the same on every machine; lone surrogates are errors on stdout, as on an
/// ordinary terminal (UTF-8 mode alone would write them as bytes).
export const pythonEnv = {
  ...process.env,
  PYTHONHASHSEED: "0",
  PYTHONUTF8: "1",
  PYTHONIOENCODING: "utf-8:strict",
  PYTHONDONTWRITEBYTECODE: "1",
  NO_COLOR: "1",
  COLUMNS: "80",
}

export function findPython() {
  for (const command of [process.env.PYTHON313, "python3.13"]) {
    if (!command) continue
    const { status, stdout } = spawnSync(command, ["-c", "import sys; print(*sys.version_info[:2], sys.executable)"], {
      encoding: "utf8",
      env: pythonEnv,
    })
    if (status === 0 && stdout.startsWith("3 13 ")) return stdout.trim().slice("3 13 ".length)
  }
  return null
}

export const noPython = "no CPython 3.13 here (set PYTHON313 to one, or put python3.13 on PATH)"
