def read(lines):
    for line in lines:
        print("read", line)
        yield line


def numbers(lines):
    for line in lines:
        for word in line.split():
            if word.isdigit():
                yield int(word)


def running(values):
    total = 0
    for v in values:
        total += v
        yield total


for t in running(numbers(read(["1 a 2", "b", "3 4"]))):
    print(t)
    if t > 5:
        break


def windows(seq, n):
    it = iter(seq)
    window = []
    for x in it:
        window.append(x)
        if len(window) == n:
            yield tuple(window)
            del window[0]


print(list(windows("abcde", 3)))
