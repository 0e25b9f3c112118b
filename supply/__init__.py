"""What the program is made of, and how it is built: a lock with hashes, a bill of materials, the same file twice."""
