def divide(a, b):
    return a / b


def average(values):
    total = sum(values)
    return divide(total, len(values))


class Report:
    def line(self, name, values):
        return f"{name}: {average(values):.2f}"


print(Report().line("ok", [1, 2, 3]))
print(Report().line("empty", []))
