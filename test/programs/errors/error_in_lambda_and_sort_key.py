items = [3, "a", 1]
print(sorted([1, 2], key=lambda x: -x))
sorted(items, key=lambda x: x + 1)
