"""What the web answers, on request only; the only room that asks the network."""

from diptych.online.answer import Answer, Ask, ask, ask_all
from diptych.online.judge import judge
from diptych.online.problems import PROBLEMS

__all__ = ["PROBLEMS", "Answer", "Ask", "ask", "ask_all", "judge"]
