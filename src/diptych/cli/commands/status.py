"""`diptych status`: what is left to translate."""
