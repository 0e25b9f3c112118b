"""Each layer taken away, to see that its test fails: `python -m tests.without` writes the table of docs/security.md."""
