class Box:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item!r}]"


class Sub(Box): ...


print(Box[int], Sub[1, 2], Box["x"], Box.__class_getitem__(3))
try:
    Box()[0]
except TypeError as error:
    print(error)


class Meta(type):
    def __getitem__(cls, item): return "meta", item


class Both(Box, metaclass=Meta): ...


print(Both[1])
try:
    int[5]
except TypeError as error:
    print(error)
alias = list[int]
print(alias, alias.__origin__, alias.__args__, alias(), alias == list[int], hash(alias) == hash(list[int]), isinstance(alias, type), dict[str, int])
try:
    isinstance([], alias)
except TypeError as error:
    print(error)
