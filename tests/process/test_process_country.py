"""The country that the system is set to."""

from __future__ import annotations

import pytest

from talkaid.process.country import guess_country, usual_paper


@pytest.mark.parametrize(
    ("environ", "country"),
    [
        ({"LANG": "en_US.UTF-8"}, "US"),
        ({"LANG": "en_us"}, "US"),
        ({"LANG": "zh_Hant_TW.UTF-8"}, "TW"),
        ({"LANG": "ca_ES.UTF-8@valencia"}, "ES"),
        ({"LANG": "de_DE@euro"}, "DE"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "fr_CA.UTF-8"}, "CA"),
        ({"LANG": "en_US.UTF-8", "LC_ADDRESS": "en_GB.UTF-8"}, "GB"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "C.UTF-8"}, "US"),
        ({"LANG": "C"}, None),
        ({"LANG": "POSIX", "LC_ALL": ""}, None),
        ({"LANG": "en"}, None),
        ({"LANG": "C.UTF-8"}, None),
        ({"LANG": "en_US; rm -rf"}, None),
        ({}, None),
    ],
)
def test_the_region_of_the_locale_is_the_country(
    environ: dict[str, str], country: str | None
) -> None:
    assert guess_country(environ, "linux") == country


def test_the_usual_paper_goes_by_country() -> None:
    assert {usual_paper(one) for one in (None, "US", "CA", "MX")} == {"letter"}
    assert {usual_paper(one) for one in ("GB", "DE", "ES", "AU", "JP")} == {"a4"}
