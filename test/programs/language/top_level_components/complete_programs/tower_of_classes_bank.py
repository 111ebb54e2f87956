class InsufficientFunds(Exception):
    def __init__(self, needed, available):
        super().__init__(f"need {needed}, have {available}")
        self.short = needed - available


class Account:
    _next = 1

    def __init__(self, owner, balance=0):
        self.owner, self._balance = owner, balance
        self.number = Account._next
        Account._next += 1
        self.history = []

    @property
    def balance(self):
        return self._balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._balance += amount
        self.history.append(("deposit", amount))
        return self

    def withdraw(self, amount):
        if amount > self._balance:
            raise InsufficientFunds(amount, self._balance)
        self._balance -= amount
        self.history.append(("withdraw", amount))
        return self

    def __repr__(self):
        return f"<{self.__class__.__name__} {self.number} {self.owner}: {self._balance:,.2f}>"


class Savings(Account):
    rate = 0.05

    def add_interest(self):
        return self.deposit(self.balance * self.rate)


accounts = [Account("Ann", 100), Savings("Bob", 1000)]
accounts[0].deposit(50).withdraw(30)
accounts[1].add_interest()
for account in accounts:
    print(account, account.history)
try:
    accounts[0].withdraw(1e6)
except InsufficientFunds as error:
    print(error, error.short)
try:
    accounts[0].deposit(-5)
except ValueError as error:
    print(error)
print(sum(a.balance for a in accounts))
