items = [3, 2, 1]
seen = []
while items and (n := items.pop()) < 3: seen.append(n)
i = 0
while (i := i + 1) < 5:
    if i == 3: break
for source in (
    "seen, items, n, i",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
