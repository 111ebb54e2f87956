import array
import warnings

warnings.simplefilter("ignore")


class Index:
    def __index__(self):
        return 7


class Real:
    def __float__(self):
        return 2.5


values = [-(2**70), -(2**63) - 1, -(2**63), -(2**31) - 1, -(2**31), -(2**15) - 1, -(2**15), -129, -128, -1, 0, 127, 128, 255, 256, 32767]
values += [32768, 65535, 65536, 2**31 - 1, 2**31, 2**32 - 1, 2**32, 2**63 - 1, 2**63, 2**64 - 1, 2**64, 1.5, "a", "ab", b"a", None, True]
values += [Index(), Real(), 1e300, float("nan"), float("inf")]
for code in array.typecodes:
    print(code, array.array(code).itemsize)
    for value in values:
        try:
            print(array.array(code, [value]))
        except Exception as error:
            print(type(error).__name__, error)
