// What `import ... from "pytracify"` gives: the engine, and traces of what it ran.

export * from "./interpreter/index.js"
export * from "./tracer/index.js"
