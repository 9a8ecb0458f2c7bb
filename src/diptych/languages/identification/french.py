"""The signs of French."""

import re

from diptych.languages.identification.signs import Signs, words

FRENCH = Signs(
    words=words(
        "à afin ai ainsi alors après as assez au aucun aucune auquel aura auront aussi autre autres"
        " aux avaient avait avant avec avez avoir avons ayant beaucoup bien ça car ce ceci cela"
        " celle celles celui cependant ces cet cette ceux chaque chez ci comme comment contre dans"
        " de depuis des dès deux doit doivent donc dont du durant elle elles en encore entre es"
        " est et étaient était été être eu eux fait faire faut font fut grâce hors ici il ils je"
        " la là laquelle le lequel les lesquelles lesquels leur leurs lors lorsque lui ma mais"
        " malgré me même mêmes mes moins mon ne ni non nos notre nous on ont ou où par parce parmi"
        " pas pendant peu peut peuvent peux plus plusieurs pour pourquoi pouvez pouvoir près puis"
        " puisque quand que quel quelle quelles quels qui quoi sa sans sauf se selon sera serait"
        " seront ses seulement si son sont sous suis sur ta tandis te tel telle telles tels tes ton"
        " toujours tous tout toute toutes très trop tu un une vers veuillez voici voir vos votre"
        " vous y"
    ),
    look=re.compile(
        r"[àâçéèêëîïôœùû]|(?:eurs?|euses?|eux|aux|iques?|ements?|elles?|ettes?|ismes?|oires?|aires?"
        r"|ez|ait|ifs?|iens?|iennes?|onnes?)$|ouv|uei|eau|oi"
    ),
    elided=words("c d j jusqu l lorsqu m n puisqu qu quelqu s t"),
)
