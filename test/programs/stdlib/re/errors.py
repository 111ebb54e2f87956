# PatternError: message, position, line, column; and the other exceptions of re.compile.
import re

print(re.error is re.PatternError, re.error.__name__, re.error.__module__, re.error.__mro__)
patterns = [
    "(", ")", "[", "*", "a**", "a{2}{3}", "a{3,2}", "(?P<1a>x)", "(?P<a>x)(?P<a>y)", "(?P=b)", "(?P<a", "(?P<>x)", "(?Px)", "(?", "(?<",
    "(?<x", "(?z)", "(?i", "(?i-", "(?-i)", "(?i-i:x)", "(?-a:x)", "(?au:x)", "(?iz:x)", "(?i-z:x)", "(?L)a", "a(?i)b", "(?(1)a|b|c)", "(?(2)a)(b)",
    "(?(0)a)", "(?(x)a)", "(?(1", "(?#x", "\\", "\\1", "(a\\1)", "\\x1", "\\u12", "\\U0011ffff", "\\q", "[\\q]", "[z-a]", "[\\d-z]", "[a-\\d]", "[a",
    "\\777", "[\\777]", "\\N", "\\N{", "(?<=a+)b", "(?<=a|bc)", "(?<=(a)\\1)", "(a)\\2", "a{99999999999}", "line\n(one", "a\n\nb\\q",
    "(?P<n>a)(?P=m)", "(?P=a b)", "x*+*", "^*", "(?:a)*?*", "|*", "(|*)", "é(", "(?P<é>x)\\k", "\\8", "[]", "[^]", "a{1", "a{,}", "a{,2}{1}",
]
for pattern in patterns:
    try:
        print(repr(pattern), re.compile(pattern))
    except re.error as e:
        print(repr(pattern), "|", e, "|", e.msg, e.pos, e.lineno, e.colno, e.pattern == pattern, e.args)
    except (OverflowError, RecursionError, ValueError) as e:
        print(repr(pattern), type(e).__name__, e)
for pattern in (b"(", b"\\u1234", b"\\N{x}", b"(?u)a", b"(?P<\xe9>a)", b"[z-\xe9", b"\\\xe9\\q", b"(?L)a", b"(?aL:x)"):
    try:
        print(pattern, re.compile(pattern))
    except re.error as e:
        print(pattern, "|", e, "|", e.msg, e.pos)
for pattern, flags in (("a", re.L), ("a", re.A | re.U), (b"a", re.U), (b"a", re.A | re.L)):
    try:
        print(re.compile(pattern, flags))
    except ValueError as e:
        print(type(e).__name__, e)
e = re.error("bad", "a\nbc", 3)
print(e, repr(e), e.args, e.msg, e.pattern, e.pos, e.lineno, e.colno)
e = re.PatternError("bad", b"abc", 1)
print(e, e.lineno, e.colno, vars(e))
e = re.error("only text")
print(e, repr(e), e.pos, e.lineno, e.pattern)
try:
    re.error()
except TypeError as e:
    print(e)
try:
    raise re.error("mine", "pattern", 2)
except re.error as e:
    print("caught", e)
try:
    re.compile("(" * 5000)
except (RecursionError, re.error) as e:
    print(type(e).__name__)


class MyError(re.error):
    def __init__(self, msg):
        super().__init__(msg + "!", "ab", 1)


print(MyError("x"), isinstance(MyError("y"), re.error))
