# NodeVisitor and NodeTransformer, and what puts places right afterwards.
import ast, re, warnings


def show(e):
    return re.sub(r" at 0x[0-9a-f]+", "", f"{type(e).__name__}: {e}")


src = "def f(a, b=1):\n    '''doc\n      more'''\n    if a:\n        return a + b\n    x = [i for i in range(10)]\n    return f'{x}'\n\nclass C:\n    'cdoc'\n    y: int = 3\n"
t = ast.parse(src)
class V(ast.NodeVisitor):
    def visit_Name(self, node): print('name', node.id); self.generic_visit(node)
    def visit_Constant(self, node): print('const', node.value)
V().visit(t)
class T(ast.NodeTransformer):
    def visit_Name(self, node): return ast.copy_location(ast.Subscript(ast.Name('data', ast.Load()), ast.Constant(node.id), node.ctx), node)
    def visit_Expr(self, node): return None
    def visit_AnnAssign(self, node): return [node, ast.Pass()]
    def visit_Return(self, node): self.generic_visit(node); return node
t2 = T().visit(ast.parse(src))
print(ast.unparse(t2))
ast.fix_missing_locations(t2)
print(ast.dump(t2, include_attributes=True))
ast.increment_lineno(t2, 5)
print(t2.body[0].lineno, t2.body[0].body[0].end_lineno)
