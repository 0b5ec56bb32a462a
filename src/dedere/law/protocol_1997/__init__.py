"""Protocol to the Extradition Treaty, signed at Washington on 13 November 1997."""
