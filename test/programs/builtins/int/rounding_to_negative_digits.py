# round() of an int with negative digits goes to the even neighbour.
for n in (15, 25, 35, -15, -25, 149, 150, 151, 10**20 + 5 * 10**9):
    print(n, round(n, -1), round(n, -2), round(n, -10), round(n, 2), round(n))
print(round(5, -1), round(15, -1), round(True, -1), round(10**30, -(10**3)))
for digits in (1.0, "1"):
    try:
        round(5, digits)
    except TypeError as error:
        print(error)
