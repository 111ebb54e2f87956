class Default(dict):
    def __missing__(self, key): return f"<{key}>"


print("{a} {b}".format_map(Default(a=1)), "{a[x]}".format_map({"a": {"x": 2}}), "{x}{x}".format_map({"x": 3}))
for template, mapping in (("{a}", {}), ("{}", {"": 1}), ("{0}", {0: 1}), ("{a}", 5), ("{}", {}), ("{a}", None), ("plain", 5)):
    try:
        print(template.format_map(mapping))
    except (KeyError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
