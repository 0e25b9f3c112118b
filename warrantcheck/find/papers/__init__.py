"""Which known paper this is, where one paper ends and the next begins, and what nothing known explains."""
