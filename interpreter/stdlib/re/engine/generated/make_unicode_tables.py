# Writes unicode-tables.ts: what \w \d \s and IGNORECASE need to know about Unicode, as the running CPython knows it.
# Run it with CPython 3.13:  python3.13 make_unicode_tables.py > unicode-tables.ts
import _sre
import sys
import unicodedata

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def base36(n):
    out = ""
    while True:
        n, r = divmod(n, 36)
        out = DIGITS[r] + out
        if not n:
            return out


def signed(n):
    return "-" + base36(-n) if n < 0 else base36(n)


def ranges(test):
    found, start = [], None
    for c in range(sys.maxunicode + 2):
        inside = c <= sys.maxunicode and test(c)
        if inside and start is None:
            start = c
        elif not inside and start is not None:
            found.append((start, c - 1))
            start = None
    return found


def packed(test):
    words, last = [], 0
    for a, b in ranges(test):
        words += [base36(a - last), base36(b - a)]
        last = b
    return " ".join(words)


def packed_map(pairs):
    # Runs of (start, count, step, delta).
    runs = []
    for c, d in pairs:
        if runs:
            r = runs[-1]
            if d == r[3] and (r[1] == 1 and c - r[0] in (1, 2) or r[1] > 1 and c == r[0] + r[1] * r[2]):
                if r[1] == 1:
                    r[2] = c - r[0]
                r[1] += 1
                continue
        runs.append([c, 1, 1, d])
    words, last = [], 0
    for start, count, step, delta in runs:
        words += [signed(start - last), base36(count), base36(step), signed(delta)]
        last = start
    return " ".join(words)


def emit(name, doc, text):
    print(f"/// {doc}")
    lines = [text[i : i + 120] for i in range(0, len(text), 120)]
    print(f"export const {name} =\n  " + " +\n  ".join(f'"{line}"' for line in lines) + "\n")


everything = range(sys.maxunicode + 1)
lower = {c: _sre.unicode_tolower(c) for c in everything}
changed = [(c, l - c) for c, l in lower.items() if c != l]
targets = {l for c, l in lower.items() if c != l}

def simple_upper(c):
    # What Py_UNICODE_TOUPPER gives: of a longer mapping the first character.
    return ord(chr(c).upper()[0])


upper = [(c, simple_upper(c) - c) for c in everything if simple_upper(c) != c]
assert all(lower[l] == l for l in targets)
plain = {c for c, _ in changed} | targets

print(f"// What regular expressions know about characters (Unicode {unicodedata.unidata_version}). Made by make_unicode_tables.py.\n")
emit("wordRanges", "Letters, numbers and the underscore: gap and length - 1 of each range, base 36.", packed(lambda c: chr(c).isalnum() or c == 95))
emit("digitRanges", "Decimal digits.", packed(lambda c: chr(c).isdecimal()))
emit("spaceRanges", "White space.", packed(lambda c: chr(c).isspace()))
emit("lowerRuns", "Simple lower case: gap from the last start, count, step and difference of each run.", packed_map(changed))
emit("upperRuns", "Simple upper case, as runs too.", packed_map(upper))
emit("moreCased", "Cased characters that are neither changed by lower() nor its result.", packed(lambda c: _sre.unicode_iscased(c) and c not in plain))
from re._casefix import _EXTRA_CASES
groups = sorted({tuple(sorted((k, *v))) for k, v in _EXTRA_CASES.items()})
assert all(set(_EXTRA_CASES[k]) == set(g) - {k} for g in groups for k in g)
emit("extraCases", "Lower-case characters that share an upper case.", " ".join(",".join(map(base36, g)) for g in groups))
not_cased_targets = sorted(c for c in plain if not _sre.unicode_iscased(c))
assert not not_cased_targets, not_cased_targets
