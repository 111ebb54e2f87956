class Item(list):
    def __lt__(self, other):
        print("lt", list(self), list(other))
        return list.__lt__(self, other)


items = [Item([3]), Item([1]), Item([2])]
items.sort()
print(items)
print(sorted(items, reverse=True), min(items), max(items))


class Sorting(list):
    def sort(self, **kwargs):
        print("own sort")
        super().sort(**kwargs)


s = Sorting([2, 1])
print(sorted(s), s)
s.sort(key=lambda n: -n)
print(s)
