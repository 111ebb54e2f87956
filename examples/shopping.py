class Cart:
    def __init__(self):
        self.items = []

    def add(self, name, price, count=1):
        self.items.append((name, price, count))

    @property
    def total(self):
        return sum(price * count for _, price, count in self.items)


cart = Cart()
cart.add("tea", 4)
cart.add("cup", 7, count=2)
print(f"{len(cart.items)} items, {cart.total} in all")
