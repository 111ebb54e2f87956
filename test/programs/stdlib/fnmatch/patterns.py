import fnmatch

for pattern in ["*.py", "?at", "[abc]*", "[!abc]*", "a*b*c", "**", "", "[", "[]x]", "[a-c]", "[c-a]", "a.b", "[!]", "x[a-", "*a?b*",
                "[[]", "[^a]", "[a&&b]", "[--0]", "[!-a]", "a\\b"]:
    print(pattern, fnmatch.translate(pattern))
names = ["a.py", "b.txt", "cat", "bat", "A.PY", ".hidden.py", "x[1]"]
print(fnmatch.filter(names, "*.py"), fnmatch.filter(names, "?at"), fnmatch.filter(names, "x[[]1]"))
print(fnmatch.fnmatch("a.PY", "*.py"), fnmatch.fnmatchcase("a.py", "A*"), fnmatch.fnmatch(b"abc", b"a*"))
