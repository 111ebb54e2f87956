// A vitest reporter: ends the run with one plain line, `N passed, N failed` (and `, N skipped` where there are any).

export default class ClosingLine {
  onTestRunEnd(modules, errors) {
    const counts = { passed: 0, failed: errors.length, skipped: 0 }
    for (const module of modules) {
      // A file that could not be loaded has no tests; it counts as one failure.
      if (module.errors().length > 0) counts.failed++
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state in counts) counts[state]++
      }
    }
    const line = `${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ""}`
    // After the summary of the default reporter.
    process.once("exit", () => process.stdout.write(`${line}\n`))
  }
}
