# A bank with clients, accounts and events: many small objects, methods, properties and inheritance.


class Account:
    interest = 0.0

    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = balance
        self.moves = 0

    @property
    def rich(self):
        return self.balance > 5000

    def deposit(self, amount):
        self.balance += amount
        self.moves += 1

    def withdraw(self, amount):
        if amount > self.available():
            return False
        self.balance -= amount
        self.moves += 1
        return True

    def available(self):
        return self.balance

    def month_end(self):
        self.balance += int(self.balance * self.interest)


class Savings(Account):
    interest = 0.01

    def withdraw(self, amount):
        if self.moves > 2000:
            return False
        return super().withdraw(amount)


class Credit(Account):
    def __init__(self, owner, balance, limit):
        super().__init__(owner, balance)
        self.limit = limit

    def available(self):
        return self.balance + self.limit


class Random:
    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state * 1664525 + 1013904223) & 0xFFFFFFFF
        return (self.state >> 8) % n


class Bank:
    def __init__(self, size, seed):
        self.random = Random(seed)
        self.accounts = [self.open(i) for i in range(size)]
        self.refused = 0

    def open(self, i):
        kind = i % 3
        if kind == 0:
            return Account(i, 1000)
        if kind == 1:
            return Savings(i, 2000)
        return Credit(i, 0, 500)

    def step(self):
        source = self.accounts[self.random.below(len(self.accounts))]
        target = self.accounts[self.random.below(len(self.accounts))]
        amount = self.random.below(300)
        if source.withdraw(amount):
            target.deposit(amount)
        else:
            self.refused += 1

    def month_end(self):
        for account in self.accounts:
            account.month_end()


bank = Bank(120, 7)
for month in range(24):
    for _ in range(12000):
        bank.step()
    bank.month_end()
print(bank.refused, sum(a.balance for a in bank.accounts), sum(a.rich for a in bank.accounts), max(a.moves for a in bank.accounts))
