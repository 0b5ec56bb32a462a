"""`dedere figures bundled`: the audits that dedere carries."""

from __future__ import annotations

from dedere.cli.common import Json, Lang, example, language, print_json, print_line

EXAMPLE = example(
    "dedere figures bundled",
    "dedere figures audit extraditing-the-truth",
)


def bundled(json: Json = False, lang: Lang = "en") -> None:
    """List the bundled audits, with what was found in each."""
    from dedere.statistics.audit import Verdict
    from dedere.statistics.audit import bundled as audits
    from dedere.statistics.audit.report import VERDICTS

    asked = language(lang)
    listed = []
    for name in audits.names():
        report = audits.report(name)
        counts = {one: sum(found.verdict is one for found in report.findings) for one in Verdict}
        named = report.audit.title
        listed.append((name, named.in_(asked) if named else name, counts))
    if json:
        print_json(
            {
                "format": 1,
                "audits": [
                    {"name": name, "title": title, **{str(one): n for one, n in counts.items()}}
                    for name, title, counts in listed
                ],
            }
        )
        return
    for name, title, counts in listed:
        print_line(f"{name}  {title}")
        told = ", ".join(f"{n} {VERDICTS[one].in_(asked)}" for one, n in counts.items())
        print_line(f"    {told}")
