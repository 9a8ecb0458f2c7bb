"""The light door of Dask, which is optional, and takes 0.5 s to import for those who have it."""

from contextlib import AbstractContextManager

from diptych.model.diagnostic import MachineError
from diptych.workers.crew import Crew
from diptych.workers.problems import NO_DASK


def cluster(address: str, _jobs: int) -> AbstractContextManager[Crew]:
    """Connect to a cluster.

    Raises:
        MachineError: there is no Dask here, or no scheduler there.
    """
    try:
        # See the module's docstring.
        from diptych.workers.dask import connected  # noqa: PLC0415 - see above
    except ModuleNotFoundError as error:
        raise MachineError([NO_DASK.found(None)]) from error
    return connected(address)
