text = "the cat and the dog and the bird"
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
for word, n in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
    print(f"{word:>5} {n} {'#' * n}")

for source in (
    "max(counts, key=counts.get), sum(counts.values()), {n: [w for w in counts if counts[w] == n] for n in set(counts.values())}",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
