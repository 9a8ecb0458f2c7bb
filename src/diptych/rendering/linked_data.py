"""schema.org in JSON: a news article, for those who collect news.

Each edition describes itself in its own language.  Neither is said to be a
translation of the other (L-04): the pair is known by its alternates.
"""

import json

from markupsafe import Markup

from diptych.rendering.view import Edition, Institution, ReleaseView

_UNSAFE = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})
"""What could end the script element, or begin markup in it."""


def news_article(edition: Edition, release: ReleaseView) -> Markup:
    """Describe an edition of a release."""
    publishers = [_organization(institution) for institution in release.institutions]
    article = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": edition.title,
        "inLanguage": edition.language.tag,
        "url": edition.address,
        "mainEntityOfPage": edition.address,
        "datePublished": release.issued.machine,
        "dateModified": release.modified.machine,
        "description": release.description,
        "keywords": ", ".join(release.keywords),
        "author": publishers,
        "publisher": publishers,
    }
    filled = {name: value for name, value in article.items() if value}
    text = json.dumps(filled, ensure_ascii=False, indent=2)
    # Escapes of JSON, not of HTML: the content of a script element is not decoded.
    return Markup(text.translate(_UNSAFE))  # noqa: S704 - nothing unsafe is left


def _organization(institution: Institution) -> dict[str, str]:
    organization = {"@type": "GovernmentOrganization", "name": institution.name}
    return organization | ({"url": institution.address} if institution.address else {})
