"""Whether the API or a worker answers: asked by `birdsong up` and by the health checks of containers."""

import http.client

from redis import Redis, RedisError

from api.core.settings import Settings

PATIENCE = 5.0
EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 -- looked up, not bound


def api_is_ready(settings: Settings) -> bool:
    """Whether the API of this machine takes requests."""
    line = http.client.HTTPConnection(EVERYWHERE.get(settings.host, settings.host), settings.port, timeout=PATIENCE)
    try:
        line.request("GET", "/health/ready")
        return line.getresponse().status == http.client.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        line.close()


def worker_is_heard(settings: Settings, queue_name: str) -> bool:
    """Whether some worker of this queue answered Redis within the last seconds; arq leaves a key that runs out."""
    try:
        with Redis.from_url(settings.redis_url, socket_timeout=PATIENCE) as client:
            return bool(client.exists(f"{queue_name}:health-check"))
    except RedisError:
        return False
