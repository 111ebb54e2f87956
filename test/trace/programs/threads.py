import threading

rows = []


def work(n):
    for i in range(n):
        rows.append(i)


t = threading.Thread(target=work, args=(2,))
t.start()
t.join()
print(rows)
