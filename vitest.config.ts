// Tests run against the built engine in dist/ (`npm test` builds first), so that what is tested is what is published.

import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

// vitest 5.1 groups failures with Map.groupBy, which Node 20 does not have: without it a failing run ends in a crash.
if (!("groupBy" in Map)) {
  const groupBy = <K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K) => {
    const groups = new Map<K, T[]>()
    let index = 0
    for (const item of items) {
      const key = keyOf(item, index++)
      groups.set(key, [...(groups.get(key) ?? []), item])
    }
    return groups
  }
  Object.defineProperty(Map, "groupBy", { value: groupBy, configurable: true, writable: true })
}

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: /^pytracify$/, replacement: path("./dist/index.js") },
      { find: /^pytracify\/core$/, replacement: path("./dist/core.js") },
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
