// Every message that parsing raises outside the tokenizer, in CPython 3.13's words.

export const messages = {
  realNumberRequired: "real number required in complex literal",
  imaginaryNumberRequired: "imaginary number required in complex literal",
  nullByte: "source code string cannot contain null bytes",
  bytesNotAscii: "bytes can only contain ASCII literal characters",
  mixedBytes: "cannot mix bytes and nonbytes literals",
  invalidEscape: (code: string) => `invalid escape sequence '\\${code}'`,
  invalidOctalEscape: (digits: string) => `invalid octal escape sequence '\\${digits}'`,
  invalidHexEscape: (position: number) => `(value error) invalid \\x escape at position ${position}`,
  tooManyDigits: (limit: number, digits: number) =>
    `Exceeds the limit (${limit} digits) for integer string conversion: value has ${digits} digits; ` +
    "use sys.set_int_max_str_digits() to increase the limit " +
    "- Consider hexadecimal for huge integer literals to avoid decimal conversion limits.",
} as const
