// White-box definitions of str.format and str.maketrans.

import type { Definitions } from "./definitions.js"

export const strFormat: Definitions = {
  "str.format": `
def format(self: "template", /, *args, **named):
    result = ""
    position = 0
    fields = 0
    numbering = None
    while position < len(self):
        if self[position] != "{" or self[position:position + 2] == "{{":
            result += self[position]
            position += 2 if self[position] in "{}" else 1
            continue
        end = self.index("}", position)
        field, _, spec = self[position + 1:end].partition(":")
        name, _, conversion = field.partition("!")
        if name == "" or name.isdigit():
            new = "automatic" if name == "" else "manual"
            check_numbering(numbering, new)
            numbering = new
            value = argument(args, fields if name == "" else int(name))
            fields += 1
        else:
            value = named[name]
        result += text_of(value, conversion, spec)
        position = end + 1
    return result


def check_numbering(old, new):
    if old == "automatic" and new == "manual":
        raise ValueError("cannot switch from automatic field numbering to manual field specification")
    if old == "manual" and new == "automatic":
        raise ValueError("cannot switch from manual field specification to automatic field numbering")


def argument(args, index):
    if index >= len(args):
        raise IndexError(f"Replacement index {index} out of range for positional args tuple")
    return args[index]


def text_of(value, conversion, spec):
    if conversion == "r":
        value = repr(value)
    elif conversion == "s":
        value = str(value)
    elif conversion == "a":
        value = ascii(value)
    return f"{value:{spec}}"
`,
  "str.maketrans": `
MISSING = object()


def maketrans(x: str | dict, y: str = MISSING, z: str = "", /):
    table = {}
    if y is MISSING:
        if not isinstance(x, dict):
            raise TypeError("if you give only one argument to maketrans it must be a dict")
        for key in x:
            table[code_of(key)] = x[key]
        return table
    if not isinstance(x, str):
        raise TypeError("first maketrans argument must be a string if there is a second argument")
    if len(x) != len(y):
        raise ValueError("the first two maketrans arguments must have equal length")
    for i in range(len(x)):
        table[ord(x[i])] = ord(y[i])
    for ch in z:
        table[ord(ch)] = None
    return table


def code_of(key):
    if isinstance(key, str):
        if len(key) != 1:
            raise ValueError("string keys in translate table must be of length 1")
        return ord(key)
    if not isinstance(key, int):
        raise TypeError("keys in translate table must be strings or integers")
    return key
`,
}
