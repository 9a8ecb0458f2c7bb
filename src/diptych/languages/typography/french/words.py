"""French words that federal usage replaces (F-97, F-114), and English ones left behind (P-11)."""

VOCABULARY = {
    "e-mail": "courriel",
    "e-mails": "courriels",
    "email": "courriel",
    "emails": "courriels",
    "mél": "courriel",
    "week-end": "fin de semaine",
    "week-ends": "fins de semaine",
    "parking": "stationnement",
    "parkings": "stationnements",
    "podcast": "balado",
    "podcasts": "balados",
    "tchat": "clavardage",
    "newsletter": "infolettre",
    "hashtag": "mot-clic",
    "hashtags": "mots-clics",
    "smartphone": "téléphone intelligent",
    "smartphones": "téléphones intelligents",
}
"""What France says and Canada does not (F-114)."""

ABBREVIATIONS = {
    "p. ex.": "par exemple",
    "c.-à-d.": "c’est-à-dire",
}
"""Abbreviations that texts for the public write out (F-97)."""

FIXED_STRINGS = {
    "From:": "De\u00a0:",
    "Contacts for media only": "Personnes-ressources pour les médias seulement",
    "Date modified:": "Date de modification\u00a0:",
    "You are here:": "Vous êtes ici\u00a0:",
}
"""English of the page itself in a French edition (P-11, X-27)."""
