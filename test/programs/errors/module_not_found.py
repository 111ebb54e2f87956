print("before")
import pandas_not_here
