// What all bundles share.

import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

export const root = fileURLToPath(new URL("..", import.meta.url))
const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8"))

/// Names stay readable, so that an internal error can be read; const enums become bare numbers.
export const common = {
  absWorkingDir: root,
  bundle: true,
  target: "es2022",
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "none",
  logLevel: "warning",
  loader: { ".py": "text" },
  define: { PYTRACIFY_VERSION: JSON.stringify(version) },
}
