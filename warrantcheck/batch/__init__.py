"""Many papers: found, read by processes apart, written one by one, and gone on with after whatever happened.

finder   folders to papers, one after another, links left out
journal  what was begun and what was ended: ours alone, without names
output   the answers: a line each (JSON, CSV), or tables (SQLite)
reader   one process that reads papers, bounded from outside in time and memory; child is what runs in it
crew     several readers on this computer; cluster: the same work on a Dask cluster
run      joins them
compare  two results, and what changed between them
"""
