"""What somebody would write for one statistic who never answers another."""
