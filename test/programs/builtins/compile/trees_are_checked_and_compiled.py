# compile() gives a syntax tree for PyCF_ONLY_AST and takes one, once it is a tree that a program could have.
import _ast

tree = compile("x = [n * 2 for n in range(4) if n]", "<tree>", "exec", _ast.PyCF_ONLY_AST)
print(type(tree).__name__, type(tree.body[0]).__name__, tree._fields, tree.body[0].lineno, tree.body[0].end_col_offset)
space = {}
exec(compile(tree, "<tree>", "exec"), space)
print(space["x"])
tree.body[0].targets[0].id = "renamed"
exec(compile(tree, "<tree>", "exec"), space)
print(space["renamed"])


def attempt(change, source):
    tree = compile(source, "<tree>", "exec", _ast.PyCF_ONLY_AST)
    change(tree.body[0])
    try:
        compile(tree, "<tree>", "exec")
        print("compiled")
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


attempt(lambda node: node.targets.clear(), "x = 1")
attempt(lambda node: setattr(node.targets[0], "ctx", _ast.Load()), "x = 1")
attempt(lambda node: setattr(node, "body", []), "if x: pass")
attempt(lambda node: setattr(node, "value", 3), "x = 1")
attempt(lambda node: node.value.values.pop(), "a and b")
attempt(lambda node: node.value.keys.pop(), "{1: 2}")
attempt(lambda node: node.handlers.clear(), "try: pass\nexcept: pass")
for mode, flags in (("eval", 0), ("exec", 1 << 30), ("other", 0)):
    try:
        compile(tree, "<tree>", mode, flags)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
