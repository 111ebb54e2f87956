total = 0
for i in range(4): total += i if i % 2 else -i
while total < 5: total += 1 if total else 2
x = [i if i else -1 for i in range(2)]
y = [
    i
    if i
    else -1
    for i in range(2)
]
