def count(n):
    print("start")
    i = 0
    while i < n:
        yield i
        i += 1
    print("end")


g = count(2)
print(type(g).__name__, iter(g) is g)
print(next(g))
print(next(g))
print(next(g, "default"))
print(next(g, "again"))
print(list(count(3)), sum(count(4)), max(count(3)))
try:
    next(count(0))
except StopIteration as stop:
    print("stop", stop.value)
a, b = count(2)
print(a, b)
