"""Starts, tests and measures cmdesk on a machine that has only Python.

python3 dev.py run | test | lint | bench | shots | texts; what cmdesk needs goes into .venv beside this file.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036  (an older Python must reach this line and say so in words)
    sys.exit(
        f"cmdesk needs Python 3.11 or newer; this is {sys.version.split()[0]} ({sys.executable}).\n"
        "Install a newer one and start this with it, for example: python3.12 dev.py run"
    )

import compileall
import ctypes
import hashlib
import importlib
import importlib.util
import io
import json
import os
import shlex
import shutil
import subprocess
import tomllib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
READY = VENV / "ready.json"
OUT = ROOT / "out"
SAMPLE = (OUT / "sample.cmdesk", OUT / "window.png")  # the first and the last that cmdesk demo makes

# What Qt's Linux wheels take from the system and its Debian package; what these packages bring along is left out.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
SCREEN_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}

LINT = (
    ("ruff", "check"),
    ("ruff", "format", "--check"),
    ("mypy",),
    ("lint-imports",),
)


def say(text: str) -> None:
    """Print text at once, so that it stands before what a started program prints."""
    print(text, flush=True)


def quietly(command: Sequence[str | Path], trouble: str) -> None:
    """Run command without its chatter; when it fails, show the chatter and stop with trouble."""
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if done.returncode:
        say(done.stdout.decode(errors="replace").strip())
        sys.exit(f"\n{trouble}")


def has_screen() -> bool:
    """Tell whether a window can be shown; only Linux may lack a screen."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def prepare_system(*, venv_needed: bool, screen: bool) -> None:
    """Have Debian's apt install what is missing: as root here, else by telling the line to type."""
    wanted = QT_LIBRARIES | (SCREEN_LIBRARIES if screen else {}) if sys.platform == "linux" else {}
    libraries = [library for library in wanted if not loads(library)]
    ensurepip = f"python3.{sys.version_info.minor}-venv"
    no_pip = venv_needed and importlib.util.find_spec("ensurepip") is None
    packages = [ensurepip] * no_pip + [wanted[library] for library in libraries]
    if not packages:
        return
    if sys.platform == "linux" and shutil.which("apt-get"):
        install(packages)
        importlib.invalidate_caches()
    elif no_pip:
        sys.exit("This Python has no ensurepip, so it cannot make a virtual environment. Install that part of Python.")
    else:
        say(f"Qt may not start: the system lacks {', '.join(libraries)}. Your package manager has them.")


def install(packages: Sequence[str]) -> None:
    """Install Debian packages, or stop with the line that does it where this user may not."""
    line = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if sys.platform != "linux" or os.geteuid() != 0:
        sys.exit(f"The system lacks what the next line installs. Then start this again.\n\n  sudo {shlex.join(line)}\n")
    say(f"Installing from the system's packages: {' '.join(packages)}")
    os.environ.setdefault("DEBIAN_FRONTEND", "noninteractive")
    quietly(["apt-get", "update"], "apt-get could not read its package lists. Is there a network?")
    quietly(line, "apt-get could not install what is missing.")


def state(*, dev: bool) -> dict[str, str | bool]:
    """Return what .venv is made from; when any of it changes there is something to do."""
    project = hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()
    python = f"{sys.version.split()[0]} in {sys.base_prefix}"
    return {"python": python, "root": str(ROOT), "project": project, "dev": dev}


