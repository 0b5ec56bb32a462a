"""Treaty on Cooperation for Mutual Legal Assistance, signed on 9 December 1987."""
