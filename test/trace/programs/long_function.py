def f(x):
    a0 = x; a1 = a0; a2 = a1; a3 = a2; a4 = a3; a5 = a4
    if x:
        for i in range(3):
            if i % 2:
                a0 += i
            elif i:
                a1 += i
            else:
                a2 += i
            while a5 > 3:
                a5 -= 1
                if a5 == 4: continue
        else:
            a4 = 1
    return a0, a1, a2, a3, a4, a5


f(0); f(5)
