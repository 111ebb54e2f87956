for number in (0, -7, 10**20, 1.0, -0.0, 1e22, 1e-7, 123456789.123, 2.5e-10, 1j, -1 - 0j, 1e100 + 2j, True):
    text = repr(number)
    back = eval(text)
    print(text, back == number, type(back) is type(number) or type(number).__name__)
n = 5
m = n
n += 1
print(n, m)
