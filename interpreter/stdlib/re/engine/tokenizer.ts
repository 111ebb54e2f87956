// The characters of a pattern or template, an escape being one token; and errors that point into it.

import { asciiString, backslashReplace, patternError, type RegexError, reprString } from "./errors.js"

export const octalDigits = /^[0-7]$/
export const decimalDigits = /^[0-9]$/
export const hexDigits = /^[0-9a-fA-F]$/
export const asciiLetters = /^[a-zA-Z]$/

/// The number of code points.
export function length(text: string): number {
  let n = 0
  for (const _ of text) n++
  return n
}

export class Tokenizer {
  readonly isText: boolean
  /// One code point (or byte, as Latin-1) each.
  private readonly chars: readonly string[]
  private index = 0
  /// The next token: a character, a backslash with a character, or null at the end.
  next: string | null = null

  constructor(source: string | Uint8Array) {
    this.isText = typeof source === "string"
    this.chars = typeof source === "string" ? Array.from(source) : Array.from(source, (byte) => String.fromCharCode(byte))
    this.advance()
  }

  private advance(): void {
    let index = this.index
    if (index >= this.chars.length) {
      this.next = null
      return
    }
    let char = this.chars[index]
    if (char === "\\") {
      index++
      if (index >= this.chars.length) {
        throw patternError("bad escape (end of pattern)", this.chars, this.chars.length - 1)
      }
      char += this.chars[index]
    }
    this.index = index + 1
    this.next = char
  }

  match(char: string): boolean {
    if (char !== this.next) return false
    this.advance()
    return true
  }

  get(): string | null {
    const token = this.next
    this.advance()
    return token
  }

  getWhile(n: number, charset: RegExp): string {
    let result = ""
    for (let i = 0; i < n && this.nextIs(charset); i++) result += this.get()
    return result
  }

  /// Is the next token one of these characters?
  nextIs(charset: RegExp): boolean {
    return this.next !== null && charset.test(this.next)
  }

  getUntil(terminator: string, name: string): string {
    let result = ""
    for (;;) {
      const token = this.get()
      if (token === null) {
        if (result === "") throw this.error(`missing ${name}`)
        throw this.error(`missing ${terminator}, unterminated name`, length(result))
      }
      if (token === terminator) {
        if (result === "") throw this.error(`missing ${name}`, 1)
        return result
      }
      result += token
    }
  }

  /// Where the next token starts.
  tell(): number {
    return this.index - (this.next === null ? 0 : this.next.length > 1 && this.next[0] === "\\" ? 2 : 1)
  }

  seek(index: number): void {
    this.index = index
    this.advance()
  }

  error(msg: string, offset = 0): RegexError {
    return patternError(this.isText ? msg : backslashReplace(msg), this.chars, this.tell() - offset)
  }

  errorAt(msg: string, pos: number): RegexError {
    return patternError(msg, this.chars, pos)
  }

  checkGroupName(name: string, offset: number): void {
    if (!this.isText && /[^\x00-\x7f]/.test(name)) {
      throw this.error(`bad character in group name ${asciiString(name)}`, length(name) + offset)
    }
    if (!/^[\p{XIDS}_][\p{XIDC}]*$/u.test(name)) {
      throw this.error(`bad character in group name ${reprString(name)}`, length(name) + offset)
    }
  }
}
