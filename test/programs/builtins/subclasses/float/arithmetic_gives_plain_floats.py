class F(float):
    pass


a, b = F(7.5), F(2)
for result in (a + b, a - b, a * b, a // b, a % b, a**b, a / b, -a, +a, abs(a), divmod(a, b), round(a), round(a, 1), a.real, a.conjugate(), int(a), float(a),
               sum([a, b]), max(a, b), a.as_integer_ratio(), complex(a), bool(a), a.hex(), a.is_integer(), a.__trunc__(), a.__floor__(), F.fromhex("0x1p3"), F("1e3"), F()):
    print(type(result).__name__, result)
