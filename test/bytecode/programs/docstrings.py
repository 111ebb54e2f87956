'''Module doc.

    indented
	tab
'''
def f():
    """One line."""
def g():
    '''First

        second
      third
    '''
    return 1
class A:
    'doc'
class B:
    f'no doc'
def h():
    'a' + 'b'
