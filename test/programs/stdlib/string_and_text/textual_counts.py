from collections import Counter
import string

text = "It was the best of times, it was the worst of times; it was the age of wisdom."
words = [w.strip(string.punctuation).lower() for w in text.split()]
print(Counter(words).most_common(4), len(set(words)), max(words, key=len))
letters = Counter(c for c in text.lower() if c in string.ascii_lowercase)
print(letters.most_common(5), letters["z"], "".join(sorted(set(string.ascii_lowercase) - set(letters))))
for length, group in sorted(Counter(map(len, words)).items()):
    print(f"{length:2d} {'*' * group}")
print(text.translate(str.maketrans("", "", string.punctuation)), string.capwords(text[:20]))
