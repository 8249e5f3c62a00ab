"""The memo of 老王家常菜馆, an invented restaurant, and photos painted for it."""

import os
from datetime import date, datetime, time
from decimal import Decimal
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageDraw

from cmdesk.core.translation import translator
from cmdesk.memo.facts import (
    Answer,
    Application,
    Borrower,
    Check,
    CheckKind,
    Document,
    DocumentState,
    Facts,
    Grade,
    Light,
    Need,
    PartyKind,
    Photo,
    PhotoNeed,
    Prepared,
    Route,
    Signer,
    State,
    Visit,
)
from cmdesk.memo.render import render

DAY = date(2026, 3, 10)

PHOTOS = (
    ("门头与门牌号", "老王家常菜馆门头，门牌号青禾路 18 号清晰可辨", "青禾路 18 号", (11, 22)),
    ("双人与实控人合影（含门头）", "周敏、李航与王建国在门前", "青禾路 18 号", (11, 24)),
    ("经营现场（不同角度）", "大堂午市，11:40 实数 42 人", "一楼大堂", (11, 40)),
    ("经营现场（不同角度）", "二楼包间三间", "二楼", (11, 46)),
    ("经营现场（不同角度）", "后厨四灶，明档", "后厨", (11, 58)),
    ("存货", "冷库与干货架，抽盘 5 个品种", "后厨冷库", (12, 5)),
    ("主要设备", "四门冰柜两台、蒸箱一台", "后厨", (12, 9)),
    ("收款码/POS 后台", "聚合码近 12 个月月报", "收银台", (12, 20)),
)


def painted(number: int, *, size: tuple[int, int] = (1200, 900), orientation: int = 1) -> bytes:
    """Return a JPEG that stands for a photo: a wall, a board and the number."""
    wall = ((214, 196, 170), (176, 190, 197), (203, 178, 148), (188, 170, 164), (200, 204, 196), (159, 168, 178))
    image = Image.new("RGB", size, wall[number % len(wall)])
    draw = ImageDraw.Draw(image)
    width, height = size
    draw.rectangle((0, height * 0.72, width, height), fill=(112, 104, 96))
    draw.rectangle((width * 0.1, height * 0.16, width * 0.9, height * 0.34), fill=(150, 48, 40))
    for window in range(3):
        left = width * (0.12 + window * 0.28)
        draw.rectangle((left, height * 0.42, left + width * 0.2, height * 0.7), fill=(70, 84, 96))
    draw.text((width * 0.46, height * 0.18), str(number), fill=(250, 236, 207), font_size=height * 0.13)
    exif = Image.Exif()
    exif[0x0112] = orientation
    made = BytesIO()
    image.save(made, "JPEG", quality=80, exif=exif)
    return made.getvalue()


@pytest.fixture(scope="session")
def pictures() -> dict[str, bytes]:
    """The files of the photos by their sha256; the second is upright by its orientation mark, the third is large."""
    files = [painted(number) for number in range(1, len(PHOTOS) + 1)]
    files[1] = painted(2, size=(1200, 900), orientation=6)
    files[2] = painted(3, size=(2400, 1800))
    return {sha256(file).hexdigest(): file for file in files}


def answer(var, text, unit, value, grade, group, **more):
    state = more.pop("state", State.KNOWN)
    return Answer(
        key=var, text=text, unit=unit, value=value, grade=grade and Grade(grade), group=group, state=state,
        set_name="餐饮", required=more.pop("required", True), visit=more.pop("visit", 2), **more,
    )  # fmt: skip


