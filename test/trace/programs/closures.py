def outer(a):
    b = a

    def inner(c):
        def most(d):
            return a + b + c + d
        return most
    b += 1
    return inner


print(outer(1)(2)(3))
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
