"""Mails reach a real mail server, or the demo's mailbox."""

import asyncio
from collections.abc import AsyncIterator
from email.header import decode_header, make_header
from email.message import EmailMessage
from typing import Any

import msgspec
import pytest
from aiosmtpd.handlers import Message
from aiosmtpd.smtp import SMTP

from api.core import mail
from api.core.db import fetch_one
from api.core.settings import settings


class Mailbox(Message):
    """Keeps what arrives."""

    def __init__(self) -> None:
        super().__init__(EmailMessage)
        self.kept: list[Any] = []

    def handle_message(self, message: Any) -> None:
        self.kept.append(message)


@pytest.fixture
async def mailbox(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Mailbox]:
    kept = Mailbox()
    server = await asyncio.get_running_loop().create_server(lambda: SMTP(kept), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    to_server = msgspec.structs.replace(
        settings(), smtp_url=f"smtp://127.0.0.1:{port}", mail_from="Birdsong <birdsong@norvia.test>"
    )
    monkeypatch.setattr(mail, "settings", lambda: to_server)
    yield kept
    server.close()
    await server.wait_closed()


@pytest.mark.usefixtures("db")
async def test_a_mail_arrives_as_it_was_written(mailbox: Mailbox) -> None:
    await mail.send("zoe@norvia.test", "Votre accès à Birdsong", "Bonjour Zoë,\n\nouvrez cette adresse.\n")
    [arrived] = mailbox.kept
    assert arrived["To"] == "zoe@norvia.test"
    assert str(make_header(decode_header(arrived["Subject"]))) == "Votre accès à Birdsong"
    assert arrived["Auto-Submitted"] == "auto-generated"
    assert "Zoë" in arrived.get_payload(decode=True).decode()


@pytest.mark.usefixtures("db")
async def test_a_subject_can_not_smuggle_a_header(mailbox: Mailbox) -> None:
    with pytest.raises(ValueError, match=r"newline|linefeed"):
        await mail.send("zoe@norvia.test", "Hello\nBcc: evil@example.com", "Body")
    assert mailbox.kept == []


@pytest.mark.usefixtures("db")
async def test_without_a_mail_server_the_demo_keeps_it() -> None:
    await mail.send("zoe@norvia.test", "Hello", "Body")
    row = await fetch_one("SELECT recipient, subject, body FROM mail")
    assert row is not None
    assert tuple(row) == ("zoe@norvia.test", "Hello", "Body")
