class Shape:
    def area(self, scale):
        return scale


print(Shape().area(2))
print(Shape().area())
