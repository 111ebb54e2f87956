a = [3]
m = a.append
print(m.__name__, m.__self__ is a, m.__qualname__, m.__module__, len.__name__, len.__self__, len.__module__)
print(m == a.append, m == [3].append, hash(m) == hash(a.append), repr(len), type(len).__name__, type(m).__name__)
print(type(list.append).__name__, list.append, type(list.__add__).__name__, type([].__add__).__name__, list.__add__)
print(type(dict.__dict__["fromkeys"]).__name__, list.append.__objclass__)
try:
    list.append(1, 2)
except TypeError as error:
    print(error)
try:
    list.append()
except TypeError as error:
    print(error)
try:
    len.x = 1
except AttributeError as error:
    print(error)
