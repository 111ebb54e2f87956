# Building and formatting text: f-strings, %, format, join, replace, slices.


def row(i):
    name = "item" + str(i % 97)
    price = i * 1.25
    return f"{name:<10}|{i:>8,d}|{price:12.2f}|{i:#x}|{name!r}"


def old_style(i):
    return "%s-%05d-%-8s-%x" % ("k", i, "v" + str(i & 15), i)


def report(n):
    lines = []
    for i in range(n):
        line = row(i)
        if i % 3 == 0:
            line = line.replace("item", "thing").upper()
        elif i % 3 == 1:
            line = "{:>60}".format(line)
        lines.append(line)
        lines.append(old_style(i))
    return "\n".join(lines)


def checksum(text):
    value = 7
    for ch in text:
        value = (value * 31 + ord(ch)) % 1000000007
    return value


text = report(45000)
print(len(text), checksum(text[:700000]))
print(text[-60:])
total = ""
for i in range(200000):
    total += chr(97 + i % 26)
print(len(total), total.count("xyz"), total.find("zab", 5000), total[::-1][:10])
