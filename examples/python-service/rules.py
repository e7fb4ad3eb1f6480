"""What JSON Schema cannot say: for each rule of `codes.json`, the pointers where a record breaks it.

A rule reads any JSON value; what is not there, or of another type, is not its concern.
"""

import math
import re

# One character that can be seen, as the contract's own pattern says it.
NOT_BLANK = re.compile(
    "[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u061c\\u1680\\u180e\\u2000-\\u200f\\u2028-\\u202f"
    "\\u205f-\\u206f\\u3000\\ufeff]"
)
EVIDENCE = ("finalidades", "avisoVersion", "fecha", "medio")
WEIGHTS = (3, 7, 13, 17, 19, 23, 29, 37, 41)


def group(value):
    return value if isinstance(value, dict) else {}


def entries(value):
    return value if isinstance(value, list) else []


def respuesta_contradictoria(record):
    if group(record.get("autorizacion")).get("respuesta") == "contradictoria":
        yield "/autorizacion/respuesta"


def soluciones_y_no_hubo(record):
    if record.get("solucionesMejoraNoHubo") is True and entries(record.get("solucionesMejora")):
        yield "/solucionesMejoraNoHubo"


def nit_digito_verificacion(record):
    nit = group(record.get("entidad")).get("nit")
    if not isinstance(nit, str) or not re.fullmatch(r"[0-9]{9}-[0-9]", nit):
        return
    rest = sum(int(digit) * weight for digit, weight in zip(reversed(nit[:9]), WEIGHTS)) % 11
    if int(nit[-1]) != (rest if rest <= 1 else 11 - rest):
        yield "/entidad/nit"


def autorizacion_sin_prueba(record):
    treatment = group(record.get("tratamientoDatosPersonales"))
    if treatment.get("base") == "autorizacion":
        for key in EVIDENCE:
            if key not in treatment:
                yield f"/tratamientoDatosPersonales/{key}"


def codigo_no_corresponde(record):
    number = group(record.get("numero"))
    order, year, code = (number.get(key) for key in ("correlativo", "anio", "codigo"))
    if is_whole(order) and is_whole(year) and isinstance(code, str):
        # What is no code at all is said by its own box.
        if NOT_BLANK.search(code) and len(code) <= 9 and code != f"{int(order):03d}-{int(year)}":
            yield "/numero/codigo"


def nota_sin_texto(record):
    marks = [group(note).get("marca") for note in entries(record.get("notas"))]
    for index, result in enumerate(entries(record.get("resultados"))):
        reference = group(result).get("notaRef")
        if isinstance(reference, str) and reference not in marks:
            yield f"/resultados/{index}/notaRef"


def marca_repetida(record):
    seen = set()
    for index, note in enumerate(entries(record.get("notas"))):
        mark = group(note).get("marca")
        if isinstance(mark, str):
            if mark in seen:
                yield f"/notas/{index}/marca"
            seen.add(mark)


def porcentaje_imposible(record):
    for index, result in enumerate(entries(record.get("resultados"))):
        for place, figure in enumerate(entries(group(result).get("cifras"))):
            value = group(figure).get("valor")
            if group(figure).get("unidad") == "porcentaje" and is_number(value):
                if not 0 <= value <= 100:
                    yield f"/resultados/{index}/cifras/{place}/valor"


def extension_demasiado_grande(record):
    for prefix, entry in list(group(record.get("extensiones")).items())[:20]:
        if is_too_big(group(entry).get("campos")):
            yield f"/extensiones/{prefix.replace('~', '~0').replace('/', '~1')}"


def is_too_big(fields, levels=5, values=2_000, length=20_000):
    """Level by level; the first value seen is the group of fields itself."""
    seen = [(fields, 0)]
    for value, level in seen:
        if isinstance(value, str) and len(value) > length:
            return True
        inside = value.items() if isinstance(value, dict) else enumerate(entries(value))
        for key, each in inside:
            seen.append((each, level + 1))
            if len(str(key)) > length or level == levels or len(seen) > values + 1:
                return True
    return False


def is_whole(value):
    return is_number(value) and math.isfinite(value) and value == int(value)


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


RULES = {
    "respuesta-contradictoria": respuesta_contradictoria,
    "soluciones-y-no-hubo": soluciones_y_no_hubo,
    "nit-digito-verificacion": nit_digito_verificacion,
    "autorizacion-sin-prueba": autorizacion_sin_prueba,
    "codigo-no-corresponde": codigo_no_corresponde,
    "nota-sin-texto": nota_sin_texto,
    "marca-repetida": marca_repetida,
    "porcentaje-imposible": porcentaje_imposible,
    "extension-demasiado-grande": extension_demasiado_grande,
}
