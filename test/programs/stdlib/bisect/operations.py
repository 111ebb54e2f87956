import bisect

a = [1, 2, 2, 3, 5]
print(bisect.bisect(a, 2), bisect.bisect_left(a, 2), bisect.bisect_right(a, 2), bisect.bisect(a, 0), bisect.bisect(a, 9), bisect.bisect_left([], 1), bisect.bisect_left(a, 2, 2), bisect.bisect(a, 3, 0, 3))
bisect.insort(a, 4)
bisect.insort_left(a, 2)
print(a, bisect.bisect_left([(1, "a"), (2, "b")], (2,)), bisect.bisect([5, 3, 1], -3, key=lambda x: -x), bisect.bisect_left("acd", "b"))


def grade(score):
    return "FDCBA"[bisect.bisect([60, 70, 80, 90], score)]


print([grade(s) for s in [33, 99, 77, 70, 89, 90, 100]])
try:
    bisect.bisect([1], "a")
except TypeError as error:
    print(error)
try:
    bisect.bisect([1], 1, -1)
except ValueError as error:
    print(error)
