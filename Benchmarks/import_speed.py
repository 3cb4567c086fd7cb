#!/usr/bin/env python3
"""How fast voc imports, against the fastest readers there are, whole processes on the same file.

  import_speed.py VOC [--work DIR] [--mb 200] [--rounds 5] [--large]

Beside them the bare CSV scanner alone (Scanner/, built here where there is a `swift`), in processor seconds.
Makes its inputs (make-inputs.py, xml/make-tickets.py) and installs its peers (DuckDB, Polars, pandas
and lxml by pip into a virtual environment in DIR; xmllint and libxml2's headers must be there:
`apt-get install libxml2-utils libxml2-dev`). Each round runs every command once, one after another, so
that a busy moment of the machine hits all alike; the table gives the median of wall-clock and processor
seconds, MB of input a second of wall-clock, and the peak memory. Threads are one unless said.
--large adds a CSV and an XML of 2 GB and files with one field of 1 GB: memory is what matters there.
Standard library only."""
import argparse, os, resource, shutil, statistics, subprocess, sys, time, venv

HERE = os.path.dirname(os.path.abspath(__file__))
parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("voc")
parser.add_argument("--work", default="/tmp/voc-benchmark")
parser.add_argument("--mb", type=int, default=200)
parser.add_argument("--rounds", type=int, default=5)
parser.add_argument("--large", action="store_true")
options = parser.parse_args()
voc = os.path.abspath(options.voc)
work = os.path.abspath(options.work)
os.makedirs(work, exist_ok=True)

DUCKDB = """import duckdb; duckdb.sql("set threads=1")
print(duckdb.sql("select count(*), sum(length(\\"What could we do better?\\")) from read_csv('{}', all_varchar=true)").fetchall())"""
POLARS = """import os; os.environ["POLARS_MAX_THREADS"] = "{threads}"
import polars; print(polars.read_csv("{file}", infer_schema=False).height)"""
PANDAS = """import pandas; print(len(pandas.read_csv("{}", dtype=str)))"""
PYTHON = """import csv; print(sum(1 for row in csv.reader(open("{}", newline="", encoding="utf-8"))))"""
LXML = """from lxml import etree
n = 0
for _, element in etree.iterparse("{}", tag="ticket"):
    n += 1; element.clear()
    while element.getprevious() is not None: del element.getparent()[0]
print(n)"""


def say(text):
    print(text, file=sys.stderr, flush=True)


def peers():
    home = os.path.join(work, "venv")
    python = os.path.join(home, "bin", "python")
    if not os.path.exists(python):
        say("installing the peers")
        venv.create(home, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "-q", "duckdb", "polars", "pandas", "lxml"], check=True)
    names = "import duckdb, polars, pandas, lxml.etree as e, sys; print('DuckDB', duckdb.__version__, '· Polars', " \
        "polars.__version__, '· pandas', pandas.__version__, '· lxml', '.'.join(map(str, e.LXML_VERSION[:3])), " \
        "'· libxml2', '.'.join(map(str, e.LIBXML_VERSION)), '(lxml) · Python', sys.version.split()[0])"
    return python, subprocess.run([python, "-c", names], check=True, capture_output=True, text=True).stdout.strip()


def run(command):
    """One run: wall-clock and processor seconds, peak memory in MB."""
    started = time.time()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = child.stderr.read().decode(errors="replace")
    _, status, use = os.wait4(child.pid, 0)
    wall = time.time() - started
    child.returncode = os.waitstatus_to_exitcode(status)
    return wall, use.ru_utime + use.ru_stime, use.ru_maxrss / 1024, child.returncode, errors.strip()


def table(title, file, rows):
    size = os.path.getsize(file) / 1e6
    taken = {name: [] for name, _ in rows}
    for _ in range(options.rounds):
        for name, command in rows:
            result = run(command)
            if result[3] != 0:
                sys.exit(f"{name} failed: {result[4][-400:]}")
            taken[name].append(result)
    print(f"\n{title} ({size:.0f} MB)\n\n| | seconds | processor seconds | MB/s | peak MB |\n| --- | ---: | ---: | ---: | ---: |")
    for name, _ in rows:
        wall, cpu, peak = (statistics.median(one[i] for one in taken[name]) for i in range(3))
        print(f"| {name} | {wall:.2f} | {cpu:.2f} | {size / wall:.0f} | {peak:.0f} |", flush=True)


def make(name, command):
    path = os.path.join(work, name)
    if not os.path.exists(path):
        say(f"making {name}")
        subprocess.run(command, check=True)
    return path


