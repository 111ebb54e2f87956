// The statistics module: Python, in three parts.

import type { ModuleSpec } from "../module.js"
import { averagesSource } from "./averages.js"
import { kernelsSource } from "./kernels.js"
import { normalSource } from "./normal.js"

const head = `
import math
import numbers
import random
import sys
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict, namedtuple
from decimal import Decimal
from fractions import Fraction
from functools import reduce
from itertools import count, groupby, repeat
from math import (acos, asin, atan, cos, cosh, erf, exp, fabs, fsum, hypot, isfinite, isinf, log, pi, sin, sqrt, sumprod, tan,
                  tau)
from operator import itemgetter

_random = random

__all__ = ["NormalDist", "StatisticsError", "correlation", "covariance", "fmean", "geometric_mean", "harmonic_mean", "kde",
           "kde_random", "linear_regression", "mean", "median", "median_grouped", "median_high", "median_low", "mode",
           "multimode", "pstdev", "pvariance", "quantiles", "stdev", "variance"]

_SQRT2 = sqrt(2.0)


class StatisticsError(ValueError):
    pass
`

export function statisticsModule(): ModuleSpec {
  return {
    name: "statistics",
    doc: "Basic statistics module.\n\nThis module provides functions for calculating statistics of data, including\naverages, variance, and standard deviation.",
    python: head + averagesSource + normalSource + kernelsSource,
  }
}
