import re

m = re.match(r"(\w+) (\w+)", "hello world again")
print(m, m.group(), m.group(1), m.group(1, 2), m.groups(), m.start(), m.end(2), m.span(), m[2], m.string, m.pos, m.lastindex)
m = re.search(r"(?P<year>\d{4})-(?P<month>\d\d)(-(?P<day>\d\d))?", "on 2024-05 we")
print(m.groupdict(), m.group("year"), m["month"], m.groups("none"), m.span("month"), m.expand(r"\2/\1"))
print(re.match("b", "abc"), re.search("b", "abc").start(), re.fullmatch("a.c", "abc"), re.fullmatch("a", "ab"), bool(re.match("", "")))
print(re.findall(r"\d+", "a1b22c333"), re.findall(r"(\w)(\d)", "a1 b2"), re.findall(r"(a|b)c", "ac bc"), re.findall("x*", "axxb"), [m.group() for m in re.finditer(r"[aeiou]", "hello")])
print(re.sub(r"\d", "#", "a1b2"), re.sub(r"(\w)(\d)", r"\2\1", "a1 b2"), re.sub("a", lambda m: m.group().upper(), "banana", count=2), re.sub(r"(?P<x>.)", r"<\g<x>>", "ab"), re.subn("a", "b", "aaa"), re.sub("x*", "-", "abxd"))
print(re.split(r"[,;]\s*", "a, b;c"), re.split(r"(\d)", "a1b2c"), re.split(" ", "a b c", maxsplit=1), re.split(r"\b", "hi you"), re.escape("a.b*c"))
p = re.compile(r"(a+)(b?)", re.IGNORECASE)
print(p.pattern, p.groups, p.flags, p.match("AAb").groups(), p.search("xxab", 1).span(), p.findall("ab aa"), p)
print(re.findall(r"^\w+", "one\ntwo", re.M), re.findall("a.b", "a\nb", re.S), re.findall("(?i)A", "aA"), re.match(r"""(\d+)  # digits
  \s  # space""", "12 ", re.X).group(1))
