import cmd
import io


class Shell(cmd.Cmd):
    prompt = "> "
    use_rawinput = 0
    intro = "Welcome"

    def do_add(self, arg):
        """Adds numbers.

            Several of them.
        """
        print(sum(map(int, arg.split())), file=self.stdout)

    def do_undocumented(self, arg):
        print("arg", repr(arg), file=self.stdout)

    def help_topic(self):
        print("about the topic", file=self.stdout)

    def do_EOF(self, arg):
        return True

    def postloop(self):
        print("bye", file=self.stdout)


out = io.StringIO()
Shell(stdin=io.StringIO("add 1 2\n\nhelp\n? add\nhelp topic\nhelp nothing\nundocumented a b \nwhat is\n!ls\n  add   5  \n@\n"), stdout=out).cmdloop()
print(out.getvalue())
shell = Shell(stdout=out)
for line in ("", "?x", "!x", "add 1", "a-b c", "  x  ", "EOF", "?"):
    print(repr(line), shell.parseline(line))
shell.cmdqueue = ["add 1", "EOF"]
shell.cmdloop("again")
print(sorted(shell.completenames("")), sorted(shell.complete_help("")), shell.completedefault())
out.truncate(0)
out.seek(0)
for words in ([], ["one"], ["a", "b"], [f"name{i:03}" for i in range(30)], ["x" * 60, "y" * 60], ["a", "", "c", "d", ""] * 9):
    shell.columnize(words, 40)
print(out.getvalue())
try:
    shell.columnize(["a", 1, None])
except TypeError as error:
    print(error)
