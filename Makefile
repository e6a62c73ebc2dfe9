# Everything a clone needs. `make test` sets up, then checks all that CI checks.
PYTHON := .venv/bin/python

.PHONY: help setup demo test quick bench messages docs format clean

help:             ## this list
	@sed -n 's/^\([a-z]*\):[^#]*## /\1\t/p' Makefile

setup:            ## virtual environment, Python and npm packages, system packages
	@tools/setup

demo: setup       ## the whole job, from an empty folder to final files
	@tools/demo

test: setup       ## what CI runs
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	$(PYTHON) -m mypy
	$(PYTHON) tools/catalogue.py --check
	$(PYTHON) tools/docs.py --check
	$(PYTHON) tools/bad_input.py --check
	$(PYTHON) tools/api.py --check
	tools/demo
	cd plugins/rilis-contoh && ../../$(PYTHON) -m pytest -q -p no:cacheprovider
	$(PYTHON) -m pytest -q -n 2

quick:            ## the tests alone, without set-up
	$(PYTHON) -m pytest -q -n 2 -x

bench: setup      ## ratios beside bare Python and proselint
	$(PYTHON) benchmarks/run.py

messages: setup   ## bring the Indonesian catalogue up to date
	$(PYTHON) tools/catalogue.py --update

docs: setup       ## write the generated pages
	$(PYTHON) tools/api.py --update
	$(PYTHON) tools/docs.py --update
	$(PYTHON) tools/bad_input.py --update

format: setup     ## order and form of the code
	.venv/bin/ruff check --fix .
	.venv/bin/ruff format .

clean:            ## remove all that is made, the virtual environment too
	rm -rf .venv build dist node_modules .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
