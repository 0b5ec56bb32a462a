"""What is told of a file: every kind in both languages, with the same places to fill."""

import string

from dedere.dockets.reading import problems


def places(words: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(words) if name}


def test_both_languages_have_the_same_places() -> None:
    for texts in problems._BY_SEVERITY.values():
        for kind, text in texts.items():
            assert places(text.en) == places(text.es), kind


def test_a_kind_has_the_severity_under_which_it_is_told() -> None:
    for kind, severities in problems.kinds().items():
        for severity in severities:
            parts = places(problems._BY_SEVERITY[severity][kind].en)
            problem = problems._make(severity, kind, dict.fromkeys(parts, "x"))
            assert (problem.kind, problem.severity) == (kind, severity)
