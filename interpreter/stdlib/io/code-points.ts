// Lengths and prefixes in code points, for streams.

export function codePointLength(text: string): number {
  let n = text.length
  for (let i = 0; i < text.length - 1; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) n--
  }
  return n
}

/// The first `n` code points.
export function sliceCodePoints(text: string, n: number): string {
  let i = 0
  for (let count = 0; count < n && i < text.length; count++) i += (text.codePointAt(i) as number) > 0xffff ? 2 : 1
  return text.slice(0, i)
}
