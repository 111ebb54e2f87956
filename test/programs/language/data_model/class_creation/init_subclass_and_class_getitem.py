class Plugin:
    plugins = []

    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
        Plugin.plugins.append((cls.__name__, tag))

    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"


class A(Plugin, tag="first"): ...


class B(A): ...


print(Plugin.plugins, A.tag, B.tag, Plugin[int], B["x"])
try:

    class C(Plugin, wrong=1): ...

except TypeError as error:
    print(error)
print(list[int], dict[str, list[int]], list[int] == list[int], tuple[int, ...].__args__)
try:
    int[str]
except TypeError as error:
    print(error)
