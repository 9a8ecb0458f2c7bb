"""The signs of English."""

import re

from diptych.languages.identification.signs import Signs, words

ENGLISH = Signs(
    words=words(
        "a about after again all also although an and another any are as at be because been"
        " before being between both but by can cannot could did do does doing done during each"
        " few for from further get gets had has have having he her here hers him his how i if in"
        " into is it its itself just let like made make many may me might more most much must my"
        " need new no nor not now of off on once one only or other our out over own per please"
        " see shall she should since so some still such take than that the their them then there"
        " these they this those through to too under until up upon us use used using very via"
        " want was we well were what when where whether which while who whom whose why will with"
        " within without work would yes yet you your"
    ),
    look=re.compile(r"(?:ings?|ly|ed|ness|ful|less|ships?|ity|ies|cy|ry)$|w|k|th|sh|gh|ee|oo|ay"),
)
