# Negative numbers behave as if they had infinitely many ones on the left.
for a in (-1, -12, -(1 << 66), (1 << 66) - 1, 5):
    for b in (7, -8, 1 << 64):
        print(a, b, a & b, a | b, a ^ b)
print(~0, ~-1, ~(1 << 70), ~-(1 << 70))
for operate in (lambda: 1 & 1.0, lambda: 1 | "a", lambda: 1 ^ None, lambda: ~1.5):
    try:
        operate()
    except TypeError as error:
        print(error)
