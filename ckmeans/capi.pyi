from typing import Any

signatures: dict[str, str]
_C_API: Any

def address(name: str) -> int: ...
