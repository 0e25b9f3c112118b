"""The catalogue held against a page: its phrases, numbers and field names, where they stand."""
