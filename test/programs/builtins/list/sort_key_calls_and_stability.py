# The key is called once an item, in order; reverse keeps ties in order.
calls = []


def key(word):
    calls.append(word)
    return len(word)


words = "pear fig apple kiwi plum date banana".split()
print(sorted(words, key=key), calls)
print(sorted(words, key=len, reverse=True), sorted(words, key=lambda w: (-len(w), w)), sorted(words, key=None), sorted(enumerate(words), key=lambda p: p[1][-1]))
words.sort(key=str.upper, reverse=1)
print(words, words.sort(), sorted(range(5), key=lambda n: n % 2), sorted([], key=5))
