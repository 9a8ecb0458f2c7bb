"""Grammatical gender: of a person's titles, and of an institution's name."""

from enum import StrEnum


class Gender(StrEnum):
    """The genders that French agreement knows."""

    MASCULINE = "masculine"
    FEMININE = "feminine"
