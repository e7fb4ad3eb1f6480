"""Holds this service to the published conformance packs. Usage: conformance.py PACKAGE_FOLDER"""

import sys

from contract import Contract
from rules import RULES


def main(package):
    contract = Contract(package)
    rule_codes = {rule["code"] for rule in contract.rules}
    for code in sorted(rule_codes - set(RULES)):
        print(f"codes.json has the rule {code}, rules.py does not")
    if rule_codes - set(RULES):
        return 1
    failures = []
    judged = 0
    for pack in contract.packs:
        for case in pack["cases"]:
            for profile in pack["profiles"]:
                judged += 1
                failures += disagreement(contract, rule_codes, pack, case, profile)
    examples = 0
    for rule in contract.rules:
        for vector in rule["vectors"]:
            examples += 1
            expected = sorted(found["pointer"] for found in vector["finds"])
            if sorted(RULES[rule["code"]](vector["record"])) != expected:
                failures.append(f"{rule['code']}: another finding than {expected}")
    for failure in failures:
        print(failure)
    print(f"{judged} verdicts and {examples} examples of rules, {len(failures)} disagreements")
    return 1 if failures else 0


def disagreement(contract, rule_codes, pack, case, profile):
    expected = case["expected"][profile]
    pointers, broken = contract.judge(pack["identifier"], case["record"], profile)
    issues = {(issue["code"], issue["pointer"]) for issue in expected["issues"]}
    of_rules = {issue for issue in issues if issue[0] in rule_codes}
    wanted = (
        expected["schemaValid"],
        expected["valid"],
        {pointer for _, pointer in issues - of_rules},
        of_rules,
    )
    found = (not pointers, not pointers and not broken, pointers, broken)
    if wanted == found:
        return []
    return [f"{pack['document']} {pack['version']} {profile} {case['name']}: {found}, not {wanted}"]


sys.exit(main(*sys.argv[1:]))
