PAIRS = list(zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), "M CM D CD C XC L XL X IX V IV I".split()))


def to_roman(n):
    out = ""
    for value, letters in PAIRS:
        count, n = divmod(n, value)
        out += letters * count
    return out


def from_roman(s):
    total = 0
    for value, letters in PAIRS:
        while s.startswith(letters):
            total += value
            s = s[len(letters) :]
    return total


print([to_roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999)])
print(all(from_roman(to_roman(n)) == n for n in range(1, 2000)))


def caesar(text, shift):
    def turn(c):
        if not c.isalpha():
            return c
        base = ord("A") if c.isupper() else ord("a")
        return chr((ord(c) - base + shift) % 26 + base)

    return "".join(turn(c) for c in text)


secret = caesar("Hello, World!", 3)
print(secret, caesar(secret, -3))
table = str.maketrans("abc", "xyz", "!")
print("a!b!c!".translate(table))
