"""What the fuzzer cannot make up by itself: who calls, and what there is to call for."""

import collections
import itertools
import json
import os
import uuid

import schemathesis
from schemathesis.core.parameters import ParameterLocation

WORLD = json.loads(os.environ["TTE_FUZZ_WORLD"])
KEY = "Idempotency-Key"
SEARCH = "Search-Text"
# One in eight of the made-up values stays as it is.
LEFT = 8


class Turns:
    """Values that take turns, by operation; those for all others stand under `*`."""

    def __init__(self, values):
        self.values = {operation: itertools.cycle(some) for operation, some in values.items() if some}

    def next(self, operation):
        turn = self.values.get(operation.definition.raw.get("operationId")) or self.values.get("*")
        return turn and next(turn)


credentials = Turns(WORLD["credentials"])
known = {name: Turns(values) for name, values in WORLD["values"].items()}
counts = collections.Counter()


@schemathesis.auth(refresh_interval=None)
class Credentials:
    def get(self, case, context):
        return credentials.next(case.operation)

    def set(self, case, data, context):
        case.headers.update(data.get("headers", {}))
        case.cookies.update(data.get("cookies", {}))


def stays(name, operation):
    counts[name, operation.label] += 1
    return counts[name, operation.label] % LEFT == 0


def replaced(name, made_up, operation):
    """A value that is known under this name for one that was made up, itself or among its parts."""
    if isinstance(made_up, dict):
        return {part: replaced(part, value, operation) for part, value in made_up.items()}
    if isinstance(made_up, list):
        return [replaced(name, value, operation) for value in made_up]
    value = known[name].next(operation) if name in known else None
    return made_up if value is None or stays(name, operation) else value


@schemathesis.hook
def before_call(context, case, kwargs):
    operation, meta = case.operation, case.meta
    if case.path_parameters and not meta.is_negative_at(ParameterLocation.PATH):
        case.path_parameters = replaced(None, case.path_parameters, operation)
    if isinstance(case.body, dict) and not meta.is_negative_at(ParameterLocation.BODY):
        case.body = replaced(None, case.body, operation)
    # The place where a page ended; without it a list begins.
    if "after" in case.query and not meta.is_negative_at(ParameterLocation.QUERY) and not stays("after", operation):
        del case.query["after"]
    # A key that stood before another request, such as that of the examples, is refused for it.
    if KEY in case.headers and not meta.is_negative_at(ParameterLocation.HEADER) and not stays(KEY, operation):
        case.headers[KEY] = str(uuid.uuid4())
    # Made-up words find nobody.
    if SEARCH in case.headers and not meta.is_negative_at(ParameterLocation.HEADER):
        case.headers[SEARCH] = replaced(SEARCH, case.headers[SEARCH], operation)
