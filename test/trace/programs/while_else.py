def f(n):
    while n:
        n -= 1
        if n == 5:
            break
        if n % 2:
            continue
    else:
        print("else")
    return n


f(3)
f(7)
f(0)
