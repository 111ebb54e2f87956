class AppError(Exception):
    pass


error = AppError("broken", 5)
error.add_note("while doing something")
error.add_note("second note\nwith two lines")
raise error
