"""What is printed on the paper, and where."""
