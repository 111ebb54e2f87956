class Pool:
    def __init__(self): self.free = []
    def take(self):
        return Lease(self, self.free.pop() if self.free else "new")
class Lease:
    def __init__(self, pool, thing):
        self.pool, self.thing = pool, thing
    def __del__(self):
        print("returning", self.thing)
        self.pool.free.append("used")
pool = Pool()
lease = pool.take()
print(lease.thing)
lease = None
print(pool.free)
with_two = [pool.take(), pool.take()]
with_two.pop()
print(pool.free)
def use(): 
    lease = pool.take()
    print("using", lease.thing)
use()
print(pool.free)
