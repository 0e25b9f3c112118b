"""Papers as typewritten text for tests: two blanks or more are a wide gap. All people and places are invented."""
