"""Official names: institutions, places, functions, people, terms and conventions."""

from diptych.registry.acronyms import known_acronyms
from diptych.registry.conventions import (
    Citation,
    Confidence,
    Convention,
    Source,
    convention,
    conventions,
    nearest_convention,
)
from diptych.registry.functions import Function, function, functions, functions_titled
from diptych.registry.gender import Gender
from diptych.registry.institutions import (
    Institution,
    institution,
    institution_by_name,
    institutions,
    nearest_institution,
)
from diptych.registry.nearest import nearest
from diptych.registry.people import Person, people, person, person_named
from diptych.registry.places import (
    City,
    Province,
    cities,
    city,
    city_meant,
    nearest_province,
    province,
    provinces,
)
from diptych.registry.terms import terms

__all__ = [
    "Citation",
    "City",
    "Confidence",
    "Convention",
    "Function",
    "Gender",
    "Institution",
    "Person",
    "Province",
    "Source",
    "cities",
    "city",
    "city_meant",
    "convention",
    "conventions",
    "function",
    "functions",
    "functions_titled",
    "institution",
    "institution_by_name",
    "institutions",
    "known_acronyms",
    "nearest",
    "nearest_convention",
    "nearest_institution",
    "nearest_province",
    "people",
    "person",
    "person_named",
    "province",
    "provinces",
    "terms",
]
