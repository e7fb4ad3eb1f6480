"""Judges every fixture with jsonschema, a validator in another language, from published files alone.

Usage: conformance.py FIXTURES_FOLDER SCHEMAS_FOLDER
(`fixtures/<document>/<version>` and `json-schema/<document>/<version>` of @ficha-leccion/schema).
Prints one JSON object: fixture file → schema file → whether the fixture is valid.
"""

import json
import sys
from pathlib import Path

from jsonschema import Draft7Validator, Draft202012Validator


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def validator(path):
    kind = Draft7Validator if path.name.endswith(".draft-07.json") else Draft202012Validator
    schema = read(path)
    kind.check_schema(schema)
    return kind(schema)


def main(fixtures, schemas):
    validators = {path: validator(path) for path in sorted(schemas.glob("*.json"))}
    verdicts = {}
    for file in read(fixtures / "expected.json"):
        record = read(fixtures / file)
        verdicts[file] = {path.name: each.is_valid(record) for path, each in validators.items()}
    json.dump(verdicts, sys.stdout)


main(*map(Path, sys.argv[1:]))
