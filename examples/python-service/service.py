"""POST a record, get a verdict. Usage: service.py PACKAGE_FOLDER [PORT]"""

import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from contract import Contract

LARGEST_BODY = 2_000_000


def refuse(constant):
    raise ValueError(f"{constant} is no JSON")


class Handler(BaseHTTPRequestHandler):
    contract = None

    def do_POST(self):
        length = self.headers.get("Content-Length") or ""
        length = int(length) if length.isascii() and length.isdigit() else 0
        if not 0 < length <= LARGEST_BODY:
            return self.problem(413, "Envíe un registro de hasta 2 MB.", [])
        try:
            record = json.loads(self.rfile.read(length), parse_constant=refuse)
        except (ValueError, RecursionError):
            return self.problem(400, "Envíe el registro como texto JSON.", [])
        identifier = record.get("$schema") if isinstance(record, dict) else None
        known = isinstance(identifier, str)
        if not known or (identifier, "diligenciada") not in self.contract.validators:
            issue = {"code": "documento-desconocido", "pointer": "/$schema"}
            return self.problem(422, "Escriba en $schema un documento conocido.", [issue])
        pointers, broken = self.contract.judge(identifier, record, "diligenciada")
        issues = [{"pointer": pointer} for pointer in sorted(pointers)]
        issues += [{"code": code, "pointer": pointer} for code, pointer in sorted(broken)]
        if issues:
            return self.problem(422, "Revise las casillas señaladas.", issues)
        self.answer(200, "application/json", {"valid": True})

    def problem(self, status, title, issues):
        body = {"type": "about:blank", "title": title, "status": status, "issues": issues}
        self.answer(status, "application/problem+json", body)

    def answer(self, status, kind, body):
        content = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_):
        """Nothing of a request is logged: it may hold personal data."""


if __name__ == "__main__":
    package, port = (*sys.argv[1:], "8000")[:2]
    Handler.contract = Contract(package)
    print(f"http://127.0.0.1:{port}", flush=True)
    ThreadingHTTPServer(("127.0.0.1", int(port)), Handler).serve_forever()
