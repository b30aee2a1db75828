# Two commands to know: `make run` and `make test`. Each sets up all it needs.
PY = .venv/bin/python
READY = .venv/.ready
# More workers than cores: the stories wait for what is drawn longer than they compute.
WORKERS = 5

.PHONY: run test bench siege mutants pictures shots setup clean

run: setup
	.ci/screen .venv/bin/kiosk run $(ARGS)

test: setup
	$(PY) -m pytest -q -n $(WORKERS) $(ARGS)

bench: setup
	$(PY) -m pytest tests/bench -o python_files="bench_*.py" -s -q $(ARGS)

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