def ready() -> Mapping[str, str | bool]:
    """Return the state .venv was finished in; nothing when it never was or is broken."""
    try:
        found: dict[str, str | bool] = json.loads(READY.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if PYTHON.exists() else {}


def set_up(*, dev: bool = False, screen: bool = False) -> None:
    """Bring .venv in line with pyproject.toml, with dev also the tools of the checks; quick when it is already."""
    before, wanted = ready(), state(dev=dev)
    done = before in (wanted, wanted | {"dev": True})
    prepare_system(venv_needed=not done, screen=screen)
    if not done:
        wanted["dev"] = dev or before.get("dev", False)
        READY.unlink(missing_ok=True)
        if [before.get(key) for key in ("python", "root")] != [wanted[key] for key in ("python", "root")]:
            make_venv()
            before = {}
        try:
            install_cmdesk(dev=bool(wanted["dev"]))
        except SystemExit:
            if before:  # pip changes nothing before it has everything: what worked without a network still does
                READY.write_text(json.dumps(before), "utf-8")
            raise
        READY.write_text(json.dumps(wanted), "utf-8")
    compileall.compile_dir(ROOT / "cmdesk", quiet=2)


def make_venv() -> None:
    """Make .venv afresh, whatever an interrupted or older start left of it."""
    if Path(sys.prefix).resolve() == VENV.resolve():
        sys.exit("The virtual environment has to be made again: leave it first (deactivate), then start this again.")
    say(f"Making a virtual environment in {VENV}")
    quietly([sys.executable, "-m", "venv", "--clear", VENV], "Python could not make the virtual environment.")


def install_cmdesk(*, dev: bool) -> None:
    """Install cmdesk from this folder and what it needs, compiled, so that the first window opens fast."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    tools = project["dependency-groups"]["dev"] if dev else []
    say(f"Installing cmdesk{' and the tools of its checks' * dev} into .venv: over 100 MB the first time")
    options = ["--quiet", "--no-input", "--disable-pip-version-check", "--prefer-binary", "--compile"]
    quietly(
        [PYTHON, "-m", "pip", "install", *options, "--editable", ".", *tools],
        "pip could not install what cmdesk needs; it says why above. This step needs a network, nothing later does.\n"
        "A mirror nearby can be named in PIP_INDEX_URL.",
    )


def cmdesk(*arguments: str | Path) -> int:
    """Run cmdesk's command line on the sample book; return its exit status."""
    environment = {**os.environ, "CMDESK_PASSPHRASE": "sample"}
    return subprocess.run([PYTHON, "-m", "cmdesk", *arguments], cwd=ROOT, env=environment, check=False).returncode


def run(_: Sequence[str]) -> int:
    """Open the window on the sample book; without a screen, make what the sample yields."""
    screen = has_screen()
    set_up(screen=screen)
    if not screen:
        say("No screen here (neither DISPLAY nor WAYLAND_DISPLAY is set): making the sample without a window")
        return cmdesk("demo", "--out", OUT)
    if not all(path.exists() for path in SAMPLE):
        say(f"Making the sample book in {OUT}")
        if status := cmdesk("demo", "--out", OUT):
            return status
    say(f"Opening {SAMPLE[0]}")
    return cmdesk("--book", SAMPLE[0])


def check(commands: Sequence[Sequence[str]]) -> int:
    """Run every command, whatever the others say; return 1 when one failed, after naming those that did."""
    set_up(dev=True)
    failed = []
    for name, *arguments in commands:
        line = shlex.join([name, *arguments])
        say(f"\n$ {line}")
        tool = shutil.which(name, path=SCRIPTS)
        if tool is None or subprocess.run([tool, *arguments], cwd=ROOT, check=False).returncode:
            failed.append(line)
    if failed:
        say(f"\nFailed: {'; '.join(failed)}")
    return 1 if failed else 0


def test(arguments: Sequence[str]) -> int:
    """Run every check; pytest comes last, so that its count ends the output, and takes every core there is."""
    return check([*LINT, ("pytest", "-n", "auto", "--dist", "worksteal", "--cov", "--cov-report=term", *arguments)])


def lint(_: Sequence[str]) -> int:
    """Run the checks that run no test."""
    return check(LINT)


def bench(arguments: Sequence[str]) -> int:
    """Run the benchmarks named, else all of them; options such as --sizes 1000 go to each."""
    set_up()
    first = next((place for place, word in enumerate(arguments) if word.startswith("-")), len(arguments))
    names, options = arguments[:first], arguments[first:]
    scripts = [ROOT / "benchmarks" / f"{name}.py" for name in names] or sorted((ROOT / "benchmarks").glob("[!_]*.py"))
    if not scripts:
        print("There are no benchmarks yet.")
    return max((script(path, *options) for path in scripts), default=0)


def shots(arguments: Sequence[str]) -> int:
    """Draw every screen in both languages and themes into a folder: out/shots, or the one named."""
    set_up()
    return script(ROOT / "tools" / "shots.py", *(arguments or [str(OUT / "shots")]))


def texts(_: Sequence[str]) -> int:
    """Bring resources/i18n in line with the texts in the source."""
    return script(ROOT / "tools" / "texts.py", python=Path(sys.executable))


def script(path: Path, *arguments: str, python: Path = PYTHON) -> int:
    """Run one Python file of the project; return its exit status."""
    say(f"$ {shlex.join([str(path.relative_to(ROOT)), *arguments])}")
    return subprocess.run([python, path, *arguments], cwd=ROOT, check=False).returncode


COMMANDS: Mapping[str, Callable[[Sequence[str]], int]] = {
    command.__name__: command for command in (run, test, lint, bench, shots, texts)
}
TAKE_ARGUMENTS = {test: "[for pytest …]", bench: "[NAME …]", shots: "[FOLDER]"}


def usage() -> str:
    lines = [__doc__ or "", ""]
    for name, command in COMMANDS.items():
        said = (command.__doc__ or "").splitlines()[0]
        what = f"{name} {TAKE_ARGUMENTS.get(command, '')}"
        lines.append(f"  {what:24}{said}")
    return "\n".join(lines)


def main() -> int:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a Chinese path must not stop a console of another code page
            stream.reconfigure(errors="replace")
    name, *arguments = sys.argv[1:] or ["--help"]
    command = COMMANDS.get(name)
    if command is None or (arguments and command not in TAKE_ARGUMENTS):
        say(usage())
        return 0 if name in {"-h", "--help"} else 2
    try:
        return command(arguments)
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
