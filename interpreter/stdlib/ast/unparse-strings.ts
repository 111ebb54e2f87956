// Strings and f-strings as `ast.unparse` writes them: which quotes, and what is escaped.

import { escapeOf, reprOfString } from "../../objects/primitives/str.js"
import { isPrintable } from "../../objects/primitives/unicode.js"

const longQuotes: readonly string[] = ['"""', "'''"]
const allQuotes: readonly string[] = ["'", '"', ...longQuotes]

interface Quoted {
  text: string
  /// The quotes that fit the text, the best first.
  quotes: readonly string[]
}

/// A docstring: in three quotes, as it stands where that can be.
export function docstringText(value: string): string {
  const { text, quotes } = quoted(value, longQuotes, keepsLines)
  return quotes[0] + text + quotes[0]
}

/// A part of an f-string: text of its own, or what stands in braces (braces included).
export interface StringPart {
  text: string
  literal: boolean
}

/// An f-string of its parts; where no quotes fit them all, what is literal is escaped.
export function fstringText(parts: readonly StringPart[]): string {
  const fitted = fitQuotes(parts)
  if (fitted !== null) return `f${fitted.quotes[0]}${fitted.text}${fitted.quotes[0]}`
  const escaped = parts.map(({ text, literal }) => (literal ? reprOfString(`"${text}`).slice(2, -1) : text))
  return `f'''${escaped.join("")}'''`
}

function fitQuotes(parts: readonly StringPart[]): Quoted | null {
  let quotes = allQuotes
  let whole = ""
  for (const part of parts) {
    if (part.literal) {
      const fitted = quoted(part.text, quotes, keepsNone)
      if (!fitted.quotes.some((quote) => quotes.includes(quote))) return null
      quotes = fitted.quotes
      whole += fitted.text
      continue
    }
    if (part.text.includes("\n")) quotes = quotes.filter((quote) => longQuotes.includes(quote))
    whole += part.text
  }
  return { text: whole, quotes }
}

const keepsLines = (char: string): boolean => char === "\n" || char === "\t"
const keepsNone = (): boolean => false

function quoted(value: string, quotes: readonly string[], keeps: (char: string) => boolean): Quoted {
  const text = [...value].map((char) => (keeps(char) ? char : escaped(char))).join("")
  const fitting = quotes.filter((quote) => !text.includes(quote) && (!text.includes("\n") || longQuotes.includes(quote)))
  if (fitting.length === 0) {
    const repr = reprOfString(value)
    return { text: repr.slice(1, -1), quotes: [quotes.find((quote) => quote.includes(repr[0]!)) ?? repr[0]!] }
  }
  if (text === "") return { text, quotes: fitting }
  const last = text[text.length - 1]!
  // Quotes that the text ends with come last, and then that end is escaped.
  const ordered = [...fitting.filter((quote) => quote[0] !== last), ...fitting.filter((quote) => quote[0] === last)]
  return { text: ordered[0]![0] === last ? `${text.slice(0, -1)}\\${last}` : text, quotes: ordered }
}

function escaped(char: string): string {
  const code = char.codePointAt(0) as number
  if (char === "\\") return "\\\\"
  return isPrintable(code) ? char : escapeOf(code)
}
