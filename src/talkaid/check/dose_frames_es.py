"""What a Spanish sentence does besides naming an amount; the frames are those of English."""

from __future__ import annotations

from collections.abc import Mapping

from talkaid.check.dose_families_es import FAMILIES
from talkaid.check.phrases import Phrases, phrases

_FRAMES_ES: Mapping[str, str | tuple[str, ...]] = {
    "report": (
        "yo|me|mi|mis|nos|nuestro|nuestra|conmigo",
        "tomo|uso|bebo|mezclo|necesito|tengo|quiero|puedo|estoy|soy|llevo|dejo|siento|gasto"
        "|quisiera",
        "tomé|usé|dejé|bajé|subí|empecé|probé|salté|mezclé|tomaba|usaba|traté|traere|pasé|comencé",
        "^ ..1 paciente|persona|el|ella ,,2 dice|informa|reporta|toma|usa|tomar.toma|usar.toma"
        "|decir.toma",
        "^ tomar.toma|usar.toma <thing> , ..9",
        "usted puso|escribio|escribió|marco|marcó",
        "su|tu respuesta|respuestas",
        "se_enfermaron|tomó|usó|dejó|bajó|tomaron|usaron|dejaron|usaban|tomaban",
    ),
    "opinion": (
        "yo tomaria|usaria|empezaria|dejaria",
        "recomiendo|sugiero|recomendamos|sugerimos|aconsejo|mi_consejo|recomendar.toma|si_yo_fuera",
    ),
    "product": (
        "etiqueta|paquete|botella|producto|productos ,,4 trae|contiene|contienen|dice|tiene|tienen",
    ),
    "aid": (
        "elija|escriba|presione|oprima|respuesta|respuestas|hoja|formulario|linea|pantalla|palabras"
        "|flechas|cuente|anote|medida",
    ),
    "study": (
        "estudio|estudios|encuesta|encuestas|ensayo|ensayos|investigadores|voluntarios|ratas"
        "|ratones"
        "|cientificos|laboratorio|casos",
    ),
    "with-clinician": ("con su|tu|el|la|un|una MEDICO",),
    "denial": (
        "no hay|existe ..3",
        "nadie|ningun|ninguna|ninguno",
        "no se ha",
        "no ..2 aprobada|aprobado",
        "esta hoja|ayuda no",
        "no da|dice|sabemos|conocemos",
    ),
    "not-telling": (
        "^ nada ..9",
        "hoja|ayuda|programa|pagina ..1 no|nunca ..9",
        "no se sabe|conoce",
        "no|nunca|ni !1 se ..1 dice|decir.toma|dar.toma|recomendar.toma|aconsejar.toma|dira"
        "|dirá|le_dira",
    ),
    "fact": (
        "en|a|por|del el|la? cuerpo|higado|cerebro|leche|sangre|rinones|corazon|orina",
        "hay ..9",
        "puede|pueden ..1 ser|pasar.inf|causar|hacer.inf|dañar|importar|parecer",
        "ayuda|ayudan a dejarlo|dejar.inf|dejar.inf-it",
    ),
    "storage": ("nino|ninos|nina|ninas|mascotas|llave|guarde|guardelo|alcance|caducadas",),
    "some-people": ("^ algunas|algunos|ciertas personas|pacientes|usuarios",),
    "missed": ("se le|les pasar.toma|olvidar.toma|olvida",),
    "group": ("personas|quienes|los|las|gente|pacientes que|cuyos",),
    "past": (
        "fue|fueron|era|eran|habia|tuvo|tuvieron|murieron|murió|hubo|estaba|estaban|dijo|encontró"
        "|encontraron|contó|ha_sido|han_sido|vendieron|enfermaron|recibieron|dieron|dio",
    ),
    "possible": (
        "puede|pueden|podria|podrian ..1 cambiar.inf|afectar|subir.inf|bajar.inf|causar"
        "|hacer.inf|ayudar",
        "sepa|saber|plan|hablar|importa",
    ),
    "clinician-first": (
        "hablar|hable|habla|pregunte|pregunta|preguntar|consulte|consulta|llame ..5 MEDICO",
        "hable|pregunte|consulte|pregunta|hablar ,,4 antes",
        "informe|informar|comunique|comunicar ..6 MEDICO|profesionales",
        "MEDICO ..2 puede|podria|decide|querra|quiere|deciden",
    ),
    "not-alone": (
        "por su|tu|mi cuenta",
        "no ,,8 por_causa|a_causa|debido de|a esta? hoja?",
        "no ,,8 por esta|este hoja|programa",
        "sin hablar|preguntar|consultar|avisar",
    ),
}


def spanish_frames() -> Phrases:
    """Return the Spanish frames; the group of a phrase is the frame."""
    return phrases({frame: {frame: rules} for frame, rules in _FRAMES_ES.items()}, FAMILIES)