def answers() -> tuple[Answer, ...]:
    base, flow, money, buy, people, papers = "基本情况", "客流与翻台", "收款", "采购与耗材", "人工与费用", "证照与其他"
    return (
        answer("seats", "座位数（含包间）", "个", "60", "C", base, photos=(3, 4)),
        answer("area_m2", "营业面积", "㎡", "210", "B", base),
        answer("days_wd", "每月工作日营业天数", "天/月", "22", "D", base, quote="除了过年，一天都不歇"),
        answer("days_we", "每月周末及节假日营业天数", "天/月", "8", "D", base),
        answer("turn_wd_lunch", "工作日午市翻台次数（0.7=七成上座）", "次", "0.70", "C", flow, photos=(3,)),
        answer("turn_wd_dinner", "工作日晚市翻台次数", "次", "1.20", "D", flow, quote="晚上差不多坐满一轮多一点"),
        answer("turn_we_lunch", "周末午市翻台次数", "次", "0.90", "D", flow),
        answer("turn_we_dinner", "周末晚市翻台次数", "次", "1.40", "D", flow),
        answer("avg_spend", "堂食人均消费", "元/人", "48.00", "B", flow),
        answer("takeaway_orders", "日均外卖单量", "单/天", "35", "A", flow, photos=(8,)),
        answer("takeaway_avg", "外卖单均金额（抽佣前）", "元/单", "32.00", "A", flow),
        answer("takeaway_days", "每月外卖营业天数", "天/月", "30", "A", flow),
        answer("commission", "外卖平台综合抽佣比例", "%", "18.75", "A", flow),
        answer("receipt_qr", "扫码与 POS 收款月均", "元/月", "158,600.00", "A", money, photos=(8,)),
        answer("receipt_platform_net", "外卖平台到账净额月均", "元/月", "27,300.00", "A", money),
        answer("receipt_cash", "现金收入月均（自述）", "元/月", "11,800.00", "D", money, quote="现金不多，一天三四百"),
        answer("advance", "会员储值余额", "元", "16,400.00", "B", money),
        answer("buy", "月食材采购额", "元/月", "88,500.00", "B", buy),
        answer("open_stock", "期初存货", "元", "9,000.00", "B", buy),
        answer("close_stock", "期末存货", "元", "10,500.00", "C", buy, photos=(6,)),
        answer("menu", "菜单抽样表", None, "炒菜 55 %、凉菜 20 %、酒水 15 %、主食 10 %，成本率 41.55 %", "B", buy),
        answer("sets_used", "餐具（或湿巾）月用量", "套/月", "3,650", "B", buy, required=False),
        answer("supplier_days", "供应商平均账期", "天", None, None, buy, state=State.NOT_ASKED, visit=None),
        answer("staff", "员工人数", "人", "8", "C", people),
        answer("wage_total", "月工资总额", "元/月", "42,000.00", "B", people),
        answer("rent", "月租金（自有填 0）", "元/月", None, "B", people, state=State.NONE),
        answer("lease_end", "租约到期日", None, None, None, people, state=State.NOT_ASKED, required=False, visit=None),
        answer("utility", "水电燃气月均", "元/月", "9,800.00", "A", people),
        answer(
            "misc", "其他费用月均", "元/月", None, None, people,
            state=State.DECLINED, quote="这个就不方便细说了，反正不多",
        ),
        answer("license_end", "食品经营许可证到期日", None, "2027-08-31", "A", papers),
        answer("safety_ok", "消防/油烟/排水是否合规", None, None, None, papers, state=State.NOT_ASKED, visit=None),
    )  # fmt: skip


def route(name, expression, result, grade):
    return Route(name=name, expression=expression, result=Decimal(result), grade=grade and Grade(grade))


def checks() -> tuple[Check, ...]:
    sales = Check(
        kind=CheckKind.SALES,
        unit="元/月",
        routes=(
            route("客流路径", "3,612 人次 × 48 元 ＋ 外卖 35 单 × 32 元 × 30 天", "206976.00", "C"),
            route("收款路径", "聚合码 158,600 ＋ 平台 27,300 ÷（1 − 18.75 %）＋ 现金 11,800", "204000.00", "A"),
            route("采购成本路径", "耗用 87,000 ÷ 加权成本率 41.55 %", "209386.28", "B"),
            route("耗材路径", "餐具 3,650 套 × 48 元 ＋ 外卖 33,600", "208800.00", "B"),
        ),
        deviation=Decimal("0.026403"),
        tolerance=Decimal("0.05"),
        light=Light.GREEN,
        adopted=Decimal("204000.00"),
        explanation="采信最低的收款路径，年化 2,448,000.00 元。",
    )
    equity = Check(
        kind=CheckKind.EQUITY,
        unit="元",
        routes=(
            route("应有权益", "1,765,000＋549,600＋30,000−197,800−62,400", "2084400", None),
            route("实际权益", "资产 2,036,000 − 负债 58,000", "1978000", "B"),
        ),
        deviation=Decimal("0.051046"),
        tolerance=Decimal("0.05"),
        light=Light.YELLOW,
        adopted=Decimal(1978000),
        explanation="追问后王建国承认借给弟弟 100,000.00 元，借条与转账凭证待补。",
    )
    funds = Check(
        kind=CheckKind.FUNDS,
        unit="元",
        routes=(
            Route(name="各账户余额", missing=("微信零钱余额",)),
            route("自编报表", "银行 246,400 ＋ 钱包 12,800", "259200", "B"),
        ),
    )
    return (sales, equity, funds)


