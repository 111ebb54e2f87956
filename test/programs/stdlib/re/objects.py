# Pattern and Match objects: attributes, reprs, equality, copies.
import copy
import re

p = re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)(-(\d\d))?", re.I | re.X)
print(p, p.pattern, p.flags, p.groups, dict(p.groupindex))
print(type(p), type(p).__name__, p == re.compile(p.pattern, p.flags), p == re.compile(p.pattern), p != 3, hash(p) == hash(p))
for text in ("a", b"a", "a\nb", "it's", 'say "hi"', "x" * 250):
    print(re.compile(text))
for flags in (0, re.A, re.U, re.I | re.M | re.S | re.X | re.A, re.S):
    print(re.compile("a", flags))
print(re.compile(b"a", re.L | re.I), re.compile("(?im)x"), re.compile("(?a)x").flags, re.compile("x").flags, re.compile(b"x").flags)

m = p.search("on 2024-05 or 2025-06-07", 4)
print(m)
print(m.string, m.re is p, m.pos, m.endpos, m.lastindex, m.lastgroup, m.regs)
print(m.group(), m.group(0), m.group(1), m.group("month"), m.group(1, 2, "year"), m[0], m["year"], m[3], m[4])
print(m.groups(), m.groups("none"), m.groupdict(), m.groupdict(default=1))
print(m.start(), m.end(), m.span(), m.start("month"), m.end(2), m.span(2), m.span(3), m.start(4))
print(m.expand(r"\2/\1 \g<month>.\g<0>\n!"), bool(m))
m2 = p.match("2024-05")
print(m2.groups(), m2.groups("-"), m2.lastindex, m2.lastgroup, m2.regs)
print(copy.copy(m) is m, copy.deepcopy(p) is p, copy.copy(p) is p)
print(re.match("a*", "a" * 100), re.match(b"\x00+", b"\x00\x00\xff"), re.match("'", "'\n"))
print([hasattr(m, n) for n in ("group", "groups", "re", "string", "foo")])

for key in (5, -1, "day", None, 1.5, True, 10**30):
    try:
        print(key, m.group(key))
    except Exception as e:
        print(type(e).__name__, e)
try:
    m[[]]
except Exception as e:
    print(type(e).__name__, e)
for make in (re.Pattern, re.Match):
    try:
        make()
    except TypeError as e:
        print(e)
for action in (lambda: m.nothing, lambda: setattr(p, "flags", 1), lambda: p < p, lambda: m.start(1, 2), lambda: p.match()):
    try:
        print(action())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)

scanner = p.scanner("2024-05 2025-06")
print(scanner.match(), scanner.match(), scanner.match(), scanner.pattern is p)
scanner = p.scanner("2024-05 2025-06")
print(scanner.search(), scanner.search(), scanner.search())
it = p.finditer("2024-05 2025-06")
print(type(it), next(it), list(it))
match re.match(r"(\w+) (\w+)", "hello world"):
    case re.Match() as found:
        print(found[2])
print({re.compile("a"): 1}[re.compile("a")])
