# RegexFlag: an IntFlag of its own.
import re

for flag in re.RegexFlag:
    print(repr(flag), str(flag), flag.name, flag.value, int(flag), f"{flag}", f"{flag:5}", "%d %s" % (flag, flag))
print(re.I, re.IGNORECASE is re.I, re.NOFLAG, bool(re.NOFLAG), bool(re.I), re.RegexFlag(0), re.RegexFlag(2) is re.I, re.RegexFlag["M"])
both = re.I | re.M
print(both, repr(both), both.name, both.value, list(both), len(both), re.I in both, re.S in both, both == 10, both is (re.M | re.I))
print(re.I & both, both & ~re.I, both ^ re.I, ~re.I, ~both, repr(re.I | 1), re.I | 1024, re.RegexFlag(1024), re.RegexFlag(1024).name)
print(2 | re.M, re.M & 8, 8 ^ re.M, re.I + 1, re.I * 2, -re.I, type(re.I + 1), re.I == 2, re.I < re.M, hash(re.I) == hash(2))
print(re.RegexFlag(-1), re.RegexFlag(-2), re.RegexFlag(-1000), re.RegexFlag(513), re.RegexFlag(-3).value)
print(isinstance(re.I, int), isinstance(re.I, re.RegexFlag), type(re.I), re.RegexFlag, type(re.I).__name__, len(re.RegexFlag), 2 in re.RegexFlag, 3 in re.RegexFlag)
print(re.RegexFlag.IGNORECASE, re.RegexFlag.I.value, list(re.RegexFlag.__members__), {re.I: 1}[2])
print(re.compile("a", re.I | re.M).flags, type(re.compile("a", re.I).flags), re.findall("a", "aA", re.I), re.findall("a", "aA", flags=2))
for action in (lambda: re.RegexFlag("x"), lambda: re.RegexFlag["Q"], lambda: re.I | "x", lambda: 1 in re.I, lambda: re.I.foo, lambda: re.RegexFlag.Q):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
sum_of = 0
for flag in both:
    sum_of |= flag
print(sum_of, [1, 2, 3][re.I], "ab" * re.I, max(re.I, re.M), sorted([re.X, re.A, re.I]))
