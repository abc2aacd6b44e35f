"""Paragraphs of a policy's words."""

from api.guardrails.policy.anchors import changes, doubled, markup, paragraphs

BODY = 'Welcome.\n\n<a id="p1"></a>\n## One\nBe kind.\n\n<a id="p2.1"></a>\n## Two\nBe brief.\n'


def test_a_paragraph_reaches_from_its_anchor_to_the_next() -> None:
    assert paragraphs(BODY) == {"": "Welcome.", "1": "## One\nBe kind.", "2.1": "## Two\nBe brief."}


def test_words_without_anchors_are_an_introduction() -> None:
    assert paragraphs("Welcome.") == {"": "Welcome."}
    assert paragraphs("") == {}


def test_a_change_says_what_stood_there_and_what_stands_there_now() -> None:
    after = BODY.replace("brief", "clear").replace('<a id="p1"></a>\n## One\nBe kind.\n\n', "")
    found = [(one.anchor, one.before, one.after) for one in changes(BODY, after)]
    assert found == [("2.1", "## Two\nBe brief.", "## Two\nBe clear."), ("1", "## One\nBe kind.", None)]


def test_other_line_ends_are_no_change() -> None:
    assert changes(BODY, BODY.replace("\n", "\r\n")) == []


def test_anchors_that_stand_twice_are_found() -> None:
    assert doubled(BODY) is None
    assert doubled(f'{BODY}<a id="p1"></a>') == "1"


def test_html_is_found_and_arithmetic_is_not() -> None:
    assert markup(BODY) is None
    assert markup("3 < 4 and 5 > 4") is None
    assert markup("<img src=x>") == "<img src=x>"
