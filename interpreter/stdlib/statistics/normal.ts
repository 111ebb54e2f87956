// Python source of the statistics module: the normal distribution. Its quantiles are Wichura's algorithm AS 241.

export const normalSource = `

_CENTRAL = (
    (2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4, 4.5921953931549871457e4,
     1.3731693765509461125e4, 1.9715909503065514427e3, 1.3314166789178437745e2, 3.3871328727963666080e0),
    (5.2264952788528545610e3, 2.8729085735721942674e4, 3.9307895800092710610e4, 2.1213794301586595867e4,
     5.3941960214247511077e3, 6.8718700749205790830e2, 4.2313330701600911252e1, 1.0),
)
_MIDDLE = (
    (7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258e0,
     3.64784832476320460504e0, 5.76949722146069140550e0, 4.63033784615654529590e0, 1.42343711074968357734e0),
    (1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
     6.89767334985100004550e-1, 1.67638483018380384940e0, 2.05319162663775882187e0, 1.0),
)
_TAIL = (
    (2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
     2.96560571828504891230e-1, 1.78482653991729133580e0, 5.46378491116411436990e0, 6.65790464350110377720e0),
    (2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4,
     1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1.0),
)


def _polynomial(coefficients, r):
    result = coefficients[0]
    for c in coefficients[1:]:
        result = result * r + c
    return result


def _normal_dist_inv_cdf(p, mu, sigma, /):
    q = p - 0.5
    if fabs(q) <= 0.425:
        r = 0.180625 - q * q
        numerator, denominator = _CENTRAL
        return mu + _polynomial(numerator, r) * q / _polynomial(denominator, r) * sigma
    r = sqrt(-log(p if q <= 0.0 else 1.0 - p))
    if r <= 5.0:
        r = r - 1.6
        numerator, denominator = _MIDDLE
    else:
        r = r - 5.0
        numerator, denominator = _TAIL
    x = _polynomial(numerator, r) / _polynomial(denominator, r)
    if q < 0.0:
        x = -x
    return mu + x * sigma


class NormalDist:
    "Normal distribution of a random variable"

    __slots__ = {
        "_mu": "Arithmetic mean of a normal distribution",
        "_sigma": "Standard deviation of a normal distribution",
    }

    def __init__(self, mu=0.0, sigma=1.0):
        "NormalDist where mu is the mean and sigma is the standard deviation."
        if sigma < 0.0:
            raise StatisticsError("sigma must be non-negative")
        self._mu, self._sigma = float(mu), float(sigma)

    @classmethod
    def from_samples(cls, data):
        "The distribution with the mean and the deviation of the data."
        mu, sigma = _mean_stdev(data)
        return cls(mu, sigma)

    def samples(self, n, *, seed=None):
        "A list of *n* random values; the same seed gives the same list."
        source = random if seed is None else random.Random(seed)
        return [_normal_dist_inv_cdf(source.random(), self._mu, self._sigma) for _ in repeat(None, n)]

    def pdf(self, x):
        "Probability density function.  P(x <= X < x+dx) / dx"
        if square := self.variance:
            apart = x - self._mu
            return exp(apart * apart / (-2.0 * square)) / sqrt(tau * square)
        raise StatisticsError("pdf() not defined when sigma is zero")

    def cdf(self, x):
        "Cumulative distribution function.  P(X <= x)"
        if self._sigma:
            return (1.0 + erf((x - self._mu) / (self._sigma * _SQRT2))) * 0.5
        raise StatisticsError("cdf() not defined when sigma is zero")

    def inv_cdf(self, p):
        "Inverse cumulative distribution function.  x : P(X <= x) = p"
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError("p must be in the range 0.0 < p < 1.0")
        return _normal_dist_inv_cdf(p, self._mu, self._sigma)

    def quantiles(self, n=4):
        "Divide into *n* continuous intervals with equal probability."
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def overlap(self, other):
        "Compute the overlapping coefficient (OVL) between two normal distributions."
        if not isinstance(other, NormalDist):
            raise TypeError("Expected another NormalDist instance")
        narrow, wide = self, other
        if (wide._sigma, wide._mu) < (narrow._sigma, narrow._mu):
            narrow, wide = wide, narrow
        small, large = narrow.variance, wide.variance
        if not (small and large):
            raise StatisticsError("overlap() not defined when sigma is zero")
        apart = fabs(wide._mu - narrow._mu)
        spread = large - small
        if not spread:
            return 1.0 - erf(apart / (2.0 * narrow._sigma * _SQRT2))
        # The two curves cross twice, at (centre ± width) / spread.
        centre = narrow._mu * large - wide._mu * small
        width = narrow._sigma * wide._sigma * sqrt(apart * apart + spread * log(large / small))
        right, left = (fabs(wide.cdf(x) - narrow.cdf(x)) for x in ((centre + width) / spread, (centre - width) / spread))
        return 1.0 - (right + left)

    def zscore(self, x):
        "Compute the Standard Score.  (x - mean) / stdev"
        if not self._sigma:
            raise StatisticsError("zscore() not defined when sigma is zero")
        return (x - self._mu) / self._sigma

    @property
    def variance(self):
        "The mean squared distance from the mean."
        return self._sigma * self._sigma

    @property
    def stdev(self):
        "Sigma, the root of the variance."
        return self._sigma

    @property
    def mode(self):
        "The likeliest value, which is the mean."
        return self._mu

    @property
    def median(self):
        "The middle value, which is the mean."
        return self._mu

    @property
    def mean(self):
        "Mu, the average."
        return self._mu

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __eq__(self, other):
        "Equal means and equal deviations."
        if isinstance(other, NormalDist):
            return self._mu == other._mu and self._sigma == other._sigma
        return NotImplemented

    def __pos__(self):
        "An equal distribution, newly made."
        return NormalDist(self._mu, self._sigma)

    def __neg__(self):
        "Mirrored at zero."
        return NormalDist(-self._mu, self._sigma)

    def _joined(self, mean, other):
        return NormalDist(mean, hypot(self._sigma, other._sigma))

    def __add__(self, other):
        "Moved by a number, or the sum with an independent distribution."
        if not isinstance(other, NormalDist):
            return NormalDist(self._mu + other, self._sigma)
        return self._joined(self._mu + other._mu, other)

    def __sub__(self, other):
        "Moved back by a number, or the difference from an independent distribution."
        if not isinstance(other, NormalDist):
            return NormalDist(self._mu - other, self._sigma)
        return self._joined(self._mu - other._mu, other)

    def __rsub__(self, other):
        "A number less this distribution."
        return -(self - other)

    def __mul__(self, factor):
        "Stretched by a number."
        return NormalDist(self._mu * factor, self._sigma * fabs(factor))

    def __truediv__(self, divisor):
        "Shrunk by a number."
        return NormalDist(self._mu / divisor, self._sigma / fabs(divisor))

    __radd__ = __add__
    __rmul__ = __mul__

    def __repr__(self):
        return f"{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})"

    def __getstate__(self):
        return self._mu, self._sigma

    def __setstate__(self, state):
        self._mu, self._sigma = state
`
