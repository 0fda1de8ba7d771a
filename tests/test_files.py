"""Files are replaced whole or not at all, and what is no regular file is never replaced."""

import os
import stat

import pytest

from ckmeans.files import check_target, in_place_of

posix_only = pytest.mark.skipif(os.name == "nt", reason="links, modes and devices as POSIX has them")


@pytest.mark.parametrize("error", [OSError, ValueError, KeyboardInterrupt])
@pytest.mark.parametrize("old", [None, "old"])
def test_an_error_leaves_things_as_they_were(tmp_path, error, old):
    path = tmp_path / "file"
    if old:
        path.write_text(old)

    def write_half():
        with in_place_of(path) as stream:
            stream.write(b"half")
            stream.flush()
            raise error

    with pytest.raises(error):
        write_half()
    assert os.listdir(tmp_path) == (["file"] if old else [])
    assert not old or path.read_text() == old


def test_the_old_content_is_there_until_the_end(tmp_path):
    path = tmp_path / "file"
    path.write_text("old")
    with in_place_of(path) as stream:
        stream.write(b"new")
        stream.flush()
        assert path.read_text() == "old"
    assert path.read_text() == "new"


@posix_only
def test_a_link_and_a_mode_stay(tmp_path):
    real, link = tmp_path / "real", tmp_path / "link"
    real.write_text("old")
    real.chmod(0o640)
    link.symlink_to("real")
    with in_place_of(link) as stream:
        stream.write(b"new")
    assert link.is_symlink()
    assert real.read_text() == "new"
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


@posix_only
def test_a_new_file_has_the_usual_mode(tmp_path):
    (tmp_path / "plain").touch()
    with in_place_of(tmp_path / "file"):
        pass
    assert (tmp_path / "file").stat().st_mode == (tmp_path / "plain").stat().st_mode


@posix_only
def test_a_device_stays_a_device():
    check_target(os.devnull)
    with in_place_of(os.devnull) as stream:
        stream.write(b"gone")
    assert stat.S_ISCHR(os.stat(os.devnull).st_mode)


@pytest.mark.skipif(not os.path.exists("/dev/fd"), reason="no names for open streams")
def test_an_open_stream_is_not_replaced_under_its_owner(tmp_path):
    with open(tmp_path / "log", "w+") as log:
        log.write("before\n")
        log.flush()
        with in_place_of(f"/dev/fd/{log.fileno()}") as stream:
            stream.write(b"new\n")
        log.seek(0)
        assert log.read() == "before\nnew\n"


def test_what_cannot_be_written_is_known_before(tmp_path):
    check_target(tmp_path / "file")
    with pytest.raises(IsADirectoryError):
        check_target(tmp_path)
    with pytest.raises(FileNotFoundError, match="there is no folder"):
        check_target(tmp_path / "nowhere" / "file")


@posix_only
@pytest.mark.skipif(getattr(os, "geteuid", lambda: 0)() == 0, reason="root may write everywhere")
def test_a_protected_file_is_left_alone(tmp_path):
    (tmp_path / "file").touch(0o444)
    with pytest.raises(PermissionError):
        check_target(tmp_path / "file")
