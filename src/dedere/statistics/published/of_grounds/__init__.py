"""Published base rates of the grounds of opposition: how often a ground is known to have worked.

What was published are refusals by reason, of one office, for one span of years. A share of refusals
is no chance of success: in how many requests the ground was raised is not known.
"""

from dedere.statistics.published.of_grounds.picture import chart
from dedere.statistics.published.of_grounds.rates import Rate, Rates, load_rates, rates_of
from dedere.statistics.published.of_grounds.saying import rates_data, rates_lines

__all__ = ["Rate", "Rates", "chart", "load_rates", "rates_data", "rates_lines", "rates_of"]
