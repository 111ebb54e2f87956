import difflib

old = "one\ntwo  words\n\tthree\nfour\n\nfive\nsix\nseven\neight\nnine\nten\n".splitlines(True)
new = "zero\none\ntwo word\n\ttree\nfour\n\nfive\nsix\nseven\neight\nnine\nelven\n".splitlines(True)
delta = list(difflib.ndiff(old, new))
print("".join(delta))
print("".join(difflib.Differ(difflib.IS_LINE_JUNK).compare(old, new)))
print(list(difflib.restore(delta, 1)) == old, list(difflib.restore(delta, "2")) == new)
for n in 0, 1, 3:
    print("".join(difflib.unified_diff(old, new, "a.txt", "b.txt", "then", n=n)))
    print("".join(difflib.context_diff(old, new, "a.txt", "b.txt", tofiledate="now", n=n)))
print(list(difflib.diff_bytes(difflib.unified_diff, [b"a\xff\n", b"q\n"], [b"a\xfe\n", b"q\n"], b"x", b"y")))
