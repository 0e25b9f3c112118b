"""What stands together: lines, segments and candidates of a page, made once."""
