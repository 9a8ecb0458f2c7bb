"""What the benchmarks of speed share: projects of any size, and a clock."""
