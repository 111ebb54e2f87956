// Numbers as the generated tables have them: digits of base 46, most significant first, as printable characters; a number's last digit is
// one of the upper half. (scripts/build-grammar.mjs writes them.)

const base = 46

/// The numbers of a text that `packNumbers` wrote.
export function readNumbers(text: string): Int32Array {
  const numbers = new Int32Array(text.length)
  let count = 0
  let value = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    // From a space on, without the quote and the backslash.
    const digit = code - 32 - (code > 34 ? 1 : 0) - (code > 92 ? 1 : 0)
    if (digit < base) value = (value + digit) * base
    else {
      numbers[count++] = value + digit - base
      value = 0
    }
  }
  return numbers.slice(0, count)
}
