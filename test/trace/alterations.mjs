// Wrong traces made of right ones, for judging `verify`: one step altered, or a text mangled anywhere. Used by verify.test.ts and by
// scripts/reference-verify.mjs, which needs no build step.

/// The formats that traces of models are judged in.
export const judged = ["etcot", "et-scratchpad", "et-compact", "et-dynamic", "et-instruction", "cwm"]

/// Numbers from 0 up to 1 that look random and are the same each time.
export function randomNumbers(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/// One of a list.
export function pick(list, random) {
  return list[Math.floor(random() * list.length)]
}

/// The texts of a trace's steps with one step taken out, put in or altered; `at` is the first step that is wrong then.
export function alteredTrace(texts, random) {
  const at = Math.floor(random() * texts.length)
  const changed = [...texts]
  const differs = at + 1 < texts.length && texts[at] !== texts[at + 1]
  switch (pick(["missing", "early", "altered"], random)) {
    case "missing":
      if (texts[at] === texts[at + 1]) changed[at] = alteredStep(texts[at], random)
      else changed.splice(at, 1)
      break
    case "early":
      if (differs) changed.splice(at, 0, texts[at + 1])
      else changed[at] = alteredStep(texts[at], random)
      break
    default:
      changed[at] = alteredStep(texts[at], random)
  }
  return { at, changed }
}

// A digit or a small letter becomes another.
function alteredStep(step, random) {
  const { index, 0: character } = pick([...step.matchAll(/\d|[a-z]/g)], random)
  const put = /\d/.test(character) ? String((Number(character) + 1) % 10) : character === "q" ? "z" : "q"
  return step.slice(0, index) + put + step.slice(index + 1)
}

const pieces = [
  "<|frame_sep|>",
  "<|line_sep|>",
  "{",
  "}",
  "[",
  '"',
  "'",
  "\\",
  " -> ",
  " := ",
  "#1 ",
  "L2 ",
  "~ ",
  "= #",
  "\n",
  "\0",
  "\u2028",
  "\ud800",
]

/// A text with one to four places of it replaced by something else.
export function mangled(text, random) {
  let result = text
  for (let edits = 1 + Math.floor(random() * 4); edits > 0; edits--) {
    const at = Math.floor(random() * result.length)
    const gone = Math.floor(random() * 30)
    result = result.slice(0, at) + pick(pieces, random) + result.slice(at + gone)
  }
  return result
}
