name, qty, price = "Widget", 3, 4.5
print("%s x%d @ %.2f" % (name, qty, price), "{} x{} @ {:.2f}".format(name, qty, price), f"{name} x{qty} @ {price:.2f}", name + " x" + str(qty) + " @ " + str(price))
rows = [("apple", 1.5, 10), ("kiwi", 0.25, 200)]
print("\n".join(f"{n:<10}|{p:>8.2f}|{q:^6}" for n, p, q in rows))
print("-" * 20, "=" * 5, sep="")
text = ""
for i in range(5):
    text += str(i) * i + ("," if i < 4 else "")
print(text, len(text), text.replace(",", ""), text[::-1])
print("tab\tsep", "new\\nline", 'q"q', "it's", "a" "b", "x" if text else "y", sep="|")
print(" ".join(w.capitalize() for w in "the quick brown".split()), "-".join(reversed("abc")), "".join(sorted("hello", reverse=True)))
def is_palindrome(s):
    s = "".join(c.lower() for c in s if c.isalnum())
    return s == s[::-1]
print(is_palindrome("A man, a plan, a canal: Panama"), is_palindrome("no"))
print(*(f"{i:02d}:{i * 7 % 60:02d}" for i in range(3)), sep=" ", end=".\n")
