import threading


class Data(threading.local):
    count = 0

    def __init__(self, start):
        self.start = start


plain = threading.local()
data = Data(5)
plain.x = 1
data.start += 1


def other():
    print(hasattr(plain, "x"), data.start, data.count)
    plain.x = 2
    data.start = 50
    print(plain.x, data.start, plain.__dict__)


thread = threading.Thread(target=other)
thread.start()
thread.join()
print(plain.x, data.start)
try:
    plain.y
except AttributeError as error:
    print(str(error).split()[-1])
