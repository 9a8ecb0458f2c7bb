"""Who does the work: threads, processes or a cluster, behind the standard Executor interface."""

from diptych.workers.crew import Crew, Errand, Submit
from diptych.workers.here import here
from diptych.workers.limits import UNLIMITED, Limits, limited
from diptych.workers.open import EXECUTORS, Opened, opened
from diptych.workers.press import Press, encoded
from diptych.workers.problems import DIED, PROBLEMS

__all__ = [
    "DIED",
    "EXECUTORS",
    "PROBLEMS",
    "UNLIMITED",
    "Crew",
    "Errand",
    "Limits",
    "Opened",
    "Press",
    "Submit",
    "encoded",
    "here",
    "limited",
    "opened",
]
