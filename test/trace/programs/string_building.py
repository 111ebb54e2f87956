def f(words):
    out = ""
    for w in words:
        out += w.upper() if len(w) > 1 else w
        out += ", "
    return out.rstrip(
        ", "
    )


f(["a", "bc"])
print("%s %d" % ("a",
                 1))
print("{} {}".format(
    1,
    2))
