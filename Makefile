# The menu of the house: `make` alone prints it, from the `##` comments below.
# Every target first sets up what it needs; when nothing is to be done, that takes milliseconds.

SHELL := /bin/sh
.DEFAULT_GOAL := menu
.NOTPARALLEL:
MAKEFLAGS += --no-print-directory

DIPTYCH := .venv/bin/python -m diptych
VENV_PYTHON := .venv/bin/python
# Once there is an environment, its own interpreter starts faster than any wrapper in PATH.
PYTHON := $(shell test -x $(VENV_PYTHON) && echo $(VENV_PYTHON) || echo python3)

# All of them run, whatever the first one finds; the last one holds the import contracts too.
CHECKS := "ruff format --check -q" "ruff check -q" "mypy" "pytest -q tests/test_architecture.py"

.PHONY: menu
menu:
	@sed -n 's/^\([a-z]*\):.* ## \(.*\) | \(.*\)/\1\n\2\n\3/p' Makefile | while \
	  read -r target && read -r english && read -r french; do \
	  printf '  make %-8s  %s\n                 %s\n' "$$target" "$$english" "$$french"; done

.PHONY: release status update draft review
release: ready-release ## Publish content/ into dist/: both editions or neither | Publier content/ dans dist/ : les deux éditions ou aucune
	@$(DIPTYCH) release

status: ready-release ## Show what is left to translate | Montrer ce qui reste à traduire
	@$(DIPTYCH) status

update: ready-release ## Bring the catalogs in locales/ up to date with content/ | Mettre les catalogues de locales/ à jour selon content/
	@$(DIPTYCH) update

draft: ready-release ## Build drafts of both editions, even unfinished | Produire des ébauches des deux éditions, même inachevées
	@$(DIPTYCH) build --draft

review: ready-release ## Show what changed since the last release | Montrer ce qui a changé depuis la dernière publication
	@$(DIPTYCH) review || test $$? -eq 1

.PHONY: test check bench docs lock upgrade
test: ready-test ## Run every test | Exécuter tous les essais
	@$(VENV_PYTHON) -m pytest -q -rs -n 2

check: ready-test ## Check format, style, types and the arrows between rooms | Vérifier la forme, le style, les types et les dépendances
	@failed=0; for tool in $(CHECKS); do $(VENV_PYTHON) -m $$tool || failed=1; done; exit $$failed

bench: ready-test ## Measure everything, beside others, into build/bench.json | Tout mesurer, et comparer, dans build/bench.json
	@$(VENV_PYTHON) benchmarks/everything.py

docs: ready-test ## Write what comes from the code: reference, catalogs | Produire ce qui vient du code : référence et catalogues
	@$(VENV_PYTHON) tools/phrases.py
	@$(VENV_PYTHON) tools/reference.py

lock: ready-test ## Pin what pyproject.toml asks for | Figer les versions demandées par pyproject.toml
	@$(VENV_PYTHON) tools/lock.py

upgrade: ready-test ## Pin the newest versions allowed | Figer les plus récentes versions permises
	@$(VENV_PYTHON) tools/lock.py --upgrade

.PHONY: wheel clean
wheel: ready-release ## Build the installable package, into package/ | Produire le paquet installable, dans package/
	@$(VENV_PYTHON) -m hatchling build -d package

clean: ## Remove dist/, and everything else that can be made again | Supprimer dist/ et tout ce qui peut être refait
	@rm -rf dist build package .diptych .venv .hypothesis .*_cache .import_linter_cache
	@find src tests tools benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

.PHONY: ready-release ready-test
ready-release ready-test: ready-%:
	@$(PYTHON) -I -S tools/setup.py $*
