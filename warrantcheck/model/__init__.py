"""The types that stages hand to one another: frozen values, no input or output, standard library only."""
