"""What a fit may do beyond its steps to lower the inertia: one file each."""
