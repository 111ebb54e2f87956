x = 5
print(x is 5, x == 5)
