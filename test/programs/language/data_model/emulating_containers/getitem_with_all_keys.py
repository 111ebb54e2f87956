class G:
    def __getitem__(self, key): return key


g = G()
print(g[1], g[1, 2], g[()], g[1,], g[1:2], g[::], g[1:2, ..., 3], g["a"], g[None], g[g[0] : g[5]], g[*[1, 2]], g[1, *"ab"], g[lambda: 0].__name__)
print(g[1:2:3].step, g[:, 1], g[(1, 2)] == g[1, 2], g[(x := 5)], x)
