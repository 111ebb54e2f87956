// Python source of the statistics module: exact sums, averages, spread, relations between two inputs.

export const averagesSource = `

class _Tally:
    """What a walk over data finds: its types, its length, and the sums of its ratios by denominator."""

    def __init__(self, data, note):
        self.length = 0
        self.types = set()
        for kind, values in groupby(data, type):
            self.types.add(kind)
            for ratio in map(_exact_ratio, values):
                note(*ratio)
                self.length += 1

    def kind(self):
        return reduce(_coerce, self.types, int)


def _total(partials, degree=1):
    return sum(Fraction(numerator, denominator**degree) for denominator, numerator in partials.items())


def _sum(data):
    """The type, the exact sum and the number of the items."""
    partials = {}

    def note(numerator, denominator):
        partials[denominator] = partials.get(denominator, 0) + numerator

    tally = _Tally(data, note)
    # An infinity or a NaN has no denominator.
    exact = partials[None] if None in partials else _total(partials)
    return tally.kind(), exact, tally.length


def _ss(data, c=None):
    """The type, the exact sum of squared deviations, the mean and the number of the items."""
    if c is not None:
        kind, squares, length = _sum((d := x - c) * d for x in data)
        return kind, squares, c, length
    first, second = defaultdict(int), defaultdict(int)

    def note(numerator, denominator):
        first[denominator] += numerator
        second[denominator] += numerator * numerator

    tally = _Tally(data, note)
    length = tally.length
    squares = center = first[None] if None in first else Fraction(0)
    if length and None not in first:
        total = _total(first)
        squares, center = (length * _total(second, 2) - total * total) / length, total / length
    return tally.kind(), squares, center, length


def _isfinite(x):
    try:
        return x.is_finite()
    except AttributeError:
        return math.isfinite(x)


def _coerce(T, S):
    """The type that values of both types become."""
    if T is S or S in (int, bool):
        return T
    if T is int:
        return S
    # Of kin the more special; else any kind of int gives way, and a fraction gives way to a float.
    for wide, narrow in ((T, S), (S, T)):
        if issubclass(narrow, wide):
            return narrow
    for weak, strong in ((T, S), (S, T)):
        if issubclass(weak, int):
            return strong
    for weak, strong in ((T, S), (S, T)):
        if issubclass(weak, Fraction) and issubclass(strong, float):
            return strong
    raise TypeError(f"don't know how to coerce {T.__name__} and {S.__name__}")


def _exact_ratio(x):
    if hasattr(x, "as_integer_ratio"):
        try:
            return x.as_integer_ratio()
        except (OverflowError, ValueError):
            # An infinity or a NaN.
            return x, None
    if hasattr(x, "numerator") and hasattr(x, "denominator"):
        return x.numerator, x.denominator
    raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator")


# The value as a T; what is no whole number becomes a float where T is a kind of int.
def _convert(value, T):
    if type(value) is T:
        return value
    is_whole = not issubclass(T, int) or value.denominator == 1
    try:
        return (T if is_whole else float)(value)
    except TypeError:
        if is_whole and issubclass(T, Decimal):
            return T(value.numerator) / value.denominator
        raise


def _fail_neg(values, errmsg="negative value"):
    for x in values:
        if x < 0:
            raise StatisticsError(errmsg)
        yield x


def _rank(data, /, *, key=None, reverse=False, ties="average", start=1):
    """Ranks from start; equal items share the average of theirs."""
    if ties != "average":
        raise ValueError(f"Unknown tie resolution method: {ties!r}")
    keyed = data if key is None else map(key, data)
    order = sorted(zip(keyed, count()), reverse=reverse)
    ranks = [0] * len(order)
    next_rank = start
    for _, tied in groupby(order, key=itemgetter(0)):
        places = [place for _, place in tied]
        shared = next_rank - 1 + (len(places) + 1) / 2
        for place in places:
            ranks[place] = shared
        next_rank += len(places)
    return ranks


def _integer_sqrt_of_frac_rto(n: int, m: int) -> int:
    """Square root of n/m, rounded to the nearest integer by round-to-odd."""
    a = math.isqrt(n // m)
    return a | (a * a * m != n)


_sqrt_bit_width = 2 * sys.float_info.mant_dig + 3


def _float_sqrt_of_frac(n: int, m: int) -> float:
    """Square root of n/m as a float, correctly rounded."""
    # Halved, as the root has half the digits.
    shift = (n.bit_length() - m.bit_length() - _sqrt_bit_width) // 2
    if shift < 0:
        return _integer_sqrt_of_frac_rto(n << -2 * shift, m) / (1 << -shift)
    return (_integer_sqrt_of_frac_rto(n, m << 2 * shift) << shift) / 1


def _decimal_sqrt_of_frac(n: int, m: int) -> Decimal:
    """Square root of n/m as a Decimal, correctly rounded."""
    if not n:
        return Decimal("0.0")
    if n < 0:
        n, m = -n, -m
    root = (Decimal(n) / Decimal(m)).sqrt()
    near = Fraction(*root.as_integer_ratio())
    # The division has rounded too: a neighbour is nearer where the square of the middle says so.
    for other, side in ((root.next_plus(), 1), (root.next_minus(), -1)):
        middle = near + Fraction(*other.as_integer_ratio())
        if side * 4 * n * middle.denominator**2 > side * m * middle.numerator**2:
            return other
    return root


def mean(data):
    """Return the sample arithmetic mean of data.

    >>> mean([1, 2, 3, 4, 4])
    2.8

    If data is empty, StatisticsError will be raised.
    """
    T, total, n = _sum(data)
    if n < 1:
        raise StatisticsError("mean requires at least one data point")
    return _convert(total / n, T)


def fmean(data, weights=None):
    """Convert data to floats and compute the arithmetic mean.

    >>> fmean([3.5, 4.0, 5.25])
    4.25
    """
    if weights is not None:
        weights = weights if isinstance(weights, (list, tuple)) else list(weights)
        try:
            total = sumprod(data, weights)
        except ValueError:
            raise StatisticsError("data and weights must be the same length")
        if share := fsum(weights):
            return total / share
        raise StatisticsError("sum of weights must be non-zero")
    if not hasattr(data, "__len__"):
        data = list(data)
    # The sum comes first: what it refuses is told even of an empty kind of data.
    total, size = fsum(data), len(data)
    if size:
        return total / size
    raise StatisticsError("fmean requires at least one data point")


def geometric_mean(data):
    """Convert data to floats and compute the geometric mean.

    >>> round(geometric_mean([54, 24, 36]), 9)
    36.0
    """
    values = list(data)
    logs = []
    for x in values:
        if x > 0.0 or math.isnan(x):
            logs.append(log(x))
        elif x != 0.0:
            raise StatisticsError("No negative inputs allowed", x)
    if not values:
        raise StatisticsError("Must have a non-empty dataset")
    total = fsum(logs)
    if math.isnan(total):
        return math.nan
    if len(logs) < len(values):
        return math.nan if total == math.inf else 0.0
    return exp(total / len(values))


def harmonic_mean(data, weights=None):
    """Return the harmonic mean of data.

    >>> harmonic_mean([40, 60])
    48.0
    """
    negative = "harmonic mean does not support negative values"
    data = _reusable(data)
    size = len(data)
    if not size:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if weights is not None:
        weights = _reusable(weights)
        if len(weights) != size:
            raise StatisticsError("Number of weights does not match data size")
        share = _sum(_fail_neg(weights, negative))[1]
    elif size > 1:
        weights, share = repeat(1, size), size
    else:
        (only,) = data
        if not isinstance(only, (numbers.Real, Decimal)):
            raise TypeError("unsupported type")
        return next(_fail_neg([only], negative))
    try:
        kind, total, _ = _sum(w / x if w else 0 for w, x in zip(weights, _fail_neg(data, negative)))
    except ZeroDivisionError:
        return 0
    if total <= 0:
        raise StatisticsError("Weighted sum must be positive")
    return _convert(share / total, kind)


def _reusable(values):
    return list(values) if iter(values) is values else values


def _ordered(data):
    ordered = sorted(data)
    if ordered:
        return ordered, *divmod(len(ordered), 2)
    raise StatisticsError("no median for empty data")


def median(data):
    """Return the median (middle value) of numeric data.

    When the number of data points is odd, return the middle data point.
    When the number of data points is even, the median is interpolated by
    taking the average of the two middle values.
    """
    ordered, half, is_odd = _ordered(data)
    return ordered[half] if is_odd else (ordered[half - 1] + ordered[half]) / 2


def median_low(data):
    """Return the low median of numeric data."""
    ordered, half, is_odd = _ordered(data)
    return ordered[half - 1 + is_odd]


def median_high(data):
    """Return the high median of data."""
    ordered, half, _ = _ordered(data)
    return ordered[half]


def median_grouped(data, interval=1.0):
    """Estimates the median for numeric data binned around the midpoints
    of consecutive, fixed-width intervals."""
    ordered, half, _ = _ordered(data)
    midpoint = ordered[half]
    first = bisect_left(ordered, midpoint)
    last = bisect_right(ordered, midpoint, lo=first)
    try:
        width, center = float(interval), float(midpoint)
    except ValueError:
        raise TypeError("Value cannot be converted to a float")
    return center - width / 2.0 + width * (len(ordered) / 2 - first) / (last - first)


def mode(data):
    """Return the most common data point from discrete or nominal data.

    If there are multiple modes with same frequency, return the first one
    encountered.
    """
    pairs = Counter(iter(data)).most_common(1)
    try:
        return pairs[0][0]
    except IndexError:
        raise StatisticsError("no mode for empty data") from None


def multimode(data):
    """Return a list of the most frequently occurring values."""
    counts = Counter(iter(data))
    most = max(counts.values(), default=0)
    return [value for value in counts if counts[value] == most]


def quantiles(data, *, n=4, method="exclusive"):
    """Divide *data* into *n* continuous intervals with equal probability.

    Returns a list of (n - 1) cut points separating the intervals.
    """
    if n < 1:
        raise StatisticsError("n must be at least 1")
    ordered = sorted(data)
    if not ordered:
        raise StatisticsError("must have at least one data point")
    last = len(ordered) - 1
    if not last:
        return ordered * (n - 1)
    if method == "inclusive":
        places = (divmod(i * last, n) for i in range(1, n))
    elif method == "exclusive":
        places = (_inner_place(i * (last + 2), n, last) for i in range(1, n))
    else:
        raise ValueError(f"Unknown method: {method!r}")
    return [(ordered[j] * (n - part) + ordered[j + 1] * part) / n for j, part in places]


def _inner_place(cut, n, last):
    """Where a cut lies that may fall beside the data: the pair next to it, and the part (in nths) of the way."""
    left = min(max(cut // n, 1), last)
    return left - 1, cut - left * n


def _deviation(data, center, missing, name):
    """The type, and the mean of the squared deviations with missing items fewer than there are."""
    kind, squares, _, length = _ss(data, center)
    if length > missing:
        return kind, squares / (length - missing)
    raise StatisticsError(f"{name} requires at least {'two data points' if missing else 'one data point'}")


def variance(data, xbar=None):
    """Return the sample variance of data."""
    kind, square = _deviation(data, xbar, 1, "variance")
    return _convert(square, kind)


def pvariance(data, mu=None):
    """Return the population variance of data."""
    kind, square = _deviation(data, mu, 0, "pvariance")
    return _convert(square, kind)


def _root(T, square):
    if issubclass(T, Decimal):
        return _decimal_sqrt_of_frac(square.numerator, square.denominator)
    return _float_sqrt_of_frac(square.numerator, square.denominator)


def stdev(data, xbar=None):
    """Return the square root of the sample variance."""
    return _root(*_deviation(data, xbar, 1, "stdev"))


def pstdev(data, mu=None):
    """Return the square root of the population variance."""
    return _root(*_deviation(data, mu, 0, "pstdev"))


def _mean_stdev(data):
    _, squares, center, length = _ss(data)
    if length < 2:
        raise StatisticsError("stdev requires at least two data points")
    average = squares / (length - 1)
    if not hasattr(average, "numerator"):
        # An infinity or a NaN was among them.
        return float(center), float(center) / float(squares)
    return float(center), _float_sqrt_of_frac(average.numerator, average.denominator)


def _sqrtprod(x: float, y: float) -> float:
    """sqrt(x * y) without overflow, underflow or lost digits."""
    root = sqrt(x * y)
    if root and isfinite(root):
        # One step of Newton's, with the error of the square taken exactly.
        return root + sumprod((x, root), (y, -root)) / (2.0 * root)
    if root:
        shrink = 2.0**-512 if isinf(root) and not (isinf(x) or isinf(y)) else 0.0
    else:
        shrink = 2.0**537 if x and y else 0.0
    return _sqrtprod(shrink * x, shrink * y) / shrink if shrink else root


def _paired(x, y, what):
    """The number of the pairs; told of what when there are too few or one is alone."""
    if len(x) != len(y):
        raise StatisticsError(f"{what} requires that both inputs have same number of data points")
    if len(x) < 2:
        raise StatisticsError(f"{what} requires at least two data points")
    return len(x)


def covariance(x, y, /):
    """Return the sample covariance of two inputs *x* and *y*."""
    pairs = _paired(x, y, "covariance")
    return sumprod(_centered(x), _centered(y)) / (pairs - 1)


def correlation(x, y, /, *, method="linear"):
    """Return the Pearson's correlation coefficient for two inputs (for *method* "ranked", Spearman's)."""
    pairs = _paired(x, y, "correlation")
    if method == "linear":
        x, y = map(_centered, (x, y))
    elif method == "ranked":
        x, y = (_rank(values, start=(pairs - 1) / -2) for values in (x, y))
    else:
        raise ValueError(f"Unknown method: {method!r}")
    spread = _sqrtprod(sumprod(x, x), sumprod(y, y))
    if spread:
        return sumprod(x, y) / spread
    raise StatisticsError("at least one of the inputs is constant")


def _centered(values):
    mean = fsum(values) / len(values)
    return [value - mean for value in values]


LinearRegression = namedtuple("LinearRegression", ("slope", "intercept"))


def linear_regression(x, y, /, *, proportional=False):
    """Slope and intercept for simple linear regression."""
    pairs = _paired(x, y, "linear regression")
    if proportional:
        return LinearRegression(_slope(x, y), 0.0)
    slope = _slope(_centered(x), _centered(y))
    return LinearRegression(slope, fsum(y) / pairs - slope * (fsum(x) / pairs))


def _slope(x, y):
    rise, run = sumprod(x, y) + 0.0, sumprod(x, x)
    try:
        return rise / run
    except ZeroDivisionError:
        raise StatisticsError("x is constant")
`
