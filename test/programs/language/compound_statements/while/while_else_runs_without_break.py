n = 5
while n:
    n -= 1
    if n == 2:
        continue
    print(n, end=" ")
else:
    print("done")
while True:
    n += 1
    if n > 3:
        break
else:
    print("never")
print(n)
while n:
    while True:
        n -= 1
        if n % 2:
            break
        else:
            continue
    print("inner left at", n)
    if n < 0:
        break
    if n == 1:
        n = 0
