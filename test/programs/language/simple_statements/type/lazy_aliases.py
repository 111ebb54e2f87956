type A = B | None
type B = int
type R = list[R]
type G[T, *Ts, **P] = tuple[T, *Ts]
print(A, A.__name__, A.__value__, A.__type_params__, R.__value__, G.__type_params__, G[int, str], G.__module__)
type Bad = undefined
try:
    Bad.__value__
except NameError as error:
    print(error)
undefined = 5
print(Bad.__value__)
for action in (lambda: setattr(A, "__value__", 1), lambda: setattr(A, "x", 1), lambda: A(), lambda: isinstance(1, A), lambda: B[int], lambda: issubclass(int, B)):
    try:
        print(action())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
print(A | str, int | A, type(A | str).__name__, hash(A) == hash(A), A == A)
for source in ("type X", "type = 1", "type X = ", "type X[] = int", "type X[T = int", "type X[T: int, U: (int, str)] = T", "type X[*T: int] = T", "type X[T=int, U] = T", "type 1 = int", "type X.y = int", "type X[T=int] = T", "type X = yield", "type X = (y := 1)", "class C:\n    type X = (await 1)", "type (X) = 1", "type X = 1, 2", "type X = *a"):
    try:
        compile(source, "<s>", "exec")
        print("fine", source)
    except SyntaxError as error:
        print(source, "->", error.msg)
