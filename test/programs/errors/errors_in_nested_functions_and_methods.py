class Outer:
    class Inner:
        def method(self):
            def local():
                return (lambda: {}[0])()

            return local()


Outer.Inner().method()
