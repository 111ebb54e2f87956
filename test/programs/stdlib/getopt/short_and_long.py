import getopt

for arguments in (["-a", "-b", "x", "rest", "-c"], ["-ab3", "--long=v", "--fl"], ["--", "-a"], ["-z"], ["-b"], ["--nope"], ["--flag=1"],
                  ["--long"], ["--l", "v"]):
    for parse in (getopt.getopt, getopt.gnu_getopt):
        try:
            print(parse(arguments, "ab:c", ["long=", "flag", "flap"]))
        except getopt.GetoptError as error:
            print(error, repr(error.opt))
