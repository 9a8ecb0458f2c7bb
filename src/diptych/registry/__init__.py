"""Official names: institutions, places, functions, conventions."""
