def f(n):
    for i in range(n):
        try:
            if i == 1:
                continue
            if i == 2:
                break
        finally:
            print(i)
    else:
        print("else")
    try:
        return i
    finally:
        print("finally")


f(2)
f(5)
