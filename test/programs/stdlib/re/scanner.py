# re.Scanner: phrases with actions.
import re

scanner = re.Scanner([
    (r"[a-zA-Z_]\w*", lambda s, token: ("name", token)),
    (r"\d+\.\d*", lambda s, token: ("float", float(token))),
    (r"\d+", lambda s, token: ("int", int(token), s.match.span())),
    (r"=|\+|-|\*|/", lambda s, token: token),
    (r"\s+", None),
    (r";", "end"),
])
print(scanner.scan("sum = 3*foo + 312.50+bar;"))
print(scanner.scan("a ? b"), scanner.scan(""), scanner.scan("é"))
print(type(scanner), scanner.scanner.groups, scanner.scanner.pattern, scanner.scanner.flags, len(scanner.lexicon))
print(re.Scanner([("a", "A"), ("b+", "B")], re.I).scan("ABba!"), re.Scanner([(b"a", 1)]).scan(b"aab"))
try:
    re.Scanner([("(", None)])
except re.error as e:
    print(e)
