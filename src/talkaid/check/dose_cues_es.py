"""The Spanish signs that are advice together; see `talkaid.check.dose_cues`."""

from __future__ import annotations

from talkaid.check.dose_cues import STRONG, TAKEN, Cues
from talkaid.check.normal import listed

SPANISH_CUES: Cues = {
    TAKEN: frozenset(listed("<thing> <kind> <unit> <amount> dosis toma tomas tolerancia")),
    "how much": frozenset(
        listed("<amount> <number> mas menos poco poca mitad doble alta baja grande pequena fuerte")
    ),
    "when": frozenset(
        listed(
            """<freq> <time> <span> comida ayunas desayuno cena estomago cama antes despues seguido
            temprano tarde hoy primero luego agua jugo leche cafe café mediodia"""
        )
    ),
    "judged": frozenset(
        listed(
            """mejor bueno buena bien ideal suficiente perfecto seguro ayuda ayudan funciona
                funcionan efecto conviene recomendable moderado regla igual basta alcanza"""
        )
    ),
    "told": frozenset(listed("debe deben debes hay_que usted tome use pase ponga deje coma")),
    STRONG: frozenset(
        listed("debe deben deberia mejor bueno buena ideal suficiente basta alcanza conviene menor")
    ),
    "changed": frozenset(listed("sin dejar bajar subir cambiar esperar quitar parar descanso")),
}
