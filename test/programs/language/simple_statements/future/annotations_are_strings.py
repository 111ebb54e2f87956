from __future__ import annotations


def f(a: undefined, b: list[int] = [], *c: 1 + 1, d: "quoted", **e: lambda x: x) -> not_there | None: ...


class C:
    x: C
    y: {"a": 1}["a"]
    z: f"{x!r}"


v: 5 if x else (yield_, *q)
print(f.__annotations__, C.__annotations__, __annotations__)
import __future__

print(annotations, __future__.annotations is annotations, annotations.getMandatoryRelease(), __future__.all_feature_names)
print(eval(compile("lambda x: 1", "<s>", "eval", flags=annotations.compiler_flag)).__code__.co_flags & annotations.compiler_flag != 0)
