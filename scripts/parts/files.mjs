// Which source file a place of a bundle comes from: the bundler says so in comments.

export function sourceFiles(text) {
  const marks = [...text.matchAll(/^\/\/ (\S+\.(?:[jt]s|json|py))$/gm)].map((match) => ({ start: match.index, file: match[1] }))
  return (position) => {
    let low = 0
    let high = marks.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (marks[middle].start <= position) low = middle + 1
      else high = middle
    }
    return marks[low - 1]?.file ?? ""
  }
}

/// The text with edits made: { start, end, text } that don't overlap.
export function replaced(text, edits) {
  let result = ""
  let from = 0
  for (const edit of edits.sort((a, b) => a.start - b.start)) {
    result += text.slice(from, edit.start) + edit.text
    from = edit.end
  }
  return result + text.slice(from)
}
