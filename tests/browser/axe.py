"""What axe-core finds wrong with a screen for people who can't see, hear or use it as others do."""

from functools import cache
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

AXE = Path(__file__).parents[2] / "pwa" / "node_modules" / "axe-core" / "axe.min.js"
SERIOUS = ("serious", "critical")
RUN = """
async () => {
  // What still fades in has not its colours yet.
  const moving = () => document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity)
  await Promise.allSettled(moving().map((one) => one.finished))
  const found = await axe.run(document, {resultTypes: ['violations']})
  return found.violations
}
"""


def serious_findings(page: Page) -> list[str]:
    """Findings of impact serious or critical, one line each; empty when all is well."""
    page.evaluate(_axe())
    found: list[dict[str, Any]] = page.evaluate(RUN)
    return [_told(rule, node) for rule in found if rule["impact"] in SERIOUS for node in rule["nodes"]]


def _told(rule: dict[str, Any], node: dict[str, Any]) -> str:
    reasons = " ".join(check["message"] for check in [*node["any"], *node["all"], *node["none"]])
    return f"{rule['id']}: {' '.join(map(str, node['target']))}: {reasons}"


@cache
def _axe() -> str:
    return AXE.read_text(encoding="utf-8")
