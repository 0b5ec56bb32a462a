"""Run every measurement.

A measurement is a function without arguments whose name starts with ``bench_``, in a module of
this folder whose name starts with ``bench_``. The first line of its docstring says what it does. A
function whose name starts with ``report_`` is called once and prints ratios of its own.
"""

import importlib
import pkgutil
import statistics
import time
from collections.abc import Callable, Iterator

import bench

AT_LEAST_SECONDS = 1.0
AT_LEAST_TIMES = 5


def found_in_modules(prefix: str) -> Iterator[tuple[str, Callable[[], object]]]:
    """Find functions by the start of their name, in the order in which they are defined."""
    for found in sorted(pkgutil.iter_modules(bench.__path__), key=lambda module: module.name):
        if not found.name.startswith("bench_"):
            continue
        module = importlib.import_module(f"bench.{found.name}")
        for name, value in vars(module).items():
            if name.startswith(prefix) and callable(value):
                yield f"{found.name}.{name}", value


def seconds(run: Callable[[], object]) -> list[float]:
    """Time ``run`` often enough for a median, after one run that is not counted."""
    run()
    times: list[float] = []
    while len(times) < AT_LEAST_TIMES or sum(times) < AT_LEAST_SECONDS:
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return times


def main() -> None:
    """Print one line for each measurement: median, best, and how often it ran."""
    found = list(found_in_modules("bench_"))
    if not found:
        print("There is nothing to measure yet.")
    for name, run in found:
        times = seconds(run)
        print(f"{name}  {(run.__doc__ or '').strip().partition(chr(10))[0]}")
        print(
            f"    median {statistics.median(times) * 1000:.3f} ms,"
            f" best {min(times) * 1000:.3f} ms, {len(times)} runs"
        )
    for name, report in found_in_modules("report_"):
        print(f"{name}  {(report.__doc__ or '').strip().partition(chr(10))[0]}")
        report()


if __name__ == "__main__":
    main()
