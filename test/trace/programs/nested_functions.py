def a():
    def b():
        def c():
            return 1
        return c()
    return b()


def d(): return (lambda: (lambda: 1)())()


a(); d()
class X:
    def m(self):
        class Y:
            def n(self):
                return 1
        return Y().n()


X().m()
