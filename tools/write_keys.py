"""Write the ``keys`` table of a pack anew: pinyin, traditional characters and Arabic numerals for search.

usage: python tools/write_keys.py [PACK.json]
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from heshi.facts.keys import keys_table
from heshi.facts.load import load_pack
from heshi.facts.places import BUILTIN, pack_path
from heshi.render.gate import write_file


def main() -> None:
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else pack_path(BUILTIN)
    pack = load_pack(path)
    tables = json.loads(path.read_text(encoding="utf-8"))
    tables["keys"] = keys_table(pack)
    write_file(str(path), (json.dumps(tables, ensure_ascii=False, indent=1) + "\n").encode("utf-8"))
    print(f"{path}: {len(tables['keys'])} keys")


if __name__ == "__main__":
    main()
