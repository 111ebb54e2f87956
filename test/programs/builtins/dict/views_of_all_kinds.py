d = {"a": 1, "b": 2}
k, v, i = d.keys(), d.values(), d.items()
d["c"] = 3
print(k, v, i, len(k), "a" in k, 3 in v, ("c", 3) in i, ("c", 4) in i, list(reversed(k)), list(reversed(v)), k.mapping)
print(k & {"a", "z"}, k | ["q"], k - {"a"}, k ^ {"a", "z"}, {"a"} <= k, k == {"a", "b", "c"}, k == d.keys(), v == d.values(), i == d.items(), k.isdisjoint("xyz"), i & {("a", 1)}, {"z"} - k)
for source in ("k[0]", "v[0]", "k & 5", "k.mapping['q'] = 1", "k < 5", "hash(k)", "k + k", "len(iter(k))", "5 & k", "v & {1}", "k.isdisjoint(5)", "k.add(1)"):
    try:
        print(exec(source))
    except (TypeError, AttributeError) as error:
        print(source, error)
