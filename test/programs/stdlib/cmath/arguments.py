import cmath


class Complex:
    def __complex__(self):
        return 1 + 2j


class Real:
    def __float__(self):
        return 2.0


class Wrong:
    def __complex__(self):
        return 1


def show(text):
    try:
        print(text, eval(text))
    except Exception as error:
        print(text, type(error).__name__, error)


for text in """cmath.sqrt(-1)|cmath.sqrt(Complex())|cmath.sqrt(Real())|cmath.sqrt(Wrong())|cmath.sqrt("a")|cmath.sqrt(None)|cmath.sqrt(10**400)
cmath.sqrt()|cmath.sqrt(1, 2)|cmath.log(8, 2)|cmath.log(2, 1)|cmath.log(2, 0)|cmath.log(0, 2)|cmath.log(0)|cmath.log(1j, "a")|cmath.log()
cmath.rect(1)|cmath.rect(1j, 1)|cmath.rect(2, 0)|cmath.polar(3 + 4j)|cmath.phase(-1)|cmath.isclose(1, 1, rel_tol=-1)
cmath.isclose(1, 1.1, abs_tol=0.2)|cmath.isclose(1)|cmath.isclose(1, 2, 3)|cmath.pi|cmath.e|cmath.tau|cmath.inf|cmath.infj|cmath.nanj
cmath.exp(1j * cmath.pi)|cmath.__doc__""".replace("\n", "|").split("|"):
    show(text)