def documents() -> tuple[Document, ...]:
    def document(code, group, state, name, **more):
        return Document(code=code, name=name, group=group, state=DocumentState(state), **more)

    permit = "行业经营许可证（食品经营/道路运输/建筑资质/排污/种畜禽/危化等）"
    consent = "个人征信查询授权书（借款人/配偶/担保人/法人/实控人各一份）"
    by_condition, maybe = Need.CONDITIONAL, Need.UNDECIDED
    return (
        document("ID_BORROWER", "主体身份", "verified", "借款人居民身份证（正反面）", files=2,
                 expires_on=date(2036, 5, 20)),
        document("MARRIAGE", "主体身份", "verified", "婚姻状况证明（结婚证/离婚证及协议/未婚或丧偶声明）", files=1),
        document("ID_SPOUSE", "主体身份", "verified", "配偶居民身份证（正反面）", files=2, need=by_condition,
                 expires_on=date(2026, 4, 2)),
        document("HUKOU", "主体身份", "missing", "户口簿（首页、本人页、变更页）", need=maybe),
        document("BIZ_LICENSE", "主体资格", "verified", "营业执照（正副本）", files=2),
        document("PERMIT", "主体资格", "verified", permit, need=by_condition, files=1, expires_on=date(2027, 8, 31)),
        document("CREDIT_AUTH_P", "征信", "verified", consent, files=2, issued_on=date(2026, 2, 4)),
        document("CREDIT_REPORT_P", "征信", "expired", "个人信用报告", files=2, issued_on=date(2026, 2, 5),
                 expires_on=date(2026, 3, 7), reason="2026-02-05 出具，已超过 30 天"),
        document("EXEC_CHECK", "征信", "received", "被执行人/失信/裁判文书/行政处罚查询截图", files=4,
                 issued_on=date(2026, 3, 9), expires_on=date(2026, 3, 16)),
        document("FLOW_PERSON", "财务", "verified", "个人账户流水（实控人/借款人）", files=3),
        document("SELF_STMT", "财务", "received", "自编简易资产负债表与损益表", files=1, issued_on=date(2026, 3, 10)),
        document("UTILITY", "财务", "waived", "近 6 个月水、电、气缴费单",
                 reason="电费由物业代收，物业证明代替；支行行长 2026-03-09 同意"),
        document("USE_PROOF", "用途", "missing", "贷款用途证明（采购/装修/设备订购合同、报价单）",
                 reason="装修公司报价单已看，合同客户 3 月 14 日提供"),
        document("PROP_CERT", "担保", "verified", "抵押物不动产权证", files=2),
        document("APPRAISAL", "担保", "received", "抵押物评估报告/内评表", files=1, issued_on=date(2025, 11, 18),
                 expires_on=date(2026, 11, 18)),
    )  # fmt: skip


def visits() -> tuple[Visit, ...]:
    first = Visit(
        number=1, type="首访", day=date(2026, 2, 26), start=time(15, 5), end=time(15, 30), place="青禾路 18 号",
        investigators=("周敏",), people_met="王建国（经营者）", two_person=None,
        note="下午 15 点堂内 4 桌 11 人。王建国说：“想把二楼重新装一遍，再添一台蒸箱。”"
        "未发现疑点，约定 3 月 10 日双人尽调。",
    )  # fmt: skip
    second = Visit(
        number=2, type="尽职调查（双人）", day=DAY, start=time(11, 20), end=time(12, 45), place="青禾路 18 号",
        investigators=("周敏", "李航"), people_met="王建国（经营者）、刘芳（配偶，管账）", two_person=True,
        note="午市 11:40 实数 42 人，10 分钟进店 12 人。员工 8 人在岗，设备正常运转。抽盘 5 个品种，账实差 2.54 %。"
        "\n疑点：权益检验缺口 106,400.00 元；王建国承认借给弟弟 100,000.00 元，借条待补（李航，3 月 14 日前）。",
    )  # fmt: skip
    return (first, second)


