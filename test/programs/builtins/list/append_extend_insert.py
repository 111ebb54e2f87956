x = [1]
print(x.append(2), x.extend("ab"), x.insert(0, "first"), x.insert(-1, "before last"), x.insert(100, "end"), x.insert(-100, "start"), x)
x.extend(x[:2])
x.extend({"k": 1})
x.extend(n for n in range(2))
print(x)
y = [1, 2]
y.extend(y)
print(y)
for call in (lambda: x.append(), lambda: x.append(1, 2), lambda: x.extend(5), lambda: x.extend(), lambda: x.insert(1), lambda: x.insert("0", 1), lambda: x.insert(1.0, 1), lambda: x.append(object=1), lambda: x.extend([1], [2])):
    try:
        call()
    except TypeError as error:
        print(error)
