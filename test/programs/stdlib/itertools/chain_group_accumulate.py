from itertools import accumulate, chain, compress, filterfalse, groupby, starmap, zip_longest
import operator

print(list(chain("ab", [1], ())), list(chain.from_iterable([[1, 2], [3]])), list(chain()), list(compress("abcd", [1, 0, True, None])), list(filterfalse(lambda x: x % 2, range(5))), list(filterfalse(None, [0, 1])))
print(list(accumulate([1, 2, 3])), list(accumulate([1, 2, 3], operator.mul)), list(accumulate([3, 1, 2], max)), list(accumulate([1, 2], initial=10)), list(accumulate([])), list(accumulate("abc")))
print([(k, list(g)) for k, g in groupby("aaabbca")], [(k, len(list(g))) for k, g in groupby([1, 1, 2, 3, 3, 3])], [(k, list(g)) for k, g in groupby(["a", "bb", "cc", "d"], key=len)])
groups = groupby("aab")
k1, g1 = next(groups)
k2, g2 = next(groups)
print(k1, list(g1), k2, list(g2))
print(list(starmap(pow, [(2, 3), (3, 2)])), list(zip_longest("abc", [1])), list(zip_longest("ab", [1, 2, 3], fillvalue="-")), list(zip_longest()))
for bad in (lambda: list(chain(5)), lambda: list(chain([1], 5)), lambda: list(starmap(pow, [1])), lambda: list(accumulate(["a", 1]))):
    try:
        bad()
    except TypeError as error:
        print(error)
