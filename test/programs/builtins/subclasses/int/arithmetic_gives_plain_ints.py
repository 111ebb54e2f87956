class I(int):
    pass


a, b = I(7), I(2)
for result in (a + b, a - b, a * b, a // b, a % b, a**b, a / b, -a, +a, ~a, abs(a), a << b, a >> b, a & b, a | b, a ^ b, divmod(a, b), round(a),
               a.real, a.numerator, a.conjugate(), a.bit_length(), int(a), a.__index__(), a.__int__(), a.__pos__(), a.__trunc__(), a.__floor__(),
               pow(a, b, 5), sum([a, b]), max(a, b), min(a, b), a.as_integer_ratio(), complex(a), float(a), bool(a)):
    print(type(result).__name__, result)
