def count(text):
    counts = {}
    for word in text.lower().split():
        counts[word] = counts.get(word, 0) + 1
    return counts


counts = count("the cat and the dog and the bird")
for word, n in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
    print(n, word)
