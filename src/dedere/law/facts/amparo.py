"""Facts of the amparo: claims, stays, judgments."""
