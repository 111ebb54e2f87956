from statistics import NormalDist
a=NormalDist(10,2); b=NormalDist(12,3)
print(a+b, a-b, a*2, a/2, a+1, 1+a, -a, +a, 3-a, 2*a, a==NormalDist(10,2), hash(a)==hash(NormalDist(10.0,2.0)), repr(a))
print(a.pdf(9), a.cdf(9), a.inv_cdf(.3), a.overlap(b), a.zscore(3), a.quantiles(4), a.mean, a.median, a.mode, a.stdev, a.variance, a.samples(3, seed=5))
print(NormalDist.from_samples([1,2,3,4.5]))
for f in (lambda: NormalDist(1,-1), lambda: a.inv_cdf(2), lambda: NormalDist(0,0).pdf(1), lambda: a.overlap(3), lambda: NormalDist.from_samples([1])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
