// What tests use of build.mjs.

export function recordedPrograms(): string[]
