// Makes a Python program small while something holds of it: by leaving out lines, by taking blocks out of their statements, and by
// putting plain values in the place of what stands in brackets.

/// A smaller source of which `holds` is still true: the smallest that is found in so many seconds.
export async function smaller(source, seconds, holds) {
  const end = performance.now() + seconds * 1000
  return shrunk(source, async (candidate) => performance.now() < end && (await holds(candidate)))
}

async function shrunk(source, holds) {
  let lines = source.split("\n")
  for (;;) {
    const before = lines.length + lines.join("").length
    lines = await withoutLines(lines, holds)
    lines = await withoutHeads(lines, holds)
    lines = await withoutBrackets(lines, holds)
    if (lines.length + lines.join("").length === before) return lines.join("\n")
  }
}

async function withoutLines(lines, holds) {
  for (let size = Math.max(1, lines.length >> 1); size >= 1; size >>= 1) {
    for (let at = lines.length - size; at > -size; at -= size) {
      const candidate = lines.filter((_line, i) => i < at || i >= at + size)
      if (candidate.length < lines.length && (await holds(candidate.join("\n")))) lines = candidate
    }
  }
  return lines
}

// A statement's head goes, its block stays.
async function withoutHeads(lines, holds) {
  for (let at = lines.length - 1; at >= 0; at--) {
    const depth = indentation(lines[at] ?? "")
    let end = at + 1
    while (end < lines.length && (lines[end] === "" || indentation(lines[end]) > depth)) end++
    if (end === at + 1) continue
    const by = indentation(lines[at + 1]) - depth
    const block = lines.slice(at + 1, end).map((line) => line.slice(Math.min(by, indentation(line))))
    for (const candidate of [
      [...lines.slice(0, at), ...block, ...lines.slice(end)],
      [...lines.slice(0, at), ...lines.slice(end)],
      [...lines.slice(0, at + 1), `${" ".repeat(depth + 1)}pass`, ...lines.slice(end)],
    ]) {
      if (candidate.join("").length >= lines.join("").length || !(await holds(candidate.join("\n")))) continue
      lines = candidate
      break
    }
  }
  return lines
}

async function withoutBrackets(lines, holds) {
  let source = lines.join("\n")
  for (let at = source.length - 1; at >= 0; at--) {
    if (!"([{".includes(source[at])) continue
    const end = closing(source, at)
    if (end < 0) continue
    const inner = source.slice(at + 1, end)
    for (const put of [
      "",
      "1",
      source[at] + source[end],
      `${source[at]}1${source[end]}`,
      inner.trim().includes("\n") ? null : inner.trim(),
    ]) {
      if (put === null || put.length > end - at) continue
      const candidate = source.slice(0, at) + put + source.slice(end + 1)
      if (candidate.length >= source.length || !(await holds(candidate))) continue
      source = candidate
      break
    }
  }
  return source.split("\n")
}

function closing(source, open) {
  let depth = 0
  for (let at = open; at < source.length; at++) {
    if ("([{".includes(source[at])) depth++
    else if (")]}".includes(source[at]) && --depth === 0) return at
  }
  return -1
}

function indentation(line) {
  return line.length - line.trimStart().length
}
