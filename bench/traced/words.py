# Strings, a dict and a list that grow slowly.


def count(text):
    counts = {}
    order = []
    for word in text.split():
        word = word.strip(".,").lower()
        if word not in counts:
            order.append(word)
            counts[word] = 0
        counts[word] += 1
    return [(word, counts[word]) for word in order]


text = "The cat sat. The dog sat, the cat ran. " * 150
print(count(text))
