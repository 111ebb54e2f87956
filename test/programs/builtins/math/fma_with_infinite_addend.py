# A product too large is no error when an infinity is added to it.
import math

for args in [(1.7976931348623157e308, -9.375, math.inf), (1e308, 10.0, -math.inf), (math.inf, 0.0, 1.0), (math.inf, 1.0, -math.inf),
             (1e308, 1e308, math.nan), (math.inf, 0.0, math.nan), (math.inf, 2.0, math.inf), (1e308, 10.0, 1.0), (2.0, 3.0, math.inf)]:
    try:
        print(args, math.fma(*args))
    except (ValueError, OverflowError) as error:
        print(args, type(error).__name__, error)
