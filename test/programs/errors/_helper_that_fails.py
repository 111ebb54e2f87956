def load():
    return config["path"]


config = {}
load()
