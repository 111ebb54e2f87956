# How sets are translated: ranges that go down, hyphens at the ends, brackets, negation and what re would read as operators.
import fnmatch

for pattern in ("[a-c]", "[!a-c]x", "[-a]", "[a-]", "[c-a]", "[!c-a]", "[a-c-e]", "[]-a]", "[!]a]", "[^x]", "[[a]", "[a&&b]",
                "[--a]", "[a--z]", "[z-ab-y]", "[\\d-x]", "[a-z-9]", "[b-aa-b]", "[!-]", "[!]", "[", "[]", "*[a-c]?"):
    print(pattern, fnmatch.translate(pattern))
