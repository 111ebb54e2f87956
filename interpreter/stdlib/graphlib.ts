// The graphlib module.

import type { ModuleSpec } from "./module.js"

const python = () => String.raw`
from types import GenericAlias

__all__ = ["TopologicalSorter", "CycleError"]


class CycleError(ValueError):
    """The graph has a cycle: the second argument lists its nodes, with the first again at the end."""


class TopologicalSorter:
    """Gives the nodes of a graph (node: those that come before it) in an order, or those that are ready at a time."""

    def __init__(self, graph=None):
        # Nodes, in order of appearance, with those that wait for them, and how many each waits for.
        self._followers, self._waits_for = {}, {}
        # After prepare(): ready and not told; told and not done; done.
        self._ready = None
        self._out, self._done = set(), set()
        for node, before in (graph or {}).items():
            self.add(node, *before)

    def _know(self, node):
        self._waits_for.setdefault(node, 0)
        return self._followers.setdefault(node, [])

    def add(self, node, *predecessors):
        """Adds a node, and what comes before it. May be called several times for one."""
        if self._ready is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        self._know(node)
        for before in predecessors:
            self._know(before).append(node)
        self._waits_for[node] += len(predecessors)

    def prepare(self):
        """Ends the adding. Raises CycleError if there is no order."""
        if self._ready is not None:
            raise ValueError("cannot prepare() more than once")
        self._ready = [node for node, count in self._waits_for.items() if count == 0]
        cycle = self._find_cycle()
        if cycle is not None:
            raise CycleError("nodes are in a cycle", cycle)

    def _find_cycle(self):
        seen = set()
        for start in self._followers:
            if start in seen:
                continue
            # The path from the start, in order, with what is left to be tried at each node.
            path = {start: iter(self._followers[start])}
            seen.add(start)
            while path:
                node = next(reversed(path))
                follower = next(path[node], self)
                if follower is self:
                    del path[node]
                elif follower in path:
                    nodes = [*path]
                    return nodes[nodes.index(follower):] + [follower]
                elif follower not in seen:
                    seen.add(follower)
                    path[follower] = iter(self._followers[follower])
        return None

    def _prepared(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")

    def get_ready(self):
        """The nodes, not told before, for which all that comes before is done."""
        self._prepared()
        told = tuple(self._ready)
        self._out.update(told)
        self._ready.clear()
        return told

    def done(self, *nodes):
        """Nodes that get_ready() gave are done: others may be ready now."""
        self._prepared()
        for node in nodes:
            if node not in self._followers:
                raise ValueError(f"node {node!r} was not added using add()")
            if node in self._done:
                raise ValueError(f"node {node!r} was already marked done")
            if node not in self._out:
                raise ValueError(f"node {node!r} was not passed out (still not ready)")
            self._out.remove(node)
            self._done.add(node)
            for follower in self._followers[node]:
                self._waits_for[follower] -= 1
                if self._waits_for[follower] == 0:
                    self._ready.append(follower)

    def is_active(self):
        """Is there more to come?"""
        self._prepared()
        return bool(self._ready or self._out)

    __bool__ = is_active

    def static_order(self):
        """Generates all nodes, each after those before it."""
        self.prepare()
        while self:
            batch = self.get_ready()
            yield from batch
            self.done(*batch)

    __class_getitem__ = classmethod(GenericAlias)
`

export function graphlibModule(): ModuleSpec {
  return { name: "graphlib", python: python() }
}
