# Two commands to know: `make run` and `make test`. Each sets up all it needs.
PY = .venv/bin/python
READY = .venv/.ready
# More workers than cores: the stories wait for what is drawn. Each costs five seconds to begin.
WORKERS = 4
# A test that hangs is named and fails after minutes, and the others go on.
HANGS = -o faulthandler_timeout=300 -o faulthandler_exit_on_timeout=true
# What SECURITY.md promises is covered by these alone, line by line; pyproject.toml names the files.
PROMISED = tests/db tests/kiosk/hub tests/kiosk/session tests/kiosk/prizes tests/kiosk/content/test_store.py \
	tests/kiosk/station/test_guide.py tests/kiosk/desk tests/kiosk/festival tests/kiosk/trust
# else every worker compiles every test anew
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run test fast lint bench bench-quick siege mutants pictures shots setup clean

run: setup
	.ci/screen .venv/bin/kiosk run $(ARGS)

test: setup
	$(PY) -m pytest -q -n $(WORKERS) --dist worksteal $(HANGS) $(ARGS)

# what needs no screen: while you work
fast: setup
	$(PY) -m pytest -q -n 2 tests/db tests/kiosk $(ARGS)

lint: setup
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	$(PY) -m mypy
	.venv/bin/lint-imports
	$(PY) .ci/qmllint
	$(PY) -m pytest -q -n $(WORKERS) --dist worksteal $(HANGS) -m lint tests/ui tests/kiosk/games
	$(PY) -m pytest -q --cov -n 2 $(HANGS) $(PROMISED)

bench: setup
	$(PY) -m pytest tests/bench -o python_files="bench_*.py" -s -q $(ARGS)

# a twentieth of the sizes: says that the bench still runs, not how fast the program is
bench-quick: setup
	KIOSK_BENCH=quick $(PY) -m pytest tests/bench -o python_files="bench_*.py" -s -q $(ARGS)

# `codes`: a second program that reads our codes
siege: setup
	$(PY) -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[codes]'
	$(PY) -m pytest -m siege --siege $(ARGS)

mutants: setup
	$(PY) -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[mutants]'
	$(PY) -m mutmut run $(ARGS)
	$(PY) -m mutmut results

pictures: setup
	KIOSK_REFRESH=1 $(PY) -m pytest -q -m lint tests/ui/test_reference.py
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
