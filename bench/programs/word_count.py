# Counting words of a made-up text: split, dict updates, Counter, sorting by count.

from collections import Counter, defaultdict

SYLLABLES = ["ka", "lo", "mi", "ne", "ru", "sa", "ti", "vo", "xe", "zu"]


def make_text(words):
    state = 42
    parts = []
    for _ in range(words):
        state = (state * 1103515245 + 12345) % 2147483648
        n = state >> 16
        word = SYLLABLES[n % 10] + SYLLABLES[n // 10 % 7]
        if n % 11 == 0:
            word = word.capitalize() + "."
        parts.append(word)
    return " ".join(parts)


def count_by_hand(words):
    counts = {}
    for word in words:
        word = word.strip(".,;").lower()
        if word in counts:
            counts[word] += 1
        else:
            counts[word] = 1
    return counts


text = make_text(150000)
for _ in range(3):
    counts = count_by_hand(text.split())
top = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:5]
print(top)

lengths = defaultdict(list)
for word in text.split():
    lengths[len(word)].append(word)
print(sorted((length, len(words)) for length, words in lengths.items()))
print(Counter(text.lower()).most_common(4))
pairs = Counter(zip(text.split(), text.split()[1:]))
print(len(pairs), max(pairs.values()))
