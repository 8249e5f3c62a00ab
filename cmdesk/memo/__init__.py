"""Credit memo (授信调查报告): facts in, PDF out."""
