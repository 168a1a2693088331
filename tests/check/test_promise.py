"""Promises, pressure and the claims of sellers: what the aid may not say."""

from __future__ import annotations

import pytest

from talkaid.check.diagnosis import diagnosis_findings
from talkaid.check.dose import dose_findings
from talkaid.check.promise import promise_findings

# True statements and false or promotional ones on kratom, as collected with the clinical material.
STATEMENTS = [
    (
        "Kratom leaf contains mitragynine, and products can differ many-fold "
        "in how much they hold.",
        False,
    ),
    ("The FDA has not approved any medicine made with kratom or 7-OH.", False),
    ("Some people have had liver injury after kratom, often within the first weeks of use.", False),
    (
        "Yellow eyes, dark urine and itching can be signs of liver trouble and need a prompt call.",
        False,
    ),
    ("Newborn withdrawal has been reported after daily kratom use in pregnancy.", False),
    (
        "In a small study, kratom tea raised blood levels of a sedative that "
        "the CYP3A enzyme breaks down.",
        False,
    ),
    ("That same study saw no change in a medicine broken down by CYP2D6.", False),
    (
        "Naltrexone has set off sudden withdrawal in people who had not told anyone about kratom.",
        False,
    ),
    ("Most kratom-linked overdose deaths also involved other drugs.", False),
    ("Usual drug screens do not look for kratom, but special tests exist.", False),
    ("Concentrated 7-OH products are not the same as kratom leaf.", False),
    ("In 2018 CDC counted 199 people with Salmonella linked to kratom and no deaths.", False),
    ("FDA tests found lead and nickel in kratom products.", False),
    ("Withdrawal signs people report include achy muscles, poor sleep and runny nose.", False),
    ("In one survey, using it more times a day went along with more withdrawal signs.", False),
    (
        "One lab study found no real alkaloid difference between red, green "
        "and white products from one seller.",
        False,
    ),
    ("There is no large trial of kratom for long-lasting pain that we could find.", False),
    ("Seizures have been reported, but researchers disagree about the cause.", False),
    ("Surgery teams should know about kratom use before an operation.", False),
    ("Laws on kratom and 7-OH differ by place and change often.", False),
    ("Kratom is all natural, so it cannot hurt you.", True),
    ("Kratom is not addictive because it belongs to the coffee family.", True),
    ("Kratom cures back pain better than any prescription.", True),
    ("The FDA has cleared kratom for anxiety.", True),
    ("Red vein is proven best for severe pain.", True),
    ("Liver damage only happens to people who drink.", True),
    ("Kratom is safe in pregnancy because it is a tea.", True),
    ("7-OH tablets are just pure kratom leaf.", True),
    ("Nobody has ever died with kratom in their system.", True),
    ("Kratom does not interact with any medicine.", True),
    ("A kratom user can never fail a drug test.", True),
    ("Your doctor does not need to know about herbal products.", True),
    ("Kratom is the safest way to quit opioids at home.", True),
    ("NCCIH tells people how to use kratom.", True),
    ("A lab-tested label means a product is risk free.", True),
    ("Kratom never causes withdrawal.", True),
    ("Doctors are hiding this miracle leaf to protect drug sales.", True),
    ("A 2023 Journal of Pain trial proved kratom works for chronic pain.", True),
    ("You have kratom use disorder.", True),
    ("Kratom is legal in every state, so you can travel with it anywhere.", True),
]


@pytest.mark.parametrize(("text", "false"), STATEMENTS)
def test_false_statements_are_caught_and_true_ones_pass(text: str, false: bool) -> None:
    caught = promise_findings(text, "en") or dose_findings(text, "en")
    assert bool(caught or diagnosis_findings(text, "en")) is false


CASES = [
    ("en", "Your answers are confidential.", "promise"),
    ("en", "This is anonymous.", "promise"),
    ("en", "HIPAA safe", "promise"),
    ("en", "Your data is 100% safe with us.", "promise"),
    ("en", "No one else will see this.", "promise"),
    ("en", "It is completely private.", "promise"),
    ("en", "Results are guaranteed.", "promise"),
    ("en", "You must answer this.", "pressure"),
    ("en", "You should tell your doctor.", "pressure"),
    ("en", "You need to stop.", "pressure"),
    ("en", "You have to say yes.", "pressure"),
    ("en", "Kratom is a miracle.", "claim"),
    ("es", "Sus respuestas son confidenciales.", "promise"),
    ("es", "Es anónimo.", "promise"),
    ("es", "Usted debe contestar.", "pressure"),
    ("es", "Tiene que contestar todo.", "pressure"),
    ("es", "Es obligatorio.", "pressure"),
    ("es", "El kratom es inofensivo.", "claim"),
    ("es", "El kratom cura el dolor.", "claim"),
]


@pytest.mark.parametrize(("language", "text", "code"), CASES)
def test_what_cannot_be_kept_or_presses_is_told(language: str, text: str, code: str) -> None:
    assert [found for found, _ in promise_findings(text, language)] == [code]


HARMLESS = [
    ("en", "You do not have to answer."),
    ("en", "This sheet is not confidential."),
    ("en", "So private questions can stay private."),
    ("en", "Did you feel you should cut down?"),
    ("en", "The FDA has not approved any medicine made with it."),
    ("en", "Free, day or night"),
    ("en", "Is kratom safe in pregnancy?"),
    ("en", "Your answers stay on this computer. We do not send them to anyone."),
    ("es", "No tiene que contestar."),
    ("es", "¿Debe tomar algo antes?"),
    ("es", "Puede saltar esta pregunta."),
]


@pytest.mark.parametrize(("language", "text"), HARMLESS)
def test_honest_words_pass(language: str, text: str) -> None:
    assert promise_findings(text, language) == ()
