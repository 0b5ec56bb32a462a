# dedere: run · test · check · bench · messages · requirements · clean
#
# Needs make, Python 3.11 or newer and a package index. Nothing is compiled.

PYTHON ?= python3
PORT ?= 8000
PYTEST_ARGS ?=
# What asks the database in a way of its own, and runs on both.
ON_POSTGRES ?= tests/store/test_access.py tests/store/test_agenda.py tests/store/test_cases.py \
	tests/store/test_codings.py tests/store/test_codings_blind.py tests/store/test_codings_evidence.py \
	tests/store/test_compartments.py tests/store/test_connected.py \
	tests/store/test_dockets.py tests/store/test_documents.py tests/store/test_people.py \
	tests/store/test_place.py tests/store/test_search.py tests/store/test_settling.py \
	tests/store/test_time_records.py tests/store/test_walls.py tests/office/test_writing.py \
	tests/office/test_adding.py

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check
COMPILE := pip compile pyproject.toml --upgrade --universal --python-version 3.11 \
	--generate-hashes --no-header --no-annotate --no-emit-index-url --no-emit-find-links \
	--quiet --extra all --group build
PEERS := .venv-peers
CATALOGUE := src/dedere/office/locale/es/LC_MESSAGES/django

.PHONY: help run test check bench spark messages requirements clean

help:
	@echo "make run           the office with a demonstration, on port $(PORT)  (PORT=8001 for another)"
	@echo "make test          all checks and all tests"
	@echo "make check         format, style, types and the direction of imports"
	@echo "make bench         the measurements"
	@echo "make spark         install Spark for sweeps, and for the tests that compare with it"
	@echo "make messages      compile the Spanish catalogue after an edit"
	@echo "make requirements  look for newer versions and pin them"
	@echo "make clean         take away .venv and whatever else can be made again"

run: $(VENV)/.run
	@$(BIN)/dedere serve --demo --port $(PORT)

test: check
	@$(BIN)/python -m pytest -n 2 $(PYTEST_ARGS)
	@echo "The store once more, on PostgreSQL ..."
	@$(BIN)/python -m tests.postgres $(BIN)/python -m pytest -n 2 $(ON_POSTGRES)

check: $(VENV)/.test
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo

# Engines that are only measured against pin what we do not: they live in an environment of their own.
bench: $(VENV)/.test
	@test -x $(PEERS)/bin/python || { $(PYTHON) -m venv $(PEERS) && \
		$(PEERS)/bin/python -m pip --quiet --disable-pip-version-check install \
			-r bench/peers/requirements.txt || rm -rf $(PEERS); }
	@DEDERE_PEERS=$$(test -x $(PEERS)/bin/python && echo $(CURDIR)/$(PEERS)/bin/python) \
		$(BIN)/python -m bench

# Half a gigabyte, and Java beside it: only who wants Spark, or its tests, installs it.
spark: $(VENV)/.test requirements/spark.txt
	@$(PIP) install --require-hashes -r requirements/spark.txt

messages: $(VENV)/.test
	@$(BIN)/pybabel compile --input-file $(CATALOGUE).po --output-file $(CATALOGUE).mo

# The environment grows in three steps. Each leaves a stamp when it is done, so that the next call
# starts at once, and an interrupted one goes on where it stopped.
$(VENV)/.made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
		echo "dedere needs Python 3.11 or newer; '$(PYTHON)' is older or was not found."; \
		echo "If another one is installed, name it: make run PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
		echo "Python's venv module is missing. On Debian and Ubuntu: apt install python3-venv"; exit 1; }
	@echo "Making an environment in $(VENV) ..."
	@$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.run: $(VENV)/.made requirements/run.txt pyproject.toml
	@echo "Installing what dedere needs to run (the first time takes a minute) ..."
	@$(PIP) install --require-hashes -r requirements/run.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.test: $(VENV)/.run requirements/test.txt
	@echo "Installing what the tests need (the first time takes a minute) ..."
	@$(PIP) install --require-hashes -r requirements/test.txt
	@touch $@

# test.txt first; run.txt then takes the same versions from it.
requirements:
	@echo "Looking for newer versions ..."
	@scratch=$$(mktemp -d) && trap 'rm -rf "$$scratch"' EXIT && \
		$(PYTHON) -m venv "$$scratch" && \
		"$$scratch/bin/python" -m pip --quiet --disable-pip-version-check install uv && \
		"$$scratch/bin/uv" $(COMPILE) --extra postgres --group dev --output-file requirements/test.txt >/dev/null && \
		"$$scratch/bin/uv" $(COMPILE) --constraint requirements/test.txt \
			--output-file requirements/run.txt >/dev/null && \
		"$$scratch/bin/uv" $(COMPILE) --extra spark --constraint requirements/test.txt \
			--output-file requirements/spark.txt >/dev/null
	@echo "Done. See what changed, then: make test"

# Cases are never here: they live where the office was told to keep them, and clean leaves var/ alone.
clean:
	@rm -rf $(VENV) $(PEERS) build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	@find src tests bench -name __pycache__ -type d -prune -exec rm -rf {} +
