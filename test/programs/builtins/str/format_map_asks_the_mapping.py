# format_map looks names up in any mapping, numbers included.
class Echo(dict):
    def __missing__(self, key):
        return f"<{key!r}>"


class Mapping:
    def __getitem__(self, key):
        return key * 2


print("{a} {b.upper} {0} {c[0]}".format_map({"a": 1, "b": "x", "0": "zero", "c": [9]}) if False else "{a} {c[0]}".format_map({"a": 1, "c": [9]}))
print("{x} {y!r:>12}".format_map(Echo()), "{ab}".format_map(Mapping()))
for text, mapping in (("{}", {}), ("{0}", {"0": 1}), ("{a}", {}), ("{a}", [1]), ("{a}", None), ("{a}", 5)):
    try:
        print(text.format_map(mapping))
    except (ValueError, KeyError, TypeError, IndexError) as error:
        print(repr(text), type(error).__name__, error)
