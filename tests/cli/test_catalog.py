import json
import sys
from pathlib import Path

import pytest

EXAMPLE = Path(__file__).parents[1] / "data" / "pack"


@pytest.fixture
def cmdesk(monkeypatch, capsys):
    from cmdesk.cli.main import status

    def run(*words):
        monkeypatch.setattr(sys, "argv", ["cmdesk", *map(str, words)])
        code = status()
        out = capsys.readouterr()
        return code, out.out, out.err

    return run


def test_check_prints_what_a_pack_changes(cmdesk):
    code, out, _ = cmdesk("catalog", "check", EXAMPLE)
    assert code == 0
    assert "示例银行江州分行目录包" in out
    assert "product PB_MORT_BIZ" in out
    code, out, _ = cmdesk("catalog", "check", EXAMPLE, "--json")
    assert json.loads(out)["pack"]["version"] == "2026-11-1"
    assert cmdesk("catalog", "check", "--json")[1].strip() == '{\n "pack": null\n}'


def test_check_tells_file_and_line_of_a_mistake(cmdesk, tmp_path):
    (tmp_path / "pack.toml").write_text('title = "T"\nversion = "1"\n', "utf-8")
    (tmp_path / "products.toml").write_text('[[product]]\ncode = "CO_WC"\nterm_max = "x"\n', "utf-8")
    code, out, err = cmdesk("catalog", "check", tmp_path)
    assert (code, out) == (1, "")
    assert err.startswith(f"{tmp_path.name}/products.toml 第 3 行，product CO_WC, term_max：值的类型不对")


def test_the_pack_comes_from_the_option_the_environment_or_the_settings(cmdesk, monkeypatch):
    from cmdesk.core.settings import Settings, save, settings_file

    def products():
        return {row["code"] for row in json.loads(cmdesk(*words)[1])}

    words = ["catalog", "list", "products", "--json"]
    assert "SMART_ORDER" not in products()
    words += ["--catalog", str(EXAMPLE)]
    assert "SMART_ORDER" in products()
    words[-1] = ""
    assert "SMART_ORDER" not in products()
    del words[-2:]
    monkeypatch.setenv("CMDESK_CATALOG", str(EXAMPLE))
    assert "SMART_ORDER" in products()
    settings_file().parent.mkdir(parents=True)
    save(Settings(catalog_folder=str(EXAMPLE)), settings_file())
    monkeypatch.setenv("CMDESK_CATALOG", "")
    assert "SMART_ORDER" not in products()
    monkeypatch.delenv("CMDESK_CATALOG")
    assert "SMART_ORDER" in products()


def test_a_wrong_pack_stops_a_command_before_it_does_anything(cmdesk, tmp_path):
    code, out, err = cmdesk("catalog", "list", "products", "--catalog", tmp_path / "none")
    assert (code, out) == (1, "")
    assert "none/pack.toml" in err
