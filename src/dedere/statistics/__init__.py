"""Numbers that can be checked: audits of published figures, declared statistics, real requests."""
