# A small operating system: tasks of several classes pass packets through queues (after Richards' benchmark).

IDLE, WORKER, HANDLER_A, HANDLER_B, DEVICE_A, DEVICE_B = range(6)
DEVICE, WORK = 0, 1
BUFFER = 4


class Packet:
    def __init__(self, link, ident, kind):
        self.link = link
        self.ident = ident
        self.kind = kind
        self.datum = 0
        self.data = [0] * BUFFER

    def append_to(self, queue):
        self.link = None
        if queue is None:
            return self
        last = queue
        while last.link is not None:
            last = last.link
        last.link = self
        return queue


class Task:
    def __init__(self, system, ident, priority, queue):
        self.system = system
        self.ident = ident
        self.priority = priority
        self.queue = queue
        self.held = False
        self.waiting = queue is None
        self.ready = queue is not None
        system.table[ident] = self
        system.order.insert(0, self)

    def take(self):
        packet = self.queue
        self.queue = packet.link
        self.ready = self.queue is not None
        return packet

    def add_packet(self, packet, old):
        if self.queue is None:
            self.queue = packet
            self.ready = True
            if self.priority > old.priority:
                return self
        else:
            packet.append_to(self.queue)
        return old

    def blocked(self):
        return self.held or (self.waiting and not self.ready)

    def run(self):
        packet = None
        if self.waiting and self.ready:
            packet = self.take()
            self.waiting = False
        return self.work(packet)

    def wait(self):
        self.waiting = True
        return self

    def work(self, packet):
        raise NotImplementedError


class Idle(Task):
    def __init__(self, system, ident):
        super().__init__(system, ident, 0, None)
        self.waiting = False
        self.control = 1
        self.count = system.rounds

    def work(self, packet):
        self.count -= 1
        if self.count == 0:
            return self.system.hold(self)
        if self.control & 1 == 0:
            self.control //= 2
            return self.system.release(DEVICE_A)
        self.control = self.control // 2 ^ 0xD008
        return self.system.release(DEVICE_B)


class Worker(Task):
    def __init__(self, system, ident, queue):
        super().__init__(system, ident, 1000, queue)
        self.destination = HANDLER_A
        self.letter = 0

    def work(self, packet):
        if packet is None:
            return self.wait()
        self.destination = HANDLER_B if self.destination == HANDLER_A else HANDLER_A
        packet.ident = self.destination
        packet.datum = 0
        for i in range(BUFFER):
            self.letter = self.letter % 26 + 1
            packet.data[i] = 64 + self.letter
        return self.system.send(packet, self)


class Handler(Task):
    def __init__(self, system, ident, priority, queue):
        super().__init__(system, ident, priority, queue)
        self.work_in = None
        self.device_in = None

    def work(self, packet):
        if packet is not None:
            if packet.kind == WORK:
                self.work_in = packet.append_to(self.work_in)
            else:
                self.device_in = packet.append_to(self.device_in)
        work = self.work_in
        if work is None:
            return self.wait()
        if work.datum >= BUFFER:
            self.work_in = work.link
            return self.system.send(work, self)
        device = self.device_in
        if device is None:
            return self.wait()
        self.device_in = device.link
        device.datum = work.data[work.datum]
        work.datum += 1
        return self.system.send(device, self)


class Device(Task):
    def __init__(self, system, ident, priority):
        super().__init__(system, ident, priority, None)
        self.pending = None

    def work(self, packet):
        if packet is None:
            packet = self.pending
            if packet is None:
                return self.wait()
            self.pending = None
            return self.system.send(packet, self)
        self.pending = packet
        return self.system.hold(self)


class System:
    def __init__(self, rounds):
        self.rounds = rounds
        self.table = {}
        self.order = []
        self.holds = 0
        self.packets = 0

    def hold(self, task):
        self.holds += 1
        task.held = True
        return self.next_after(task)

    def release(self, ident):
        task = self.table[ident]
        task.held = False
        return task

    def send(self, packet, sender):
        target = self.table[packet.ident]
        self.packets += 1
        packet.link = None
        packet.ident = sender.ident
        return target.add_packet(packet, sender)

    def next_after(self, task):
        index = self.order.index(task)
        return self.order[index + 1] if index + 1 < len(self.order) else None

    def run(self):
        task = self.order[0]
        while task is not None:
            if task.blocked():
                task = self.next_after(task)
            else:
                task = task.run()


def run(rounds):
    system = System(rounds)
    Idle(system, IDLE)
    queue = Packet(Packet(None, WORKER, WORK), WORKER, WORK)
    Worker(system, WORKER, queue)
    for ident, device in ((HANDLER_A, DEVICE_A), (HANDLER_B, DEVICE_B)):
        queue = None
        for _ in range(3):
            queue = Packet(queue, device, DEVICE)
        Handler(system, ident, 2000 + 1000 * (ident == HANDLER_B), queue)
    Device(system, DEVICE_A, 4000)
    Device(system, DEVICE_B, 5000)
    system.run()
    return system.holds, system.packets


print(*run(110000))
