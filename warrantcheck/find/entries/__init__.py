"""What was filled in: courts, people, places, numbers and dates, by their labels."""
