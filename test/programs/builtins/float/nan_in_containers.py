# nan is not equal to itself, but containers look at identity first.
nan = float("nan")
print(nan == nan, nan != nan, nan in [nan], [nan] == [nan], (nan,) == (nan,), {nan: 1}[nan])
print([nan].index(nan), [nan].count(nan), float("nan") in [nan], [float("nan")] == [float("nan")], {nan} == {nan})
print(max([1.0, nan]), max([nan, 1.0]), min(nan, 1), min(1, nan), sorted([3, nan, 1]), nan < 1, nan > 1)
d = {nan: "a", float("nan"): "b"}
print(len(d), list(d.values()))
