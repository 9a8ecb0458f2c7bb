"""What the benchmark of seeded defects is made of: clean projects, defects, and who looks."""
