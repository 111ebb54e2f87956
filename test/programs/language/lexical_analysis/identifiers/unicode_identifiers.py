naïve = 1
変数 = 2
Ω = naïve + 変数
print(naïve, 変数, Ω)
ﬁ = "normalised"
print(fi)


class Größe:
    été = 5


print(Größe.été, Größe.__name__, sorted(k for k in globals() if not k.isascii()))
