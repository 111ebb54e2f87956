class Cat:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        last.append(self.name)


last = []
pet = Cat("Kim")
holder = [pet]
Cat("discarded")
Cat("asked").name
del pet
holder.clear()
done = True
