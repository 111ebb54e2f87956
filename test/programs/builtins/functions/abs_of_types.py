# abs() of numbers and of types with __abs__.
class A:
    def __abs__(self):
        return "own"


print(abs(-5), abs(-0.0), abs(True), abs(-(10**30)), abs(3 - 4j), abs(A()), abs(float("-inf")), type(abs(True)).__name__, abs(-(2**53)), abs(complex(float("inf"), float("nan"))))
for value in ("a", None, [], object(), A):
    try:
        abs(value)
    except TypeError as error:
        print(error)
