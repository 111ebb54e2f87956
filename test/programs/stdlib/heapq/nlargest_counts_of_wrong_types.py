import heapq

for choose in heapq.nlargest, heapq.nsmallest:
    for count in None, "a", 1.5, [1], -1, True, 2.0:
        for items in [], [3, 1, 2], iter("cab"):
            try:
                print(choose.__name__, repr(count), choose(count, items))
            except TypeError as error:
                print(choose.__name__, repr(count), error)
