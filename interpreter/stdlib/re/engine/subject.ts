// The text a pattern is matched against, indexed by code point (or byte).

/// A str or bytes made ready for matching; worth keeping between matches on the same text.
export class Subject {
  /// bytes as Latin-1
  readonly text: string
  readonly isText: boolean
  /// In code points or bytes.
  readonly length: number
  /// The code points, if the text has any beyond the BMP.
  readonly wide: Uint32Array | null
  private readonly offsets: Uint32Array | null

  constructor(source: string | Uint8Array) {
    this.isText = typeof source === "string"
    this.text = typeof source === "string" ? source : latin1(source)
    this.wide = null
    this.offsets = null
    this.length = this.text.length
    if (!this.isText || !/[\ud800-\udbff][\udc00-\udfff]/.test(this.text)) return
    const chars = new Uint32Array(this.text.length)
    const offsets = new Uint32Array(this.text.length + 1)
    let n = 0
    for (let i = 0; i < this.text.length; n++) {
      const char = this.text.codePointAt(i)!
      chars[n] = char
      offsets[n] = i
      i += char > 0xffff ? 2 : 1
    }
    offsets[n] = this.text.length
    this.wide = chars.subarray(0, n)
    this.offsets = offsets
    this.length = n
  }

  slice(start: number, end: number): string {
    const { offsets } = this
    return offsets === null ? this.text.slice(start, end) : this.text.slice(offsets[start], offsets[end])
  }
}

/// One character a byte.
export function latin1(bytes: Uint8Array): string {
  const chunk = 8192
  let text = ""
  for (let i = 0; i < bytes.length; i += chunk) text += String.fromCharCode(...bytes.subarray(i, i + chunk))
  return text
}

export function latin1Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}
