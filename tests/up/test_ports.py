"""The port is looked at before anything is started."""

import socket

import pytest

from api.up import ports
from api.up.console import UpError
from tests.up.running import free_port


def test_a_free_port_is_fine() -> None:
    ports.ensure_free("127.0.0.1", free_port())


@pytest.mark.parametrize("taken_on", ["127.0.0.1", "0.0.0.0"])
def test_a_taken_port_names_another_that_is_free(taken_on: str) -> None:
    with socket.create_server((taken_on, 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(UpError, match="PORT=") as refused:
            ports.ensure_free("127.0.0.1", port)
    proposed = int(str(refused.value).rpartition("=")[2])
    ports.ensure_free("127.0.0.1", proposed)


def test_an_address_of_another_machine_is_named() -> None:
    with pytest.raises(UpError, match=r"192\.0\.2\.1"):
        ports.ensure_free("192.0.2.1", free_port())
