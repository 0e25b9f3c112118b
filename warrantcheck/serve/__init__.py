"""`warrantcheck serve`: a page on this computer that a phone in the building opens and reads the answer on.

`listen` alone opens a socket; `worker` runs in the processes that read papers, which have no network.
"""
