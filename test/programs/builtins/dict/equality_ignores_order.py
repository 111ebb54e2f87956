print({"a": 1, "b": 2} == {"b": 2, "a": 1}, {1: "x"} == {1.0: "x"}, {} == [], {"a": 1} != {"a": 2}, {"a": []} == {"a": []}, {1: 2} == {1: 2, 3: 4}, {"a": float("nan")} == {"a": float("nan")})
nan = float("nan")
print({nan: 1} == {nan: 1}, {"k": nan} == {"k": nan}, {float("nan"): 1} == {float("nan"): 1})
from collections import OrderedDict

print(OrderedDict(a=1, b=2) == {"b": 2, "a": 1}, OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1))
for other in ({}, 5):
    try:
        {} < other
    except TypeError as error:
        print(error)
