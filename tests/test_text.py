"""The gate for text: nothing hostile passes, nothing ordinary changes."""

from __future__ import annotations

import random
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talkaid.text import MARKS_IN_A_ROW, clean, first_forbidden, is_clean

DIRECTION = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
HIDDEN = "\u200b\ufeff\u2028\u2029"
TAGS = "".join(chr(code) for code in range(0xE0000, 0xE0080))
CONTROLS = "".join(chr(code) for code in [*range(0x20), *range(0x7F, 0xA0)])
SURROGATES = "\ud800\udbff\udc00\udfff"
MARKS = "\u0300\u0301\u0316\u0323\u0344\u034f\u0e47\u0cc6\u20e3\u302e\u1161\U0001d165\u05bc\ufe0f"
LETTERS = "aeoé ẞ한क\u0958\u0cc2\u11a8\ufb2cक्षعم漢字🙂👩\u200d🦽\u200c\t\n\r\x0b\x0c\x85"
HOSTILE = DIRECTION + HIDDEN + TAGS + CONTROLS + SURROGATES + MARKS * 12 + LETTERS * 12

ORDINARY = [
    "I take 1½ teaspoons, about 3 times a day — “sometimes more”.",
    "¿Cuánto toma? Ácido fólico, una cápsula; señales, vergüenza.",
    "Où as-tu mal ? L’œil gauche, déjà l’année dernière.",
    "Größe, Übelkeit, süß",
    "Zażółć gęślą jaźń; příliš žluťoučký kůň",
    "Tôi uống thuốc mỗi buổi sáng, nhưng hôm qua thì không uống được.",
    "İlaçlarımı şimdi ağrı için kullanıyorum.",
    "Það er sárt í maganum á mér.",
    "Παίρνω δύο χάπια την ημέρα· ᾧ ἔστι",
    "Ё-моё, їжак, ћуприја, ўзбек",
    "أَشْرَبُ الشَّايَ كُلَّ يَوْمٍ",
    "می‌خواهم درباره‌ی داروهایم بپرسم",
    "میں روز دوا لیتا ہوں",
    "בְּרֵאשִׁ֖ית בָּרָ֣א אֱלֹהִ֑ים",
    "मुझे ज़्यादा दर्द है, क़रीब दो हफ़्ते से; क्‍ष",
    "আমি প্রতিদিন ওষুধ খাই, ড় ঢ় য়",
    "ਮੈਨੂੰ ਦਰਦ ਹੈ",
    "હું દવા લઉં છું",
    "எனக்கு வலி இருக்கிறது, கொடு போ",
    "నాకు నొప్పి ఉంది",
    "ನನಗೆ ನೋವು ಇದೆ, ಕೊಡು ಕೋಟಿ",
    "എനിക്ക് വേദനയുണ്ട്",
    "මට වේදනාවක් තියෙනවා ක්‍ෂ",
    "ฉันกินยาทุกวัน ที่ผ่านมาน้ำหนักลด",
    "ຂ້ອຍກິນຢາທຸກມື້",
    "ខ្ញុំលេបថ្នាំរាល់ថ្ងៃ ស្ត្រី",
    "ဆေးကို လျှော့သောက်ချင်ပါတယ် မြို့ ကျွန်ုပ်",
    "བསྒྲུབས་པ། ང་སྨན་ཟ་གི་ཡོད།",
    "მე წამალს ვიღებ",
    "Ես դեղ եմ խմում",
    "መድኃኒት እወስዳለሁ",
    "매일 약을 먹어요. 값이 얼마예요?",
    "毎日、薬を飲んでいます。ガギグゲゴ",
    "我每天吃两片药，已经三个月了。",
    "Mo ń lo oògùn ní gbogbo ọjọ́; ọ̀rẹ́",
    "Azeeʼ ńdaashdííł, yáʼátʼééh ąą́",
    "ᎠᏆᏓᏅᏖᏗ ᐃᓄᒃᑎᑐᑦ",
    "👩‍🦽 ❤️ 👍🏽 🇨🇦 1️⃣ 👨‍👩‍👧",
    "5 µg, ≥ 2 °C, 38,5 – 1 000 kr",
]


def _forbidden_by_category(character: str, *, lines: bool) -> bool:
    if character == "\n":
        return not lines
    category = unicodedata.category(character)
    return category in {"Cc", "Cs", "Zl", "Zp"} or character in DIRECTION + HIDDEN + TAGS


def _longest_run_of_marks(text: str) -> int:
    longest = run = 0
    for character in text:
        run = run + 1 if unicodedata.category(character) in {"Mn", "Me"} else 0
        longest = max(longest, run)
    return longest


