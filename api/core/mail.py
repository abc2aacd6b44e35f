"""Mails: sent by SMTP where it is set, otherwise kept for the demo's mailbox."""

from email.message import EmailMessage
from urllib.parse import unquote, urlsplit

import aiosmtplib

from api.core.settings import settings
from api.core.tables import Mail


async def send(recipient: str, subject: str, body: str) -> None:
    """Hand one plain-text mail to the mail server; raises `aiosmtplib.SMTPException` when it is refused."""
    if settings().smtp_url:
        await _by_smtp(recipient, subject, body)
    elif settings().demo:
        await Mail(recipient=recipient, subject=subject, body=body).save()
    else:
        raise RuntimeError("SMTP_URL is not set, so no mail can be sent.")


async def _by_smtp(recipient: str, subject: str, body: str) -> None:
    message = EmailMessage()
    message["From"] = settings().mail_from
    message["To"] = recipient
    message["Subject"] = subject
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(body)
    server = urlsplit(settings().smtp_url)
    await aiosmtplib.send(
        message,
        hostname=server.hostname,
        port=server.port,
        username=unquote(server.username) if server.username else None,
        password=unquote(server.password) if server.password else None,
        use_tls=server.scheme == "smtps",
        timeout=20,
    )
