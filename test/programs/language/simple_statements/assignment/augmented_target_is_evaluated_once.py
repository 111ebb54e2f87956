def get(name, value):
    print("get", name)
    return value


items = [1, 2, 3]
get("items", items)[get("index", 1)] += get("value", 40)
print(items)


class Box:
    x = 1


get("box", Box).x *= get("factor", 9)
print(Box.x)
get("items", items)[get("low", 0) : get("high", 2)] += [7]
print(items)
