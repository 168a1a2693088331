"""The words in which people type dates, one table a language.

They are small letters without accents, so that "años" and "anos" are one word. A group is named
by the tag of its words, or by tag and value: ``month:5``. A word of the tag ``skip`` says nothing
about when; of a word in two groups, the later group has it. ``each`` before a unit, and ``an``
between a number and a unit, say how often; ``span`` before a unit is the time up to today.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from talkaid.language.accents import without_accents
from talkaid.language.numbers import NUMBER_WORDS, TENS

Token = tuple[str, str]
LONGEST_PHRASE = 5
"""Words in the longest phrase of a table."""


_ENGLISH = {
    "month:1": "january|jan",
    "month:2": "february|feb|febuary",
    "month:3": "march|mar",
    "month:4": "april|apr",
    "month:5": "may",
    "month:6": "june|jun",
    "month:7": "july|jul",
    "month:8": "august|aug",
    "month:9": "september|sept|sep",
    "month:10": "october|oct",
    "month:11": "november|nov",
    "month:12": "december|dec",
    "season:spring": "spring|springtime",
    "season:summer": "summer|summertime",
    "season:fall": "fall|autumn",
    "season:winter": "winter|wintertime",
    "weekday:0": "monday|mon",
    "weekday:1": "tuesday|tues|tue",
    "weekday:2": "wednesday|wed|weds",
    "weekday:3": "thursday|thurs|thur|thu",
    "weekday:4": "friday|fri",
    "weekday:5": "saturday|sat",
    "weekday:6": "sunday|sun",
    "unit:hour": "hour|hr",
    "units:hour": "hours|hrs",
    "unit:day": "day",
    "units:day": "days",
    "unit:week": "week|wk",
    "units:week": "weeks|wks",
    "unit:month": "month|mo|mth",
    "units:month": "months|mos|mths",
    "unit:year": "year|yr",
    "units:year": "years|yrs",
    "rough": "a couple|a couple of|couple|couple of|couple a",
    "ago": "ago|back|earlier|before now|prior|now",
    "ahead": "from now|from today|ahead|later",
    "within": "in|within|in the",
    "last": "last|this last|the last|previous",
    "last:span": "past|this past|the past",
    "this": "this|current|earlier this|later this",
    "next": "next|coming|this coming|the next|upcoming",
    "part:early": "early|early in|start of|the start of|beginning of|the beginning of",
    "part:mid": "mid|middle of|the middle of|mid of",
    "part:late": "late|late in|end of|the end of|toward the end of",
    "age": "i was|i turned|when i was|at age|age|aged|at the age of|i was about|at",
    "old": "years old|year old|yrs old|yr old|years of age|yo",
    "my": "in my|my",
    "tens:20": "twenties",
    "tens:30": "thirties",
    "tens:40": "forties",
    "tens:50": "fifties",
    "tens:60": "sixties",
    "tens:70": "seventies",
    "tens:80": "eighties",
    "tens:90": "nineties",
    "half": "half|half a|half an|a half|and a half|and half",
    "about": (
        "about|around|round|roughly|approximately|approx|approximate|almost|nearly|maybe|"
        "probably|perhaps|possibly|i think|i guess|i believe|or so|ish|ca|circa|~|near|"
        "sometime|some time|close to|somewhere around|give or take|more or less|or thereabouts|"
        "just about|not sure|may have|i may have|it may have|may have been|it may have been|"
        "might have|i might have|it might have|might have been|it might have been|may be|might be"
    ),
    "skip:an": "a|an",
    "no date": "24/7",
    "skip": (
        "the|of|on|it|was|is|since|for|from|during|i|started|it started|began|it began|"
        "first|have|been|using|by|to|it's been|its been|it has been|old|i started|back in|way back|"
        "when|ever since|only|just|over the|my visit is|i was born|born|it is|it's|that|and"
    ),
    "moment:today": "today|earlier today|right now|just now|later today",
    "moment:this_morning": "this morning|earlier this morning",
    "moment:this_afternoon": "this afternoon",
    "moment:this_evening": "this evening",
    "moment:tonight": "tonight",
    "moment:last_night": "last night|yesterday night|late last night|yesterday evening",
    "moment:yesterday": "yesterday",
    "moment:yesterday_morning": "yesterday morning",
    "moment:yesterday_afternoon": "yesterday afternoon",
    "moment:before_yesterday": "the day before yesterday|day before yesterday",
    "moment:tomorrow": "tomorrow",
    "moment:tomorrow_morning": "tomorrow morning",
    "moment:tomorrow_afternoon": "tomorrow afternoon",
    "moment:after_tomorrow": "the day after tomorrow|day after tomorrow",
}

_SPANISH = {
    "month:1": "enero|ene",
    "month:2": "febrero|feb",
    "month:3": "marzo|mar",
    "month:4": "abril|abr",
    "month:5": "mayo|may",
    "month:6": "junio|jun",
    "month:7": "julio|jul",
    "month:8": "agosto|ago",
    "month:9": "septiembre|setiembre|sept|sep|set",
    "month:10": "octubre|oct",
    "month:11": "noviembre|nov",
    "month:12": "diciembre|dic",
    "season:spring": "primavera",
    "season:summer": "verano",
    "season:fall": "otono",
    "season:winter": "invierno",
    "weekday:0": "lunes|lun",
    "weekday:1": "martes",
    "weekday:2": "miercoles|mie",
    "weekday:3": "jueves|jue",
    "weekday:4": "viernes|vie",
    "weekday:5": "sabado|sab",
    "weekday:6": "domingo|dom",
    "unit:hour": "hora|hr|h",
    "units:hour": "horas|hrs",
    "unit:day": "dia",
    "units:day": "dias",
    "unit:week": "semana",
    "units:week": "semanas",
    "unit:month": "mes",
    "units:month": "meses",
    "unit:year": "ano",
    "units:year": "anos",
    "rough": "un par de|par de",
    "ago": "hace|atras|hace ya|hara|desde hace|llevo|ya hace|va para",
    "ahead": "dentro de|de aqui a",
    "within": "en",
    "last": "pasado|pasada|pasados|pasadas|anterior",
    "last:span": "ultimo|ultima|ultimos|ultimas",
    "this": "este|esta|en curso",
    "next": "proximo|proxima|proximos|proximas|que viene|que entra|siguiente",
    "part:early": "principios de|principio de|comienzos de|inicios de",
    "part:mid": "mediados de",
    "part:late": "finales de|fines de|final de|fin de",
    "age": (
        "a los|tenia|cuando tenia|a la edad de|cumpli|cuando cumpli|edad|tuve|"
        "desde que tenia|al cumplir|con"
    ),
    "old": "de edad|anos de edad",
    "my": "mis|en mis|a mis",
    "decade": "los|los anos|en los|en los anos|la decada de los|la decada de|decada de los",
    "half": "medio|media|y medio|y media",
    "about": (
        "unos|unas|como|aproximadamente|alrededor de|cerca de|casi|mas o "
        "menos|quizas|quiza|tal vez|creo|creo que|por ahi de|por ahi|hacia|aprox|~|"
        "como en|sobre|alla por|a eso de|algo asi|no estoy seguro|no estoy segura|calculo que"
    ),
    "about:each": "por",
    "no date": "24/7",
    "skip:each": "al|a la",
    "skip": (
        "a|de|el|el dia|la|un|una|y|desde|desde el|desde la|fue|que|empece|empezo|comenzo|comence|"
        "durante|por el|es|ya|cuando|mi cita es|naci|solo|apenas|por primera vez|usando|"
        "tomando|lo"
    ),
    "moment:today": "hoy|hoy dia|ahora|ahora mismo|ahorita",
    "moment:this_morning": "esta manana|hoy en la manana|hoy por la manana",
    "moment:this_afternoon": "esta tarde|hoy en la tarde|hoy por la tarde",
    "moment:tonight": "esta noche|hoy en la noche|hoy por la noche",
    "moment:last_night": "anoche|ayer en la noche|ayer por la noche|ayer noche",
    "moment:yesterday": "ayer|el dia de ayer",
    "moment:yesterday_morning": "ayer en la manana|ayer por la manana",
    "moment:yesterday_afternoon": "ayer en la tarde|ayer por la tarde",
    "moment:before_yesterday": "anteayer|antier|antes de ayer|ante ayer",
    "moment:tomorrow": "manana",
    "moment:tomorrow_morning": "manana en la manana|manana por la manana",
    "moment:tomorrow_afternoon": "manana en la tarde|manana por la tarde",
    "moment:after_tomorrow": "pasado manana",
}


@cache
def tokens(language: str) -> Mapping[str, Token]:
    """Return the tag and the value of each word and phrase of a language, "en" or "es"."""
    groups = _SPANISH if language == "es" else _ENGLISH
    found = {word: ("number", str(number)) for word, number in _numbers(language).items()}
    for name, phrases in groups.items():
        tag, _, value = name.partition(":")
        found.update(dict.fromkeys(phrases.split("|"), (tag, value)))
    return found


def _numbers(language: str) -> dict[str, int]:
    """Return the numbers from 0 to 99 in words, those of two words with a space."""
    words = without_accents(NUMBER_WORDS[language]).split()
    found = {word: number for number, word in enumerate(words)}
    between = " y " if language == "es" else " "
    for tens, word in enumerate(without_accents(TENS[language]).split(), start=2):
        found[word] = tens * 10
        found.update({f"{word}{between}{words[one]}": tens * 10 + one for one in range(1, 10)})
    if language == "es":
        found.update({f"veinti{words[one]}": 20 + one for one in range(1, 10)})
    return found
