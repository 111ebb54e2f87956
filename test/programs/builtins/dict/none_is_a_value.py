# A value of None is found like any other.
d = {"a": None}
print(d.get("a", 5), d.pop("a", 5), d.get("a", 5), d.setdefault("a"), d.setdefault("a", 3), d.pop("a"), d)


class Holder:
    value = None
    nothing = None


print(getattr(Holder, "value", 5), getattr(Holder(), "value", 5), getattr(Holder, "other", None))
match {"a": None}:
    case {"a": found}:
        print("found", found)
    case _:
        print("not found")
x = None


class Body:
    y = x
    print(y, x)


from types import MappingProxyType

print(MappingProxyType({"a": None}).get("a", 5), next(iter([None]), 5))
