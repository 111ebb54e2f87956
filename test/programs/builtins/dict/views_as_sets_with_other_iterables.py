# Key and item views take any iterable in set operations; the results are sets.
d = {"a": 1, "b": 2, "c": 3}
keys, items, values = d.keys(), d.items(), d.values()
print(sorted(keys & "abx"), sorted(keys | ["z"]), sorted(keys - iter("a")), sorted(keys ^ {"a", "q"}), sorted(["a", "z"] & keys), sorted("ax" - keys), sorted("ax" | keys), sorted({"a"} ^ keys))
print(sorted(items & [("a", 1), ("b", 9)]), sorted(items - {("a", 1)}), items.isdisjoint([("a", 2)]), keys.isdisjoint("xyz"), keys == {"a", "b", "c"}, items == d.copy().items(), values == d.values(), keys <= {"a", "b", "c", "d"}, keys > {"a"}, {"a"} < keys)
print(("a", 1) in items, ("a", 2) in items, ["a", 1] in items, "a" in keys, 1 in values, [] in values, type(keys & keys).__name__, len(items), list(reversed(items)))
for call in (lambda: keys & 5, lambda: keys | [[]], lambda: items & 3, lambda: values & [1], lambda: keys < [1], lambda: [] in keys, lambda: ([], 1) in items, lambda: ("a", []) in items, lambda: keys.isdisjoint(3), lambda: hash(keys), lambda: keys[0], lambda: keys + keys):
    try:
        print(call())
    except TypeError as error:
        print(error)
