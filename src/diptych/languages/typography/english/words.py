"""English words and names in their federal form (E-37, E-41, E-44)."""

VOCABULARY = {
    "e-mail": "email",
    "e-mails": "emails",
    "web site": "website",
    "web sites": "websites",
    "on-line": "online",
    "webpage": "web page",
    "webpages": "web pages",
}
"""Words of the Web (E-37)."""

SPELLING = {
    "labor": "labour",
    "modeling": "modelling",
    "favor": "favour",
    "behavior": "behaviour",
    "honorable": "honourable",
    "neighborhood": "neighbourhood",
    "fulfill": "fulfil",
    "color": "colour",
    "colors": "colours",
    "traveled": "travelled",
    "canceled": "cancelled",
}
"""American spellings that no official name shelters in lower case (E-41)."""

PLACES = {
    "Montreal": "Montréal",
    "Quebec City": "Québec",
    "Trois-Rivieres": "Trois-Rivières",
    "Levis": "Lévis",
}
"""Cities keep their official form in English (E-44)."""
