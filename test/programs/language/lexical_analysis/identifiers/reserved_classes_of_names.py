class Spam:
    _internal = 1
    __private = 2
    __both__ = 3
    __ = 4
    ___ = 5
    __a_ = 6

    def read(self):
        return self.__private, self.__, self.___, self.__a_


print(sorted(n for n in vars(Spam) if n.strip("_")[:4] in ("inte", "priv", "both", "Spam", "", "a")))
print(Spam().read(), Spam._Spam__private, Spam._Spam__a_)
try:
    Spam().__private
except AttributeError as error:
    print(error)
