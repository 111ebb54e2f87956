# Every method of str over strings of many kinds.
S = ["", "a", "Hello World", "  pad \t\n", "h\u00e9llo", "\u00df", "\u01c6", "a\U0001f600b", "\ud800", "\u0391\u03a3", "x1", "\u00bd", "\u0663",
     "a,b,,c", "a\nb\r\nc\x0b\x1c\x85\u2028d", "\t1\t22", "-42", "\u0130", "aaaa", "they're bill's", "\x00", "\xa0", "\u02b0", "\U00010400"]
def t(name, f):
    try: r = repr(f())
    except Exception as ex: r = type(ex).__name__ + ': ' + str(ex)
    print(name, '->', ascii(r))
noarg = "capitalize casefold title lower upper swapcase strip lstrip rstrip split rsplit splitlines isascii islower isupper istitle isspace isdecimal isdigit isnumeric isalpha isalnum isidentifier isprintable expandtabs __len__ __repr__ __hash__".split()
for s in S:
    for m in noarg: t(f"{ascii(s)}.{m}", getattr(s, m))
    t(f"ascii {ascii(s)}", lambda: ascii(s)); t("list", lambda: list(s)); t("rev", lambda: s[::-1]); t("sl", lambda: (s[1:], s[:-1], s[::2], s[-2:], s[5:2], s[1:3]))
    for i in range(-3, 4): t(f"{ascii(s)}[{i}]", lambda: s[i])
    for enc in ("utf-8","utf-16-le","ascii","cp1252"):
        for err in ("strict","backslashreplace","surrogatepass"):
            t(f"{ascii(s)}.encode {enc} {err}", lambda: s.encode(enc, err))
    t("kl", lambda: s.splitlines(True)); t("zf", lambda: (s.zfill(6), s.center(7,'*'), s.ljust(6,'é'), s.rjust(6,'😀'), s.center(4)))
    t("et", lambda: (s.expandtabs(4), s.expandtabs(0), s.expandtabs(-1)))
subs = ["", "a", "b", ",", "aa", "\U0001f600", " ", "l"]
for s in S:
    for u in subs:
        t(f"{ascii(s)} {ascii(u)}", lambda: (s.find(u), s.rfind(u), s.count(u), u in s, s.startswith(u), s.endswith(u), s.removeprefix(u), s.removesuffix(u), s.replace(u, "X"), s.replace(u, "<>", 1), s.replace(u,"yy",2)))
        t("split", lambda: (s.split(u), s.split(u,1), s.rsplit(u), s.rsplit(u,1)))
        t("part", lambda: (s.partition(u), s.rpartition(u)))
        t("strip", lambda: (s.strip(u), s.lstrip(u), s.rstrip(u), s.strip(u+"bc")))
        t("join", lambda: u.join(s)); t("cmp", lambda: (s<u, s<=u, s==u, s!=u, s>u, s>=u))
        for a,b in ((0,None),(1,None),(-1,None),(None,-1),(2,1),(0,2),(5,9),(1,3)):
            t("rng", lambda: (s.find(u,a,b), s.rfind(u,a,b), s.count(u,a,b), s.startswith(u,a,b), s.endswith(u,a,b)))
