def first[T](items: list[T]) -> T: return items[0]


class Box[T, *Ts, **P]:
    def get(self) -> T: ...


print(first([1]), first.__type_params__, Box.__type_params__, Box.__bases__, Box.__orig_bases__, Box.__parameters__)
T, Ts, P = Box.__type_params__
print(type(T).__name__, type(Ts).__name__, type(P).__name__, T.__name__, T.__bound__, T.__constraints__, T.__infer_variance__, Box[int, str, [int]].__args__)
