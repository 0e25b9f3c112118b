"""What is known: forms, courts, places, sentences. No Python here; see README.md in this folder."""
