"""Every command of the program, in the order that `--help` shows them."""

from diptych.cli.command import Command
from diptych.model.phrase import phrase

COMMANDS: tuple[Command, ...] = (
    Command("init", phrase("start a new project")),
    Command("import", phrase("make a release of a page that was published in both languages")),
    Command("update", phrase("bring the catalogs up to date with the sources")),
    Command("export", phrase("send texts to translators who use other tools")),
    Command("bring", phrase("take translations from files that translators send back")),
    Command("memory", phrase("import, export or search the translation memory")),
    Command("migrate", phrase("carry catalogs over from the form that messages had before")),
    Command("prune", phrase("move obsolete entries of the catalogs into archives")),
    Command("merge", phrase("join two branches of a catalog, as git asks")),
    Command("status", phrase("show how far each translation is, and what to do next")),
    Command("check", phrase("look for everything that stands against publishing")),
    Command("links", phrase("list where the editions lead, and ask whether anybody answers")),
    Command("build", phrase("make the editions without publishing them")),
    Command("release", phrase("check, build and publish: all editions, or none")),
    Command("verify", phrase("prove that what stands published is what was published")),
    Command("review", phrase("show what changed since the last release")),
    Command("diff", phrase("compare two PDFs")),
    Command("approve", phrase("sign an edition as it would be published now")),
    Command("approvals", phrase("show who has approved which edition")),
    Command("waive", phrase("let a finding stand, and answer for it")),
    Command("explain", phrase("say what a code means")),
)

__all__ = ["COMMANDS"]
