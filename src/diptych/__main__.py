"""The program as `python -m diptych`, which works wherever a checkout lies."""

import sys

from diptych.cli import main

if __name__ == "__main__":
    sys.exit(main())
