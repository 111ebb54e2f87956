import shlex
for s in ["a b 'c d' \"e f\"", "a\\ b c\\\"", "'a\\b' \"a\\b\\\"c\\\\\"", "x=1 # comment", "", "''", "a''b", "a 'unclosed", "end\\", "a\tb\nc", "é ü", "a;b && c|d", "--opt=\"x y\" z"]:
    for k in ({}, {"posix": False}, {"comments": True}):
        try: print(repr(s), k, shlex.split(s, **k))
        except ValueError as e: print(repr(s), k, e)
    for k in ({}, {"posix": True}, {"posix": True, "punctuation_chars": True}, {"punctuation_chars": "|"}):
        try: print(list(shlex.shlex(s, **k)))
        except ValueError as e: print(e)
for s in ["", "a", "a b", "it's", "$x", "a/b.c", "é"]: print(shlex.quote(s))
print(shlex.join(["echo", "a b", "it's"]))
l = shlex.shlex("a b\nc"); print(l.get_token(), l.lineno, l.error_leader("f")); l.push_token("z"); print(l.get_token(), l.get_token(), l.lineno, repr(l.eof)); l.push_source("q r"); print(list(l))
try: shlex.split(None)
except ValueError as e: print(e)
