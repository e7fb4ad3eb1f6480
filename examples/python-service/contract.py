"""Reads the published JSON Schemas of a package folder and judges records with them."""

import json
from pathlib import Path

from jsonschema import Draft202012Validator

from rules import RULES


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def step(key):
    """One step of a JSON Pointer (RFC 6901)."""
    return "/" + str(key).replace("~", "~0").replace("/", "~1")


def pointer(path):
    return "".join(step(key) for key in path)


class Contract:
    """Every document, version and profile in the folder `package` of the unpacked tarball."""

    def __init__(self, package):
        self.data = Path(package) / "dist"
        self.packs = [read(path) for path in sorted(self.data.glob("conformance/*/*.json"))]
        self.validators = {
            (pack["identifier"], profile): self._validator(pack, profile)
            for pack in self.packs
            for profile in pack["profiles"]
        }
        codes = read(self.data / "codes.json")
        self.rules = [code for code in codes if code["severity"] == "error" and code["vectors"]]

    def _validator(self, pack, profile):
        folder = self.data / "json-schema" / pack["document"] / pack["version"]
        schema = read(folder / f"{profile}.json")
        Draft202012Validator.check_schema(schema)
        return Draft202012Validator(schema)

    def judge(self, identifier, record, profile):
        """The pointers that break the schema, and the (code, pointer) pairs that break a rule."""
        errors = list(self.validators[identifier, profile].iter_errors(record))
        document = " ".join(identifier.removesuffix(".json").rsplit("/", 2)[-2:])
        applying = [
            rule["code"]
            for rule in self.rules
            if document in rule["documents"] and profile in rule["profiles"]
        ]
        broken = {
            (code, place)
            for code in applying
            if isinstance(record, dict)
            for place in RULES[code](record)
        }
        return structural_pointers(errors), broken


def structural_pointers(errors):
    """Where the schema is broken. An absent or unknown key is named itself, not its group."""
    limits = [error for error in errors if error.validator == "maxItems"]
    found = set()
    for error in errors:
        path = list(error.absolute_path)
        if any(is_past(limit, path) for limit in limits):
            continue
        if error.validator == "required":
            keys = [key for key in error.validator_value if key not in error.instance]
        elif error.validator == "additionalProperties":
            keys = [key for key in error.instance if key not in error.schema["properties"]]
        elif "propertyNames" in error.absolute_schema_path:
            keys = [error.instance]
        else:
            keys = []
        found |= {pointer(path) + step(key) for key in keys} if keys else {pointer(path)}
    return found


def is_past(limit, path):
    """Entries past the limit of a list are not looked at: the list itself is refused."""
    place = list(limit.absolute_path)
    return path[: len(place)] == place and len(path) > len(place) and path[len(place)] >= limit.validator_value
