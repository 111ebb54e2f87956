class A: ...
class B(A): ...
for source in (
    "isinstance(1, int), isinstance(True, int), isinstance(B(), A), isinstance(1, (str, (float, int))), isinstance(1, int | str), isinstance(None, int | None), issubclass(B, A), issubclass(bool, (str, int)), issubclass(int, int | str), isinstance(int, type), isinstance(1, ()), issubclass(A, object)",
    "isinstance(1, 5)",
    "isinstance(1, [int])",
    'isinstance(1, (int, 5)), isinstance(1, "int") if 0 else ""',
    'isinstance("a", (int, 5))',
    "issubclass(5, int)",
    "issubclass(int, 5)",
    "isinstance(1, list[int])",
    "isinstance([], list[int] | int)",
    "isinstance(1)",
    "issubclass(list[int], list)",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
