def gen():
    try:
        for i in range(5):
            yield i
    finally:
        print("closed")


def f():
    for x in gen():
        if x == 1:
            break
    print("after")
    for x in gen():
        return x


f()
for x in gen():
    break
print("end")
