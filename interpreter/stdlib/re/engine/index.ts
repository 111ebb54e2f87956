// The regular expression engine: Python's patterns over JS strings and bytes. It knows nothing of Python objects.

export { RegexError, type RegexErrorKind } from "./errors.js"
export { Flag } from "./flags.js"
export { compilePattern, compilePhrases, debugPattern, Pattern, type RawMatch, type RegexHooks } from "./pattern.js"
export { latin1, latin1Bytes, Subject } from "./subject.js"
export { parseTemplate, type Template } from "./template.js"
