"""What the sheet says."""
