a = {"x": 1, "y": {"z": [1, 2]}}
b = {**a, "x": 2, "w": 3}
print(b, a | b, {k: v for k, v in b.items() if k != "y"}, {v: k for k, v in {"a": 1, "b": 2}.items()})
a["y"]["z"].append(3)
print(b["y"]["z"], a["y"]["z"][-1], b["y"] is a["y"])
count = {}
for ch in "mississippi":
    count[ch] = count.get(ch, 0) + 1
print(count, sorted(count.items(), key=lambda kv: (-kv[1], kv[0])), max(count, key=count.get), sum(count.values()))
groups = {}
for word in "apple ant bear bat cat".split():
    groups.setdefault(word[0], []).append(word)
print(groups, {k: len(v) for k, v in groups.items()}, dict(sorted(groups.items(), reverse=True)))
tree = lambda: __import__("collections").defaultdict(tree)
t = tree()
t["a"]["b"]["c"] = 1
print(t["a"]["b"]["c"], "b" in t["a"], len(t))
matrix = {(i, j): i * j for i in range(3) for j in range(3)}
print(matrix[2, 2], sum(v for (i, j), v in matrix.items() if i == j), (1, 1) in matrix, len(matrix))
del matrix[0, 0]
print(list(matrix)[:2], matrix.pop((0, 1)), dict(list(matrix.items())[:2]))
