# Sorting records by several keys, and sorts written in Python.

from operator import itemgetter


def make_records(n):
    state = 1
    records = []
    for i in range(n):
        state = state * 69069 % 4294967296
        records.append({"id": i, "age": state >> 8 & 63, "name": "n%04d" % (state >> 16 & 4095), "score": (state >> 4 & 0xFFFF) / 7})
    return records


def quicksort(items):
    if len(items) <= 1:
        return items
    pivot = items[len(items) // 2]
    smaller = [x for x in items if x < pivot]
    equal = [x for x in items if x == pivot]
    larger = [x for x in items if x > pivot]
    return quicksort(smaller) + equal + quicksort(larger)


def insertion_sort(items):
    for i in range(1, len(items)):
        item = items[i]
        j = i - 1
        while j >= 0 and items[j] > item:
            items[j + 1] = items[j]
            j -= 1
        items[j + 1] = item
    return items


records = make_records(45000)
records.sort(key=lambda r: (r["age"], r["name"]))
print(records[0]["id"], records[-1]["id"])
records.sort(key=itemgetter("score"), reverse=True)
print(records[100]["id"])
names = sorted({r["name"] for r in records}, key=lambda name: name[::-1])
print(names[:3])
ints = [r["id"] * 7919 % 30011 for r in records]
print(quicksort(ints) == sorted(ints))
print(sum(i * x for i, x in enumerate(quicksort([x % 1000 for x in ints]))))
print(sum(insertion_sort(ints[:2500])[::100]))
