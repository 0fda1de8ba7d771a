"""What runs passes over rows: threads, by OpenMP or by Python."""
