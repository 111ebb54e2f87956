match = 1
case = [2]
type = 3
_ = 4
print(match, case[0], type, _)
match.real
match = {"a": 1}
print(match["a"])
match[match := "a"] if False else None
type, case = case, type
print(type, case)


def match(case, type=1, _=2):
    match case:
        case case if type:
            return case, type, _


print(match(5), match(case=1, type=7))
print(match
(9))
type = print
type (1), type ("x")
