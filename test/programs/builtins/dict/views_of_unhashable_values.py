# Item views with unhashable values: containment works, set operations don't.
d = {"a": [1], "b": 2}
print(("a", [1]) in d.items(), ("b", 2) in d.items(), d.items() == {"a": [1], "b": 2}.items(), d.keys() == {"b": 0, "a": 0}.keys())
for operate in (lambda: d.items() & {("b", 2)}, lambda: d.items() | set(), lambda: set(d.items()), lambda: d.items() - [("b", 2)], lambda: d.items() ^ {1}):
    try:
        print(operate())
    except TypeError as error:
        print(error)
print(d.items().mapping, d.keys().mapping == d, repr(d.keys()), repr(d.items()), repr(d.values()))
