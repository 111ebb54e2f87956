class Anything:
    def __eq__(self, other):
        return True


print(range(10).count(Anything()), range(10).count(3.0), range(10).count(True), range(10).count("1"), range(0, 10, 3).count(4))
