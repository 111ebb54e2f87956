# Details of SimpleNamespace, MappingProxyType and UnionType.
import copy
import types

for given in ([["a", 1]], {"b": 2}, [[1, 2]], {1: 2}, [["x"]]):
    try:
        print(types.SimpleNamespace(given))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

proxy = types.MappingProxyType({"a": 1})
try:
    proxy |= {"b": 2}
except TypeError as error:
    print(error)
print(proxy | {"c": 3}, types.MappingProxyType[int, str])
print(hash(int | str) == hash(str | int), copy.copy(int | str) == int | str, copy.deepcopy(list[int] | None))
print(types.resolve_bases((list[int],)), types.resolve_bases((int, list[str])))


class MetaA(type):
    pass


class MetaB(type):
    pass


A, B = MetaA("A", (), {}), MetaB("B", (), {})
try:
    types.new_class("C", (A, B))
except TypeError as error:
    print(error)
print(types.prepare_class("E", (A,), {"k": 1}))
