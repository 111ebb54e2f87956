count = 0


def bump():
    global count, made
    count += 1
    made = count * 10


bump()
bump()
print(count, made)


def shadow():
    count = 99
    return count


print(shadow(), count)


class K:
    global from_class
    from_class = "set in a class body"


print(from_class, hasattr(K, "from_class"))


def nested():
    def inner():
        global count
        count = -1

    count = 5
    inner()
    return count


print(nested(), count)
