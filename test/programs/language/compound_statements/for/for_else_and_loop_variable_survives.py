for i in range(3):
    pass
print(i)
for i in []:
    pass
print(i)
for name in ["a", "b", "c"]:
    if name == "z":
        break
else:
    print("no z, last", name)
for n in range(10):
    if n == 4:
        break
else:
    print("never")
print(n)
for x in (1, 2, 3):
    for y in "ab":
        if y == "b":
            break
        print(x, y)
    else:
        print("never")
data = [1, 2, 3]
for item in data:
    if item < 3:
        data.append(item + 2)
print(data)
for data[0] in range(5):
    pass
print(data)
