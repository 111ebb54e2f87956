def gen():
    try:
        yield 1
        yield 2
        yield 3
    finally:
        print("closed")


print(2 in gen())
print(1 not in gen())
print(9 in gen())
if 1 in gen():
    print("yes")
