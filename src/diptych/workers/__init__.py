"""Who encodes: threads, processes or a cluster, each behind the standard Executor interface."""

from diptych.workers.crew import Crew, Encode
from diptych.workers.here import here
from diptych.workers.limits import Limits
from diptych.workers.open import EXECUTORS, Opened, opened
from diptych.workers.problems import DIED, PROBLEMS

__all__ = ["DIED", "EXECUTORS", "PROBLEMS", "Crew", "Encode", "Limits", "Opened", "here", "opened"]
