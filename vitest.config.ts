// Tests run against the built engine in dist/ (`npm test` builds first), so that what is tested is what is published.

import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: /^pytracify$/, replacement: path("./dist/index.js") },
      { find: /^pytracify\/node$/, replacement: path("./dist/node.js") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    // The bundle is loaded by Node itself: no transform, and inline caches as in real use.
    server: { deps: { external: [/\/dist\//] } },
    pool: "forks",
    testTimeout: 60_000,
    reporters: ["default", path("./scripts/closing-line.mjs")],
  },
})
