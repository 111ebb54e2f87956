class L(list):
    def __eq__(self, other):
        return "eq"

    def __lt__(self, other):
        return "lt"

    def __contains__(self, item):
        return item == "magic"

    def __bool__(self):
        return False

    def __hash__(self):
        return 5


l = L([1])
print(l == [1], [1] == l, l != [1], l < [2], [2] > l, [2] < l, "magic" in l, 1 in l, bool(l), not l, hash(l), {l: 1}[l], [l] == [[1]], [[1]] == [l], l in [[1]])
print(sorted([L([2]), L([1])]), l and 1, l or 2)
