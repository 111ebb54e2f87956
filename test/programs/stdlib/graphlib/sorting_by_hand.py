# TopologicalSorter step by step, its errors, and the cycle it reports.
from graphlib import CycleError, TopologicalSorter

sorter = TopologicalSorter({"d": ["b", "c"], "b": ["a"], "c": ["a"]})
for early in (sorter.get_ready, sorter.is_active):
    try:
        early()
    except ValueError as error:
        print(error)
sorter.prepare()
while sorter:
    ready = sorter.get_ready()
    print(ready)
    sorter.done(*ready)
for node in ("a", "zz"):
    try:
        sorter.done(node)
    except ValueError as error:
        print(error)
for graph in ({1: [2], 2: [3], 3: [1], 4: [1]}, {1: [1]}, {"x": "yz", "y": "q", "q": "y"}):
    try:
        print(list(TopologicalSorter(graph).static_order()))
    except CycleError as error:
        print(error.args)
try:
    sorter.add("late")
except ValueError as error:
    print(error)
again = TopologicalSorter()
again.add(1, 2, 3)
again.add(1, 4)
again.prepare()
print(again.get_ready())
try:
    again.done(1)
except ValueError as error:
    print(error)
again.done(2, 3, 4)
print(again.get_ready(), again.is_active())
