"""Which endpoints are safe: only push services, written as browsers write them, and keys that are keys."""

from pathlib import Path

import pytest

from api.core.settings import Environment, Settings, SettingsError
from api.notifications.endpoints import UnsafeEndpoint, check_endpoint, check_keys, hosts_of
from tests.peers.subscriptions import Subscription

PHONE = Subscription("https://push.example")


@pytest.mark.parametrize(
    "endpoint",
    [
        "https://fcm.googleapis.com/fcm/send/dGVzdA:APA91bH_x-y",
        "https://fcm.googleapis.com/wp/dGVzdA:APA91bH_x-y",
        "https://updates.push.services.mozilla.com/wpush/v2/gAAAAABk_-Q==",
        "https://web.push.apple.com/QGhGc2Vjcm V0".replace(" ", ""),
        "https://wns2-db5p.notify.windows.com/w/?token=BQYAAA%2bA%3d%3d",
    ],
)
def test_the_endpoints_of_browsers_are_safe(endpoint: str) -> None:
    check_endpoint(endpoint)


@pytest.mark.parametrize(
    "endpoint",
    [
        "",
        "fcm.googleapis.com/x",
        "//fcm.googleapis.com/x",
        "http://fcm.googleapis.com/x",
        "ftp://fcm.googleapis.com/x",
        "javascript:alert(1)",
        "https://evil.example/fcm.googleapis.com",
        "https://fcm.googleapis.com.evil.example/x",
        "https://evilfcm.googleapis.com/x",
        "https://xfcm.googleapis.com/x",
        "https://push.apple.com/x",
        "https://.push.apple.com/x",
        "https://evilpush.apple.com/x",
        "https://evil.example#.push.apple.com/x",
        "https://evil.example?.push.apple.com/x",
        "https://evil.example\\.push.apple.com/x",
        "https://fcm.googleapis.com\\@evil.example/x",
        "https://fcm.googleapis.com@evil.example/x",
        "https://user@fcm.googleapis.com/x",
        "https://user:secret@fcm.googleapis.com/x",
        "https://:@fcm.googleapis.com/x",
        "https://fcm.googleapis.com:444/x",
        "https://fcm.googleapis.com:80/x",
        "https://fcm.googleapis.com:443/x",
        "https://fcm.googleapis.com:/x",
        "https://fcm.googleapis.com./x",
        "https://FCM.googleapis.com/x",
        "https://fcm%2egoogleapis.com/x",
        "https://ｆcm.googleapis.com/x",
        "https://fcm。googleapis.com/x",
        "https://fcm.googleapis.com/x#fragment",
        "https://fcm.googleapis.com/x#",
        "https://fcm.googleapis.com/a/../b",
        "https://fcm.googleapis.com/x y",
        " https://fcm.googleapis.com/x",
        "https://fcm.googleapis.com/x\n",
        "https://fcm.googleapis.com/\tx",
        "https://fcm.googleapis.com/x\r\nHost: evil.example",
        "https://fcm.googleapis.com/x\x00",
        "https://fcm.googleapis.com/é",
        "https:\\\\fcm.googleapis.com/x",
        "https:fcm.googleapis.com/x",
        "https://127.0.0.1/x",
        "https://127.1/x",
        "https://0x7f000001/x",
        "https://2130706433/x",
        "https://[::1]/x",
        "https://[::ffff:10.0.0.1]/x",
        "https://10.0.0.1/x",
        "https://169.254.169.254/latest/meta-data",
        "https://localhost/x",
        "https://fcm.googleapis.com/" + "x" * 2048,
    ],
)
def test_every_other_endpoint_is_refused(endpoint: str) -> None:
    with pytest.raises(UnsafeEndpoint) as refused:
        check_endpoint(endpoint)
    assert (refused.value.code, refused.value.field) == ("unsafe-endpoint", "endpoint")
    assert "evil" not in str(refused.value), "the reason is logged, so it must not repeat the address"


