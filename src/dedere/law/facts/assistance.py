"""Facts of legal assistance and of victims' rights."""
