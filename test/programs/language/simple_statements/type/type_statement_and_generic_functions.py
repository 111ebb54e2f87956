type Pair[T] = tuple[T, T]
type Name = str


def first[T](items: list[T]) -> T:
    return items[0]


class Box[T]:
    def __init__(self, value: T):
        self.value = value

    def get(self) -> T:
        return self.value


print(Pair, Name, Name.__value__, Pair.__type_params__)
print(first([3, 4]), first.__type_params__)
print(Box(5).get(), Box.__type_params__, Box[int].__name__)