def _check(text: str, *, lines: bool) -> None:
    cleaned = clean(text, lines=lines)
    assert not any(_forbidden_by_category(character, lines=lines) for character in cleaned)
    assert unicodedata.is_normalized("NFC", cleaned)
    assert _longest_run_of_marks(cleaned) <= MARKS_IN_A_ROW
    assert clean(cleaned, lines=lines) == cleaned
    assert is_clean(cleaned, lines=lines)
    assert is_clean(text, lines=lines) == (cleaned == text)
    cleaned.encode("utf-8")


@pytest.mark.parametrize("lines", [False, True])
def test_nothing_hostile_passes_in_ten_thousand_random_texts(lines: bool) -> None:
    chance = random.Random(f"clean-{lines}")  # noqa: S311 - the same texts on every run
    for _ in range(10_000):
        _check("".join(chance.choices(HOSTILE, k=chance.randrange(40))), lines=lines)


@given(st.text(st.characters()), st.booleans())
def test_nothing_hostile_passes_from_all_of_unicode(text: str, lines: bool) -> None:
    _check(text, lines=lines)


@given(st.text(st.sampled_from(MARKS + "aक\u0cc2\u1100"), max_size=30))
def test_marks_in_any_order_settle_at_once(text: str) -> None:
    _check(text, lines=False)


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_text_is_only_composed(text: str) -> None:
    assert clean(text) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize(
    ("text", "one_line", "as_lines"),
    [
        ("a\tb", "a b", "a b"),
        ("a\nb", "a b", "a\nb"),
        ("a\r\nb", "a b", "a\nb"),
        ("a\rb", "a b", "a\nb"),
        ("a\n\n\tb", "a b", "a\n\n b"),
        ("a\u2028b\u2029c", "a b c", "a\nb\nc"),
        ("a\x85b", "a b", "a\nb"),
        ("a\x1b[2Jb", "a[2Jb", "a[2Jb"),
        ("a\u202eb\u2066c", "abc", "abc"),
        ("a\ud83db", "ab", "ab"),
        ("e\u0301", "é", "é"),
        ("e\u200b\u0301", "é", "é"),
        ("z" + "\u0335" * 9, "z" + "\u0335" * 4, "z" + "\u0335" * 4),
        ("\u200d\u200c", "\u200d\u200c", "\u200d\u200c"),
        ("🏴\U000e0067\U000e007f", "🏴", "🏴"),
        ("", "", ""),
    ],
)
def test_what_becomes_of_each_kind(text: str, one_line: str, as_lines: str) -> None:
    assert clean(text) == one_line
    assert clean(text, lines=True) == as_lines


@given(st.text(st.sampled_from(HOSTILE)), st.integers(0, 30), st.booleans())
def test_a_cut_text_is_a_clean_beginning(text: str, most: int, lines: bool) -> None:
    whole = clean(text, lines=lines)
    cut = clean(text, lines=lines, most=most)
    assert len(cut) <= most
    assert whole.startswith(cut)
    assert is_clean(cut, lines=lines)
    assert clean(cut, lines=lines, most=most) == cut


@pytest.mark.parametrize(
    ("text", "most", "expected"),
    [
        ("abcdef", 3, "abc"),
        ("abcdef", 0, ""),
        ("abcdef", 6, "abcdef"),
        ("abq\u0335\u0336c", 4, "ab"),
        ("abq\u0335\u0336c", 5, "abq\u0335\u0336"),
        ("ab👍🏽", 3, "ab"),
        ("ab👩\u200d🦽", 4, "ab"),
        ("கொகொ", 3, "கொ"),
        ("\u0cbe" * 9, 4, "\u0cbe" * 4),
    ],
)
def test_a_letter_is_never_cut_from_its_marks(text: str, most: int, expected: str) -> None:
    assert clean(text, most=most) == expected


def test_very_long_runs_are_cleaned() -> None:
    """A sort of one run of this length would not end within the life of the test."""
    marks = "a" + "\u0301\u0316\u302e\U0001d165" * 250_000
    assert len(clean(marks)) == 1 + MARKS_IN_A_ROW
    assert clean("\u200b" * 1_000_000) == ""
    assert clean("\n" * 1_000_000) == " "


def test_the_first_forbidden_character_is_named_and_a_tab_is_not() -> None:
    assert first_forbidden("a\tb") is None
    assert first_forbidden("a\t\u202eb\x1b") == "\u202e"
    assert first_forbidden("a\nb") == "\n"
    assert first_forbidden("a\nb", lines=True) is None
