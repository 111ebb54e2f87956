// White-box definitions of str's methods about single characters: upper and lower case, and what kind they are.

import type { Definitions } from "./definitions.js"

// A capital sigma becomes another letter at the end of a word: after a letter, and not before one.
const lowerLetter = `
def lower_letter(text, i):
    ch = text[i]
    if "A" <= ch <= "Z":
        return chr(ord(ch) + 32)
    if ch == "\\u03a3":
        is_after = (text[:i] + ch).lower()[-1] == "\\u03c2"
        is_before = ("a" + text[i:]).lower()[1] != "\\u03c2"
        return "\\u03c2" if is_after and not is_before else "\\u03c3"
    return ch.lower()
`

export const strCase: Definitions = {
  "str.lower": `${lowerLetter}

def lower(self: str, /):
    result = ""
    for i in range(len(self)):
        result += lower_letter(self, i)
    return result
`,
  "str.upper": `
def upper(self: str, /):
    result = ""
    for ch in self:
        if "a" <= ch <= "z":
            result += chr(ord(ch) - 32)
        else:
            result += ch.upper()
    return result
`,
  "str.casefold": `
def casefold(self: str, /):
    result = ""
    for ch in self:
        if "A" <= ch <= "Z":
            result += chr(ord(ch) + 32)
        else:
            result += ch.casefold()
    return result
`,
  "str.swapcase": `${lowerLetter}

def swapcase(self: str, /):
    result = ""
    for i in range(len(self)):
        if self[i].isupper():
            result += lower_letter(self, i)
        elif self[i].islower():
            result += self[i].upper()
        else:
            result += self[i]
    return result
`,
  "str.capitalize": `${lowerLetter}

def capitalize(self: str, /):
    result = self[:1].title()
    for i in range(1, len(self)):
        result += lower_letter(self, i)
    return result
`,
  "str.title": `${lowerLetter}

def is_cased(ch):
    return ch.isupper() or ch.islower() or ch.istitle()


def title(self: str, /):
    result = ""
    in_word = False
    for i in range(len(self)):
        if in_word:
            result += lower_letter(self, i)
        else:
            result += self[i].title()
        in_word = is_cased(self[i])
    return result
`,
  "str.istitle": `
def istitle(self: str, /):
    found = False
    in_word = False
    for ch in self:
        if ch.isupper() or ch.istitle():
            if in_word:
                return False
            found = in_word = True
        elif ch.islower():
            if not in_word:
                return False
        else:
            in_word = False
    return found
`,
  "str.isupper": `
def isupper(self: str, /):
    found = False
    for ch in self:
        if ch.islower() or ch.istitle() and not ch.isupper():
            return False
        if ch.isupper():
            found = True
    return found
`,
  "str.islower": `
def islower(self: str, /):
    found = False
    for ch in self:
        if ch.isupper() or ch.istitle():
            return False
        if ch.islower():
            found = True
    return found
`,
  ...kinds("isalpha", "isalnum", "isdigit", "isdecimal", "isnumeric", "isspace"),
  "str.isascii": `
def isascii(self: str, /):
    for ch in self:
        if ord(ch) > 127:
            return False
    return True
`,
  "str.isidentifier": `
def isidentifier(self: str, /):
    if self == "":
        return False
    for i in range(len(self)):
        if i == 0 and not self[i].isidentifier():
            return False
        if i > 0 and not ("a" + self[i]).isidentifier():
            return False
    return True
`,
}

// Every character is of the kind, and there is one.
function kinds(...names: string[]): Definitions {
  const define = (name: string): string => `
def ${name}(self: str, /):
    for ch in self:
        if not ch.${name}():
            return False
    return self != ""
`
  return Object.fromEntries(names.map((name) => [`str.${name}`, define(name)]))
}
