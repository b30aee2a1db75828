"""A test above two seconds carries a mark and a reason: `@pytest.mark.slow("why it has to be")`.

Counted is processor time, its children's included: by the clock every test is slow on a busy
machine. Nothing fails for it; who is named at the end of a run makes it quicker or says why not.
"""

import os
from collections.abc import Generator

import pytest

MOST_S = 2.0


def _used_s() -> float:
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


class Slow:
    """Measures each test where it runs, and names the slow ones where the run is told of."""

    def __init__(self) -> None:
        self._told: list[tuple[float, str]] = []

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        item.stash[_BEGAN] = _used_s()
        return (yield)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        report = yield
        marked = any(map(item.get_closest_marker, ("slow", "siege")))
        measures = item.path.name.startswith("bench_")
        if call.when == "teardown" and not marked and not measures:
            report.user_properties.append(("used_s", _used_s() - item.stash[_BEGAN]))
        return report

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        for name, used_s in report.user_properties:
            if report.when == "teardown" and name == "used_s" and float(str(used_s)) > MOST_S:
                self._told.append((float(str(used_s)), report.nodeid))

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        for item in items:
            for mark in item.iter_markers("slow"):
                if not (mark.args and isinstance(mark.args[0], str)):
                    raise pytest.UsageError(f"{item.nodeid} is marked as slow; say why.")

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        if self._told:
            terminalreporter.section("above 2 s of processor time, without a mark and a reason")
        for used_s, name in sorted(self._told, reverse=True):
            terminalreporter.line(f"{used_s:5.1f} s  {name}")


_BEGAN = pytest.StashKey[float]()
