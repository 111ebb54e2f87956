def first_valid(texts):
    for text in texts:
        try:
            value = int(text)
        except ValueError:
            continue
        finally:
            print("tried", text)
        return value
    return None


print(first_valid(["a", "b", "3", "4"]))
print(first_valid([]))


def depth():
    for i in range(3):
        for j in range(3):
            try:
                if j == 1:
                    break
                if i == 2:
                    return i, j
            finally:
                print("f", i, j)


print(depth())
