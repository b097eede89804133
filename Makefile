# The two commands of a fresh machine: `make run` and `make test`. Everything lives in .venv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test check format docs keys bench clean

run: $(VENV)/installed
	@[ -t 1 ] || export COLUMNS=100; \
	$(BIN)/heshi table panel --format table && echo && $(BIN)/heshi stats 三秦工匠 --format table

test: $(VENV)/tested
	$(BIN)/python -m pytest

check: $(VENV)/tested
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python tools/write_docs.py --check
	$(BIN)/python tools/write_terminal.py --check

format: $(VENV)/tested
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

docs: $(VENV)/tested
	$(BIN)/python tools/write_docs.py
	$(BIN)/python tools/write_terminal.py

keys: $(VENV)/tested
	$(BIN)/python tools/write_keys.py

bench: $(VENV)/tested
	$(BIN)/python benchmarks/startup.py

clean:
	rm -rf $(VENV) build dist

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/installed: $(VENV)/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@$(BIN)/python -m compileall -q src/heshi
	@touch $@

$(VENV)/tested: $(VENV)/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test]'
	@touch $@ $(VENV)/installed
