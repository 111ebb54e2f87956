# Conversions between huge ints and text; hex and friends have no limit of digits.
import sys

sys.set_int_max_str_digits(0)
n = 7**5000
text = str(n)
print(len(text), text[:20], text[-20:], int(text) == n, hash(n))
print(len(hex(n)), hex(n)[:12], len(oct(n)), len(bin(n)), int(hex(n), 16) == n)
sys.set_int_max_str_digits(640)
for convert in (lambda: str(n), lambda: int("1" * 641), lambda: f"{n}", lambda: "%d" % n, lambda: repr(n)):
    try:
        convert()
    except ValueError as error:
        print(error)
print(len(f"{n:x}"), int("f" * 2000, 16) > 0)
