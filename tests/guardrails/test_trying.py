"""`birdsong judge`: a file of texts tried against a policy."""

import asyncio
import json
import sys
from asyncio.subprocess import PIPE
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from api.cli import main
from api.core.languages import Language
from api.guardrails.engine.facts import RuleSpec
from api.guardrails.engine.levels import Level
from tests import make
from tests.guardrails.cases import CASES
from tests.guardrails.making import DATA

PROMISE = {
    "id": "a",
    "language": "en",
    "network": "linkedin",
    "category": "product",
    "official": "Invest from €25 a month.",
    "text": "Invest from €25 a month, guaranteed return 😉",
}


def judge(*lines: str, options: tuple[str, ...] = ()) -> Result:
    return CliRunner().invoke(main, ["judge", "--company", str(DATA / "bank.json"), *options], input="\n".join(lines))


def test_each_text_gets_a_line_with_level_kind_span_and_reason() -> None:
    done = judge(json.dumps(PROMISE))
    [line] = [json.loads(one) for one in done.stdout.splitlines()]
    [found] = [one for one in line["findings"] if one["kind"] == "guaranteed_return"]
    assert (line["id"], line["level"], found["level"]) == ("a", "block", "block")
    assert "guaranteed" in PROMISE["text"][slice(*found["span"])]
    assert found["reason"].endswith(".")
    assert done.exit_code == 0


def test_spans_count_code_points_of_what_was_written() -> None:
    done = judge(json.dumps({**PROMISE, "text": "😀😀 Invest from €25 a month, gu\u200baranteed return"}))
    found = next(one for one in json.loads(done.stdout)["findings"] if one["kind"] == "guaranteed_return")
    start, end = found["span"]
    assert "😀😀 Invest from €25 a month, gu\u200baranteed return"[start:end].startswith("gu\u200baranteed")


def test_the_whole_sample_is_judged_in_its_order() -> None:
    done = CliRunner().invoke(main, ["judge", "--company", str(DATA / "bank.json"), str(DATA / "cases.jsonl")])
    assert [json.loads(one)["id"] for one in done.stdout.splitlines()] == [case.id for case in CASES]


def test_reasons_are_said_in_the_reader_s_language() -> None:
    said = {judge(json.dumps(PROMISE), options=("--language", language.value)).stdout for language in Language}
    assert len(said) == len(Language)


def test_a_line_that_is_no_case_is_named_and_the_others_are_judged() -> None:
    wrong = json.dumps({**PROMISE, "network": "myspace"})
    done = judge(wrong, "", json.dumps(PROMISE), "{")
    assert len(done.stdout.splitlines()) == 1
    assert "Line 1 is no case: Invalid enum value 'myspace' - at `$.network`" in done.stderr
    assert "Line 4 is no case" in done.stderr
    assert done.exit_code == 1


def test_facts_that_can_t_be_read_name_the_field(tmp_path: Path) -> None:
    facts = tmp_path / "company.json"
    facts.write_text('{"bank": "Norvia", "competitors": "Kestrel"}')
    done = CliRunner().invoke(main, ["judge", "--company", str(facts)], input="")
    assert "`$.competitors`" in done.stderr
    assert done.exit_code == 1


def test_facts_that_mean_nothing_are_named(tmp_path: Path) -> None:
    facts = tmp_path / "company.json"
    facts.write_text('{"bank": "Norvia", "competitor": ["Kestrel"]}')
    done = CliRunner().invoke(main, ["judge", "--company", str(facts)], input="")
    assert "competitor in the company's facts means nothing" in done.stderr
    assert done.exit_code == 0


@pytest.mark.usefixtures("db")
async def test_a_published_version_judges_instead_of_the_starter_policy() -> None:
    await make.policy(RuleSpec(kind="guaranteed_return", level=Level.NUDGE), version=3)
    told, _ = await judge_by(3)
    assert json.loads(told)["level"] == "nudge"


@pytest.mark.usefixtures("db")
async def test_a_version_that_was_never_published_is_named() -> None:
    _, complaint = await judge_by(9)
    assert b"There is no published version 9 of the policy." in complaint


async def judge_by(version: int) -> tuple[bytes, bytes]:
    """What the command says to the promise, in a process of its own as it opens the database itself."""
    command = (sys.executable, "-m", "api.cli", "judge", "--company", str(DATA / "bank.json"), "--policy", str(version))
    process = await asyncio.create_subprocess_exec(*command, stdin=PIPE, stdout=PIPE, stderr=PIPE)
    return await process.communicate(json.dumps(PROMISE).encode())
