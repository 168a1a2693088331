"""What ships beside the questions: medicines and help lines."""
