"""Every place to sign: its line, its label, who acts there and as what, and what is seen on it."""
