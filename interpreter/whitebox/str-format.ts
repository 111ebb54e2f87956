// White-box definitions of str.format, the operator %, str.encode and str.maketrans.

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
  "str.__mod__": `
def __mod__(self: "percents", values, /):
    left = list(values) if isinstance(values, tuple) else [values]
    is_mapping = not isinstance(values, (tuple, str)) and hasattr(values, "__getitem__")
    result = ""
    position = 0
    while position < len(self):
        if self[position] != "%":
            result += self[position]
            position += 1
            continue
        position += 1
        if self[position] == "(":
            if not is_mapping:
                raise TypeError("format requires a mapping")
            end = self.index(")", position)
            left = [values[self[position + 1:end]]]
            position = end + 1
        start = position
        while self[position] in "-+ #0123456789.":
            position += 1
        if self[position] == "%":
            result += "%"
        elif len(left) == 0:
            raise TypeError("not enough arguments for format string")
        else:
            result += converted(self[start:position], self[position], left.pop(0))
        position += 1
    if len(left) > 0 and not is_mapping:
        raise TypeError("not all arguments converted during string formatting")
    return result


def converted(options, kind, value):
    size = options.lstrip("-+ #0")
    flags = options[:len(options) - len(size)]
    width, point, places = size.partition(".")
    if kind in "sra":
        text = str(value) if kind == "s" else repr(value) if kind == "r" else ascii(value)
        if point:
            text = text[:int(places)]
        return text.ljust(int(width or 0)) if "-" in flags else text.rjust(int(width or 0))
    spec = "<" if "-" in flags else ""
    for flag in "+", " ", "#", "0":
        if flag in flags and not (flag == " " and "+" in flags or flag == "0" and "-" in flags):
            spec += flag
    spec += width
    if kind in "feEgGF":
        if not isinstance(value, (int, float)):
            raise TypeError(f"must be real number, not {type(value).__name__}")
        return f"{float(value):{spec}.{places or 6}{kind}}"
    if kind in "xXo" and not isinstance(value, int):
        raise TypeError(f"%{kind} format: an integer is required, not {type(value).__name__}")
    if not isinstance(value, (int, float)):
        raise TypeError(f"%{kind} format: a real number is required, not {type(value).__name__}")
    return f"{int(value):{spec}{kind if kind in 'xXo' else 'd'}}"
`,
  "str.encode": `
def encode(self: str, encoding: "utf-8" = "utf-8"):
    values = []
    for position in range(len(self)):
        code = ord(self[position])
        if code < 0x80:
            values.append(code)
            continue
        if 0xd800 <= code < 0xe000:
            raise UnicodeEncodeError("utf-8", self, position, end_of_surrogates(self, position), "surrogates not allowed")
        # Six bits in each byte after the first, which tells how many there are.
        rest = []
        room = 64
        while code >= room:
            rest.insert(0, 128 + code % 64)
            code //= 64
            room = 64 >> len(rest)
        values.append(256 - 2 * room + code)
        values += rest
    return bytes(values)


def end_of_surrogates(text, end):
    while end < len(text) and 0xd800 <= ord(text[end]) < 0xe000:
        end += 1
    return end
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
