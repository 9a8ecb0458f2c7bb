"""Pages on paper to be laid out by workers, and what they refer to."""

from dataclasses import dataclass
from pathlib import Path

from diptych import pipeline, project
from diptych.model.page import Medium, Page
from diptych.pipeline import Workshop
from diptych.pipeline.encode import collect, order
from diptych.project import shipped
from diptych.workers import Crew, Limits


@dataclass(frozen=True)
class Papers:
    """The paper pages of a project, and the workshop that lays them out."""

    pages: tuple[Page, ...]
    shop: Workshop


def starter() -> Papers:
    """Take the pages of the project that the program begins with."""
    read = project.read(Path(shipped("starter")))
    pages = tuple(page for page in pipeline.check(read).pages if page.medium is Medium.PAPER)
    return Papers(pages, Workshop(read, limits=Limits()))


def encoded(crew: Crew, papers: Papers) -> list[bytes]:
    """Have pages laid out."""
    with crew(papers.shop.press) as submit:
        orders = order(papers.pages, (), papers.shop, submit)
        return [one.content for one in collect(orders, papers.shop, crew)]
