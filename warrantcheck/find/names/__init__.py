"""Names that say whose paper it is: of courts, agencies and states, and of the offices of those who sign."""