def wang(pictures: dict[str, bytes]) -> Facts:
    """Return the facts of the memo: mostly known, one refusal, some gaps."""
    photos = tuple(
        Photo(
            number=number, sha256=digest, tag=tag, caption=caption, place=place, visit=2, personal=False,
            taken_at=datetime.combine(DAY, time(*moment)),
        )
        for number, (digest, (tag, caption, place, moment)) in enumerate(zip(pictures, PHOTOS, strict=True), 1)
    )  # fmt: skip
    return Facts(
        as_of=DAY,
        application=Application(
            number="SQ-2026-0031", product_code="PB_MORT_BIZ", product="个人经营抵押贷", amount=Decimal(600000),
            term_months=36, annual_rate=Decimal("0.042"), repayment="按月付息到期还本", guarantee="抵押",
            purpose="二楼包间装修及更换后厨设备", state="A0", state_name="草稿", accepted_on=date(2026, 3, 2),
            first_source="门店经营收入，采信 204,000.00 元/月，月可支配 32,200.00 元",
        ),
        borrower=Borrower(
            name="老王家常菜馆", kind=PartyKind.INDIVIDUAL_BUSINESS, credit_code="92320594MA1XXXXX0K",
            legal_representative="王建国", contact="王建国", phone="138****0231", industry="餐饮",
            address="青禾市青禾区青禾路 18 号一至二层", founded=date(2017, 6, 8), staff=8, size_class="微型",
            permits="食品经营许可证，2027-08-31 到期",
        ),
        visits=visits(),
        answers=answers(),
        checks=checks(),
        photos=photos,
        photo_needs=(
            PhotoNeed(tag="signboard", name="门头与门牌号", wanted=1, have=1),
            PhotoNeed(tag="group", name="双人与实控人合影（含门头）", wanted=1, have=1),
            PhotoNeed(tag="site", name="经营现场（不同角度）", wanted=3, have=3),
            PhotoNeed(tag="stock", name="存货", wanted=1, have=1),
            PhotoNeed(tag="license", name="证照原件", wanted=1, have=0),
            PhotoNeed(tag="coll_out", name="抵押物外观", wanted=None, have=0),
        ),
        documents=documents(),
        prepared=Prepared(
            manager=Signer(name="周敏", staff_no="10231"), partner=Signer(name="李航", staff_no="10877"),
            branch="城南支行",
        ),
        version=3,
    )  # fmt: skip


@pytest.fixture
def page_looks_the_same():
    """Compare a page with the picture kept of it; KEEP_SNAPSHOTS=1 in the environment replaces what is kept."""

    def check(pdf, page):
        kept = Path(__file__).parent / "snapshots" / f"memo-{page}.png"
        with pypdfium2.PdfDocument(pdf) as document:
            seen = document[page].render().to_pil().convert("L")
        if os.environ.get("KEEP_SNAPSHOTS"):
            kept.parent.mkdir(exist_ok=True)
            seen.save(kept)
        with Image.open(kept) as old:
            assert seen.size == old.size
            strayed = ImageChops.difference(seen, old).point(lambda tone: 255 * (tone > 64)).histogram()[255]
        assert strayed / (seen.width * seen.height) < 0.001, "look at the page; KEEP_SNAPSHOTS=1 keeps it"

    return check


@pytest.fixture(scope="session")
def chinese_memo(pictures, tmp_path_factory) -> Path:
    """The memo printed once in Chinese, for tests that only read it."""
    path = tmp_path_factory.mktemp("memo") / "memo.pdf"
    render(wang(pictures), pictures, path, translator("zh_CN"), "zh_CN")
    return path


@pytest.fixture
def facts(pictures) -> Facts:
    return wang(pictures)