def csv_file(mb):
    folder = os.path.join(work, f"csv-{mb}")
    os.makedirs(folder, exist_ok=True)
    return make(f"csv-{mb}/survey.csv", [sys.executable, os.path.join(HERE, "make-inputs.py"), folder, "--mb", str(mb)])


def xml_file(mb):
    path = os.path.join(work, f"tickets-{mb}.xml")
    return make(f"tickets-{mb}.xml", [sys.executable, os.path.join(HERE, "xml", "make-tickets.py"), path, str(mb)])


python, versions = peers()
print(versions)
survey = csv_file(options.mb)
table("CSV, quoted multi-line comments", survey, [
    ("voc import --count, one thread", [voc, "import", survey, "--count", "--jobs", "1"]),
    ("voc import, JSON lines out, one thread", [voc, "import", survey, "--jobs", "1"]),
    ("voc import, JSON lines out, two threads", [voc, "import", survey, "--jobs", "2"]),
    ("DuckDB, one thread", [python, "-c", DUCKDB.format(survey)]),
    ("Polars, one thread", [python, "-c", POLARS.format(threads=1, file=survey)]),
    ("Polars, two threads", [python, "-c", POLARS.format(threads=2, file=survey)]),
    ("Python's csv", [python, "-c", PYTHON.format(survey)]),
    ("pandas", [python, "-c", PANDAS.format(survey)]),
])


def bare_scanner(file):
    """The scanner on its own, in one process: its sources are the importers', nothing is made of what it finds."""
    if not shutil.which("swift"):
        return say("no swift here: the bare scanner is not measured")
    scratch = os.path.join(work, "scanner")
    built = subprocess.run(["swift", "build", "-c", "release", "--package-path", os.path.join(HERE, "Scanner"),
                            "--scratch-path", scratch], capture_output=True, text=True)
    if built.returncode != 0:
        sys.exit(built.stdout[-800:] + built.stderr[-800:])
    said = subprocess.run([os.path.join(scratch, "release", "scan"), file, str(2 * options.rounds)], check=True,
                          capture_output=True, text=True).stdout
    print("\nThe bare CSV scanner, one thread, in memory: " + ", ".join(said.splitlines()))


bare_scanner(survey)

items = os.path.join(work, f"items-{options.mb}.jsonl")
if not os.path.exists(items):
    with open(items, "wb") as out:
        subprocess.run([voc, "import", survey], stdout=out, stderr=subprocess.DEVNULL, check=True)
table("Items read back from JSON lines", items, [
    ("voc import --count, one thread", [voc, "import", items, "--count", "--jobs", "1"]),
    ("voc import --count, two threads", [voc, "import", items, "--count", "--jobs", "2"]),
])

tickets = xml_file(options.mb)
rows = [
    ("voc import --count, one thread", [voc, "import", tickets, "--count", "--jobs", "1"]),
    ("voc import --count, two threads", [voc, "import", tickets, "--count", "--jobs", "2"]),
    ("voc import, JSON lines out, one thread", [voc, "import", tickets, "--jobs", "1"]),
    ("voc import, JSON lines out, two threads", [voc, "import", tickets, "--jobs", "2"]),
    ("lxml's iterparse", [python, "-c", LXML.format(tickets)]),
]
if shutil.which("xmllint"):
    rows.insert(2, ("xmllint --stream --noout", ["xmllint", "--stream", "--noout", "--huge", tickets]))
table("XML, tickets with nested comments", tickets, rows)

if options.large:
    print("\nLarge files\n\n| | exit | peak MB | said |\n| --- | ---: | ---: | --- |")
    long_csv = os.path.join(work, "field-1gb.csv")
    long_xml = os.path.join(work, "field-1gb.xml")
    for path, front, back in [
        (long_csv, b"id,comment\n1,fine\n2,\"", b"\"\n3,good\n"),
        (long_xml, b"<tickets><ticket><id>1</id><description>fine</description></ticket><ticket><id>2</id><description>",
         b"</description></ticket><ticket><id>3</id><description>good</description></ticket></tickets>")]:
        if not os.path.exists(path):
            say(f"making {path}")
            with open(path, "wb") as out:
                out.write(front)
                for _ in range(1024):
                    out.write(b"word after word " * 65536)
                out.write(back)
    for name, path in [("CSV of 2 GB", csv_file(2048)), ("XML of 2 GB", xml_file(2048)),
                       ("CSV with a field of 1 GB", long_csv), ("XML with a text of 1 GB", long_xml)]:
        _, _, peak, code, errors = run([voc, "import", path, "--count", "--jobs", "1"])
        print(f"| {name} | {code} | {peak:.0f} | {errors.splitlines()[-1].split(': ', 2)[-1] if errors else ''} |", flush=True)
