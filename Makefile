# Two commands to know: `make run` and `make test`. Each sets up all it needs.
PY = .venv/bin/python
READY = .venv/.ready
# More workers than cores: the stories wait for what is drawn longer than they compute.
WORKERS = 5
# What SECURITY.md promises to be tried line by line, and the tests that do it.
PROMISED = db kiosk.session kiosk.prizes.token kiosk.station.guide kiosk.hub.importer kiosk.hub.gathering
PROVED = tests/db tests/kiosk/hub tests/kiosk/session tests/kiosk/prizes tests/kiosk/station/test_guide.py \
	tests/kiosk/content/test_store.py

.PHONY: run test fast lint bench bench-quick siege mutants pictures shots setup clean

run: setup
	.ci/screen .venv/bin/kiosk run $(ARGS)

test: setup
	$(PY) -m pytest -q -n $(WORKERS) -m "not lint" $(ARGS)

# What needs no screen: the memory and the rules.
fast: setup
	$(PY) -m pytest -q -n 2 tests/db tests/kiosk $(ARGS)

# Layers, types, style, QML, and the coverage that SECURITY.md promises.
lint: setup
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	.venv/bin/lint-imports
	$(PY) -m pytest -q -m lint tests/test_house.py
	$(PY) -m pytest -q -n 2 $(PROMISED:%=--cov=%) --cov-branch --cov-report=term-missing:skip-covered \
		--cov-fail-under=100 $(PROVED)

bench: setup
	$(PY) -m pytest tests/bench -o python_files="bench_*.py" -s -q $(ARGS)

# A twentieth of the sizes: shows that every bench still runs, its figures say nothing.
bench-quick: setup
	KIOSK_BENCH_SHARE=20 $(PY) -m pytest tests/bench -o python_files="bench_*.py" -s -q $(ARGS)

siege: setup
	$(PY) -m pytest -m siege --siege $(ARGS)

mutants: setup
	$(PY) -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[mutants]'
	$(PY) -m mutmut run $(ARGS)
	$(PY) -m mutmut results

pictures: setup
	KIOSK_REFRESH=1 $(PY) -m pytest -q tests/ui/test_reference.py
	.venv/bin/kiosk shots build/readme --size 1280x720 --lang en --screen Street-metallurgists
	mv build/readme/Street-metallurgists-en-1280x720.png assets/look/readme.png

shots: setup
	.venv/bin/kiosk shots shots $(ARGS)

setup: $(READY)
	@.ci/system-libraries

$(READY): pyproject.toml constraints.txt
	python3 -m venv .venv
	$(PY) -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[test]'
	@touch $@

clean:
	rm -rf .venv build shots *.egg-info
