"""How much memory is left: of the machine, and of control groups of both versions, as their files tell."""

from pathlib import Path

import pytest

from ckmeans import available, tuning
from ckmeans.available import available_bytes
from ckmeans.rows import Rows

MACHINE = "MemTotal: 9000 kB\nMemFree: 10 kB\nMemAvailable: 4000 kB\n"


@pytest.fixture
def machine(monkeypatch, tmp_path):
    """Return a function that lets files of a machine be there, by their names, and nothing else."""

    def make(files):
        for name, text in files.items():
            path = tmp_path / name.lstrip("/")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        monkeypatch.setattr(
            available, "Path", lambda path: path if tmp_path in Path(path).parents else tmp_path / path[1:]
        )
        monkeypatch.setattr(available, "GROUPS", tmp_path / "sys/fs/cgroup")
        monkeypatch.setattr(available, "_asked", -1e9)
        return available_bytes()

    monkeypatch.setattr(available, "_answer", None)
    return make


def version_1(path, limit, usage, files=0):
    folder = f"sys/fs/cgroup/memory/{path}"
    return {
        f"{folder}/memory.limit_in_bytes": f"{limit}\n",
        f"{folder}/memory.usage_in_bytes": f"{usage}\n",
        f"{folder}/memory.stat": f"cache 1\ntotal_inactive_file {files}\ntotal_active_file 5\n",
    }


def version_2(path, limit, usage, files=0):
    folder = f"sys/fs/cgroup/{path}"
    return {
        f"{folder}/memory.max": f"{limit}\n",
        f"{folder}/memory.current": f"{usage}\n",
        f"{folder}/memory.stat": f"anon 1\ninactive_file {files}\nactive_file 5\n",
    }


def test_what_the_machine_says(machine):
    assert machine({"proc/meminfo": MACHINE}) == 4000 << 10


def test_nobody_says(machine):
    assert machine({}) is None


@pytest.mark.parametrize("version", [1, 2])
def test_a_group_has_less(machine, version):
    which = "4:cpu,memory:/a/b\n" if version == 1 else "0::/a/b\n"
    of = version_1 if version == 1 else version_2
    none = 2**63 - 4096 if version == 1 else "max"
    files = {"proc/meminfo": MACHINE, "proc/self/cgroup": which}
    assert machine({**files, **of("a/b", none, 10)}) == 4000 << 10
    assert machine({**files, **of("a/b", 100_000, 60_000, 7000)}) == 100_000 - 60_000 + 7005
    # One above has even less.
    assert machine({**files, **of("a", 50_000, 49_000)}) == 1005
    assert machine({**files, **of("a", 50_000, 59_000)}) == 0


@pytest.mark.parametrize("version", [1, 2])
def test_a_container_sees_its_own_group_at_the_top(machine, version):
    which = "4:memory:/docker/abc\n" if version == 1 else "0::/../abc\n"
    of = version_1 if version == 1 else version_2
    assert machine({"proc/meminfo": MACHINE, "proc/self/cgroup": which, **of("", 90_000, 40_000)}) == 50_005


def test_it_is_asked_once_a_second(machine, monkeypatch):
    first = machine({"proc/meminfo": MACHINE})
    monkeypatch.setattr(available, "_of_machine", lambda: [1])
    assert available_bytes() == first
    monkeypatch.setattr(available, "_asked", -1e9)
    assert available_bytes() == 1


def test_what_rows_may_keep_is_a_share_of_it(monkeypatch, rng):
    X = rng.random((1000, 4))
    monkeypatch.setattr(tuning, "FEW_BYTES", 1000)
    monkeypatch.setattr("ckmeans.rows.rows.available_bytes", lambda: 4000)
    assert Rows(X).budget.limit == Rows(X).spare_bytes == 1000
    assert Rows(X, max_cache_bytes=5000).budget.limit == 5000
    monkeypatch.setattr("ckmeans.rows.rows.available_bytes", lambda: 1 << 40)
    assert Rows(X).budget.limit == tuning.CACHE_BYTES
    assert Rows(X).spare_bytes == 1 << 38
    monkeypatch.setattr("ckmeans.rows.rows.available_bytes", lambda: None)
    assert Rows(X).budget.limit == tuning.CACHE_BYTES
