class S(str):
    pass


s = S("Hello World")
for result in (s + "x", "x" + s, s * 2, s[0], s[:], s[1:3], s.upper(), s.strip(), s.replace("o", "0"), s.replace("zz", ""), s.center(20), s.center(3), s.ljust(3), s.zfill(3), s.join(["a"]),
               s.join([S("b")]), "".join([s]), s.expandtabs(), s.translate({}), s.lower(), s.title(), s.casefold(), s.removeprefix("zz"), s.removeprefix("He"), str(s), s.split()[0], s.partition(" ")[0],
               s.rsplit("zz")[0], s.splitlines()[0], s.__str__(), s.__format__(""), f"{s}", f"{s!s}", "%s" % s, format(s), s.strip("zz"), S("").join([s]), s.lstrip(), s * 1, s + "", s.encode(), next(iter(s)), min(s), sorted(s)[0]):
    print(type(result).__name__, result)
