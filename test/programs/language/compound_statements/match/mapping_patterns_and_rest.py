def f(x):
    match x:
        case {"a": 1, **rest}: return "a1", rest
        case {"b": {"c": c}}: return "deep", c
        case {1: x, None: y}: return x, y
        case {}: return "mapping"
    return "no"


from types import MappingProxyType
print(f({"a": 1, "z": 2}), f({"b": {"c": 3, "d": 4}}), f({1: "x", None: "y"}), f({}), f({"a": 2}), f([]), f(MappingProxyType({"a": 1})))
