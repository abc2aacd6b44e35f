"""What operators do with clicks on the command line."""

import json
from pathlib import Path

from click.testing import CliRunner

from api.cli import main

CASES = Path(__file__).parents[2] / "data" / "clicks" / "cases.jsonl"


def test_a_file_of_requests_is_judged_line_by_line() -> None:
    answer = CliRunner().invoke(main, ["judge-clicks", str(CASES)])
    cases = [json.loads(line) for line in CASES.read_text().splitlines()]
    found = [json.loads(line) for line in answer.stdout.splitlines()]
    assert answer.exit_code == 0
    assert [(one["id"], one["verdict"]) for one in found] == [(case["id"], case["expected"]) for case in cases]
    assert all(set(one) == {"id", "verdict", "reason"} and one["reason"] for one in found)


def test_requests_come_from_standard_input_and_bad_lines_are_named_by_their_number() -> None:
    lines = '{"id": "a", "method": "HEAD", "headers": {}}\n\nno JSON\n{"id": "b", "method": "GET"}\n'
    answer = CliRunner().invoke(main, ["judge-clicks"], input=lines)
    assert answer.exit_code == 1
    assert [json.loads(line)["id"] for line in answer.stdout.splitlines()] == ["a"]
    assert [line.split(":")[0] for line in answer.stderr.splitlines()] == ["Line 3 is no case", "Line 4 is no case"]
