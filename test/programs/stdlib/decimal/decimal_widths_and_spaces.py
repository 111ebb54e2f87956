# Widths that start with 0, and white space or underscores between digits of any script.
from decimal import Decimal as D
def t(f):
    try: print(ascii(f()))
    except BaseException as e: print(type(e).__name__, e)
for s in ["0012", "#0012", "<012", "<12", "012", "00", "0", "=012", "x<012", "+012,", "z012", "z0", "00.3", "0,", "#", "#12", "#.3", "12#", "+#12.3f"]:
    for ty in ["", "f", "e", "g", "%", "n", "E", "d"]: print(s + ty, end=" "); t(lambda: format(D("-1234.5"), s + ty))
for s in ["5 _", "\u0665 _", " _5", "\u0665_", "_\u0665", "_5", "5_", "1__0", " 5 _ ", "\u30005\u3000", "5\u3000_", "5\u3000_1", "5 1", "\u0665 1", "+ 5", "na_n", "i_nf", "_", " ", "\x1c5", "\x005", "5\x00", "NaN\u0665", "sNaN_5", "1e_5", "1_e5", "1e\u0665", "-\u0665.\u0665E-\u0665"]:
    print(ascii(s), end=" "); t(lambda: D(s))