@pytest.mark.parametrize(
    ("endpoint", "extra", "safe"),
    [
        ("https://push.norvia.example/1", "push.norvia.example", True),
        ("https://push.norvia.example:8443/1", "push.norvia.example", False),
        ("https://push.norvia.example:8443/1", "push.norvia.example:8443", True),
        ("https://push.norvia.example/1", "push.norvia.example:8443", False),
        ("https://a.push.norvia.example/1", "push.norvia.example", False),
        ("https://a.push.norvia.example/1", "*.push.norvia.example", True),
        ("https://127.0.0.1:9000/push/1", "127.0.0.1:9000", True),
        ("https://localhost:9000/push/1", "localhost:9000", True),
        ("http://127.0.0.1:9000/push/1", "127.0.0.1:9000", False),
        ("http://127.0.0.1:9000/push/1", "http://127.0.0.1:9000", True),
        ("https://127.0.0.1:9000/push/1", "http://127.0.0.1:9000", False),
        ("http://127.0.0.1:9001/push/1", "http://127.0.0.1:9000", False),
        ("http://push.norvia.example/1", "push.norvia.example", False),
    ],
)
def test_a_host_by_setting_allows_that_host_and_port_alone(endpoint: str, extra: str, safe: bool) -> None:
    if safe:
        check_endpoint(endpoint, [extra])
    else:
        with pytest.raises(UnsafeEndpoint):
            check_endpoint(endpoint, [extra])


@pytest.mark.parametrize(
    ("host", "environments"),
    [
        ("push.norvia.example", ["production", "demo", "test"]),
        ("*.push.norvia.example:8443", ["production", "demo", "test"]),
        ("http://127.0.0.1:9000", ["demo", "test"]),
        ("127.0.0.1:9000", ["demo", "test"]),
        ("localhost:9000", ["demo", "test"]),
        ("http://127.0.0.1", []),
        ("http://10.0.0.1:9000", []),
        ("http://127.0.0.1.evil.example:9000", []),
        ("http://push.norvia.example:9000", []),
        ("https://push.norvia.example", []),
        ("10.0.0.1:8443", []),
        ("push", []),
        ("*", []),
        ("*.*", []),
        ("Push.Norvia.Example", []),
        ("push.norvia.example/path", []),
        ("user@push.norvia.example", []),
    ],
)
@pytest.mark.parametrize("environment", list(Environment))
def test_a_host_on_this_machine_is_a_setting_of_tests_and_the_demo_only(
    host: str, environments: list[str], environment: Environment
) -> None:
    settings = Settings(
        env=environment,
        database_url="",
        redis_url="",
        origin="https://birdsong.example",
        secret="",
        short_origin="",
        data=Path(),
        push_hosts=(host,),
    )
    if environment in environments:
        assert hosts_of(settings) == {host}
    else:
        with pytest.raises(SettingsError, match="BIRDSONG_PUSH_HOSTS"):
            hosts_of(settings)


def test_the_keys_of_a_browser_are_taken_with_or_without_padding() -> None:
    check_keys(PHONE.p256dh, PHONE.auth)
    check_keys(PHONE.p256dh + "=", PHONE.auth + "==")


@pytest.mark.parametrize(
    ("p256dh", "auth", "field"),
    [
        ("", PHONE.auth, "keys.p256dh"),
        (PHONE.p256dh[:-1], PHONE.auth, "keys.p256dh"),
        (PHONE.p256dh + "A", PHONE.auth, "keys.p256dh"),
        (PHONE.p256dh + "\n", PHONE.auth, "keys.p256dh"),
        ("B" + "A" * 86, PHONE.auth, "keys.p256dh"),
        ("A" + PHONE.p256dh[1:], PHONE.auth, "keys.p256dh"),
        ("A" * 87, PHONE.auth, "keys.p256dh"),
        (PHONE.p256dh[:40] + "+/" + PHONE.p256dh[42:], PHONE.auth, "keys.p256dh"),
        ("é" * 87, PHONE.auth, "keys.p256dh"),
        (PHONE.p256dh, "", "keys.auth"),
        (PHONE.p256dh, PHONE.auth[:-1], "keys.auth"),
        (PHONE.p256dh, PHONE.auth + "A", "keys.auth"),
        (PHONE.p256dh, "+" + PHONE.auth[1:], "keys.auth"),
    ],
    # Keys are made anew in every process, and workers of one run must agree on the tests' names.
    ids=map(str, range(13)),
)
def test_keys_that_are_none_are_refused_and_named(p256dh: str, auth: str, field: str) -> None:
    with pytest.raises(UnsafeEndpoint) as refused:
        check_keys(p256dh, auth)
    assert (refused.value.code, refused.value.field) == ("unusable-keys", field)
