"""Ley de Amparo, published on 2 April 2013."""
