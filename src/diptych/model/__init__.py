"""The frozen values that pass between the stages."""
