"""The figures of bench/figures.ts in pandas and numpy, from the conventions alone: one question of JSON a line in, its figures a line out.

A question is what src/kinds/*/schema.ts describes, beside `asOf`. The closes are those of the folder named, one file an instrument.
Null is printed where the conventions give no answer. Sessions are the days of the S&P 500's file.
"""
import json
import sys
from functools import lru_cache
from pathlib import Path

import numpy as np
import pandas as pd

FILES = {
    "SPX": "^GSPC", "NDX": "^NDX", "IXIC": "^IXIC", "DJI": "^DJI", "RUT": "^RUT", "VIX": "VIXCLS", "US10Y": "DGS10", "US2Y": "DGS2",
    "AAPL": "AAPL", "AMZN": "AMZN", "GOOGL": "GOOGL", "META": "META", "MSFT": "MSFT", "NVDA": "NVDA", "TSLA": "TSLA",
}  # fmt: skip
YIELDS = {"US10Y", "US2Y"}
YEAR = 252  # sessions, and the closes in 52 weeks
NEAR = 3  # sessions that a base may lie before its window, or an end before its own
DATA_BEGIN_LATER = "the data begin later"


class NoAnswer(Exception):
    """The conventions refuse it."""


def as_printed(value):
    """Yahoo's closes are float32 with all their digits printed: 4267.52001953125 is 4267.52."""
    single = np.float32(value)
    return float(str(single)) if float(single) == value or float(f"{single:.15g}") == value else value


def read(path):
    head = pd.read_csv(path, nrows=3)
    skipped = [1, 2] if str(head.iloc[0, 0]) == "Ticker" else None
    table = pd.read_csv(path, skiprows=skipped, float_precision="round_trip")
    column = "Close" if "Close" in table else table.columns[1]
    closes = pd.Series(pd.to_numeric(table[column], errors="coerce").to_numpy(), index=pd.to_datetime(table.iloc[:, 0])).dropna()
    closes = closes.map(as_printed)
    return closes[closes > 0] if column == "Close" else closes


folder = Path(sys.argv[1])
ALL = {symbol: read(folder / f"{name}.csv") for symbol, name in FILES.items()}
SESSIONS = ALL["SPX"].index
ALL["VIX"] = ALL["VIX"][ALL["VIX"].index.isin(SESSIONS) | (ALL["VIX"].index > SESSIONS[-1])]


def iso(day):
    return pd.Timestamp(day).strftime("%Y-%m-%d")


def number(value):
    return None if value is None or not np.isfinite(value) else float(value)


# --- the calendar ----------------------------------------------------------------------------------------------------------------


def back(day, count, unit):
    days = {"day": 1, "week": 7}
    months = {"month": 1, "quarter": 3, "half": 6, "year": 12}
    return day - pd.Timedelta(days=count * days[unit]) if unit in days else day - pd.DateOffset(months=count * months[unit])


def months_from(year, month, count):
    first = pd.Timestamp(year, month, 1)
    return first, first + pd.DateOffset(months=count) - pd.Timedelta(days=1)


def unit_of(day, unit):
    if unit == "day":
        return day, day
    if unit == "week":
        monday = day - pd.Timedelta(days=day.weekday())
        return monday, monday + pd.Timedelta(days=6)
    length = {"month": 1, "quarter": 3, "half": 6, "year": 12}[unit]
    return months_from(day.year, (day.month - 1) // length * length + 1, length)


def span(period, as_of):
    kind = period["type"]
    if kind == "date":
        day = pd.Timestamp(period["date"])
        return day, day
    if kind == "year":
        return months_from(period["year"], 1, 12)
    if kind == "decade":
        return months_from(period["year"], 1, 120)
    if kind == "month":
        return months_from(period["year"], period["month"], 1)
    if kind == "quarter":
        return months_from(period["year"], period["quarter"] * 3 - 2, 3)
    if kind == "half":
        return months_from(period["year"], period["half"] * 6 - 5, 6)
    if kind == "relative":
        first, _ = unit_of(as_of, period["unit"])
        return unit_of(back(first, period["ago"], period["unit"]), period["unit"])
    raise ValueError(kind)


def calendar_of(symbols):
    """The sessions that closes are due on: a yield's are its own rows."""
    return ALL[symbols[0]].index if symbols[0] in YIELDS else SESSIONS


def last_before(days, day):
    return days.searchsorted(day, side="left") - 1


def last_by(days, day):
    return days.searchsorted(day, side="right") - 1


def resolve(window, days, as_of, symbols):
    """Places of base and end among the days."""
    kind = window["type"]
    if len(days) == 0:
        raise NoAnswer("no close")
    end, first, until = len(days) - 1, None, as_of
    if kind == "all":
        if end < 1:
            raise NoAnswer("one close")
        return 0, end
    if kind == "period":
        first, last = span(window["period"], as_of)
        until = min(last, as_of)
        end, base = last_by(days, until), last_before(days, first)
        if end < 0 or days[end] < first:
            raise NoAnswer("no session in it")
    elif kind == "past":
        if days[end] <= back(as_of, window["count"], window["unit"]):
            raise NoAnswer("the data end before it")
        start = back(days[end], window["count"], window["unit"])
        base, first = last_by(days, start), start + pd.Timedelta(days=1)
    elif kind == "sessions":
        base = end - window["count"]
    else:
        since, _ = span(window["from"], as_of)
        first = since + pd.Timedelta(days=1) if window["from"]["type"] == "date" else since
        until = min(span(window["to"], as_of)[1], as_of) if kind == "range" else as_of
        base, end = last_before(days, first), last_by(days, until)
        if end <= base:
            raise NoAnswer("no session in it")
    if base < 0:
        raise NoAnswer(DATA_BEGIN_LATER)
    if base >= end:
        raise NoAnswer("one close")
    due = calendar_of(symbols)
    if first is not None and ((due > days[base]) & (due < first)).sum() > NEAR:
        raise NoAnswer("its base lies too long before it")
    if ((due > days[end]) & (due <= until)).sum() > NEAR:
        raise NoAnswer("its data end too long before it")
    return base, end


@lru_cache(maxsize=64)
def common(symbols, as_of):
    table = pd.concat([ALL[symbol] for symbol in symbols], axis=1, join="inner", keys=symbols)
    return table[table.index <= as_of]


def table_of(symbols, as_of):
    return common(tuple(dict.fromkeys(symbols)), as_of)


def staged(symbols, window, as_of):
    """Closes on common sessions from base to end."""
    table = table_of(symbols, as_of)
    base, end = resolve(window, table.index, as_of, symbols)
    return table.iloc[base : end + 1]


def sample_of(symbols, window, as_of):
    """Closes of a stretch without its base, with what they are reckoned from; of none named, or one that begins before the data, all."""
    whole = staged(symbols, {"type": "all"}, as_of)
    if window is None or window["type"] == "all":
        inside = whole if window is None else whole.iloc[1:]
        return whole, inside, whole
    try:
        over = staged(symbols, window, as_of)
    except NoAnswer as why:
        if window["type"] == "since" and str(why) == DATA_BEGIN_LATER:
            return whole, whole, whole
        raise
    return over, over.iloc[1:], whole[whole.index <= over.index[-1]]


# --- reductions ------------------------------------------------------------------------------------------------------------------


def summary(values):
    values = np.asarray(values, dtype=float)
    if len(values) == 0:
        return {"average": None, "median": None, "positive": None, "sample": 0}
    return {
        "average": float(np.mean(values)), "median": float(np.median(values)), "positive": float((values > 0).mean()), "sample": len(values),
    }  # fmt: skip


def dated(day, value, last=None):
    return {"from": iso(day), "to": iso(day if last is None else last), "value": float(value)}


def reduced(figures, about):
    """What a statistic says of a figure of every session, the present one last."""
    low = about in ("lowest", "lowest since")
    now = figures.iloc[-1]
    ranked = figures.sort_values(ascending=low, kind="stable")
    earlier = figures.iloc[:-1]
    extreme = earlier[earlier <= now] if low else earlier[earlier >= now]
    found = {
        "average": figures.mean(), "median": figures.median(), "sample": len(figures), "percentile": (figures <= now).mean(),
        "rank": {"place": int((figures < now).sum() if low else (figures > now).sum()) + 1, "of": len(figures)},
        "top": [dated(ranked.index[0], ranked.iloc[0])],
        "previous": None if extreme.empty else dated(extreme.index[-1], extreme.iloc[-1]),
    }  # fmt: skip
    if about == "extremes":
        lowest = figures.iloc[::-1].idxmin()
        found["bottom"] = [dated(lowest, figures[lowest])]
    return found


def met(figures, side, bound):
    hits = figures[figures > bound] if side == "above" else figures[figures < bound]
    ends = [None, None] if hits.empty else [iso(hits.index[0]), iso(hits.index[-1])]
    return {"first": ends[0], "last": ends[1], "count": len(hits)}


def unit_codes(days, unit):
    if unit == "day":
        return np.arange(len(days))
    if unit == "week":
        return ((days - pd.Timestamp("1900-01-01")).days // 7).to_numpy()
    length = {"month": 1, "quarter": 3, "half": 6, "year": 12}[unit]
    return (days.year * 12 + days.month - 1).to_numpy() // length


def periods(days, per):
    """First and last place of each stretch that has a close before it."""
    if isinstance(per, dict):
        ends = np.arange(per["sessions"], len(days))
        return ends - per["sessions"] + 1, ends
    codes = unit_codes(days, per)
    starts = np.flatnonzero(np.r_[True, codes[1:] != codes[:-1]])
    return starts[1:], np.r_[starts[2:] - 1, len(days) - 1] if len(starts) > 1 else starts[1:]


def is_over(first_day, last_day, per, end):
    """A calendar unit is finished once its last session has closed."""
    if isinstance(per, dict) or per == "day":
        return True
    _, last = unit_of(first_day, per)
    return SESSIONS[last_by(SESSIONS, last)] <= end


HORIZONS = [{"count": months, "unit": "month"} for months in (1, 3, 12)]


def followed(closes, events, horizon, as_of, unit=None):
    """Returns from each event to the last session on or before the day that is so much later, of those that are over."""
    days, values, found = closes.index, closes.to_numpy(), []
    for event in events:
        if horizon["unit"] in ("session", "day"):
            at = event + horizon["count"]
            if at >= len(days):
                continue
        else:
            start = days[event] if unit is None else unit_of(days[event], unit)[1]
            target = back(start, -horizon["count"], horizon["unit"])
            if unit is not None:
                target = unit_of(target, unit)[1]
            last = SESSIONS[last_by(SESSIONS, target)]
            if last > days[-1] or (unit is None and target > as_of):
                continue
            at = last_by(days, target)
        found.append(values[at] / values[event] - 1)
    return np.array(found)


def after_of(closes, events, horizons, as_of, unit=None):
    found = []
    for horizon in horizons:
        stats = summary(followed(closes, events, horizon, as_of, unit if horizon["unit"] == unit else None))
        found.append({"median": stats["median"], "mean": stats["average"], "positive": stats["positive"], "sample": stats["sample"]})
    return found


def drawdowns(closes):
    return closes / closes.cummax() - 1


def means_of(closes, length):
    """Means of the last closes, each by itself."""
    values = closes.to_numpy()
    if len(values) < length:
        return pd.Series(np.nan, index=closes.index)
    known = np.lib.stride_tricks.sliding_window_view(values, length).mean(axis=1)
    return pd.Series(np.r_[np.full(length - 1, np.nan), known], index=closes.index)


def apart(values, others):
    """1 above, -1 below; 0 where they are equal but for binary rounding."""
    gap = values - others
    return np.sign(gap.where(gap.abs() > 1e-12 * others.abs(), 0 * gap))


def max_drawdown(closes):
    return float(drawdowns(closes).min())


# --- kinds -----------------------------------------------------------------------------------------------------------------------


def ends_of(table):
    return {symbol: table[symbol].iloc[-1] / table[symbol].iloc[0] - 1 for symbol in table}


def performance(q, as_of):
    if "windows" in q:
        found = []
        for window in q["windows"]:
            try:
                table = staged(q["sides"], window, as_of)
            except NoAnswer:
                continue
            found.append({"base": iso(table.index[0]), "end": iso(table.index[-1]), "returns": ends_of(table)})
        if not found:
            raise NoAnswer("none of them")
        return {"periods": found}
    table = staged(q["sides"], q["window"], as_of)
    returns = ends_of(table)
    found = {
        "returns": returns, "baseCloses": table.iloc[0].to_dict(), "endCloses": table.iloc[-1].to_dict(),
        "points": (table.iloc[-1] - table.iloc[0]).to_dict(), "sessions": len(table) - 1,
    }  # fmt: skip
    if q.get("annualized"):
        window, days = q["window"], (table.index[-1] - table.index[0]).days
        whole = window["count"] if window["type"] == "past" and window["unit"] == "year" else None
        if window["type"] == "period" and window["period"]["type"] == "year" and window["period"]["year"] < as_of.year:
            whole = 1
        if window["type"] == "range" and window["from"]["type"] == window["to"]["type"] == "year" and window["to"]["year"] < as_of.year:
            whole = window["to"]["year"] - window["from"]["year"] + 1
        years = whole if whole else days / 365.25
        found["annualized"] = {symbol: None if years < 1 else (1 + rate) ** (1 / years) - 1 for symbol, rate in returns.items()}
    if q.get("drawdown"):
        found["maxDrawdown"] = max_drawdown(table[q["sides"][0]])
    if q.get("amount"):
        found["grown"] = {symbol: q["amount"] * (1 + rate) for symbol, rate in returns.items()}
    return found


def compare(q, as_of):
    table = staged(q["sides"], q["window"], as_of)
    returns = ends_of(table)
    best = max(returns, key=lambda symbol: returns[symbol])
    found = {"returns": returns, "leader": best}
    if len(q["sides"]) == 2:
        a, b = (returns[symbol] for symbol in q["sides"])
        daily = table.pct_change().dropna()
        found |= {
            "spread": a - b, "relative": (1 + a) / (1 + b) - 1, "multiple": max(a, b) / min(a, b) if a > 0 and b > 0 else None,
            "daysAhead": int((daily[q["sides"][0]] > daily[q["sides"][1]]).sum()), "days": len(daily),
        }  # fmt: skip
    return found


def values_of_record(q, table, first, last):
    days, closes = table.index, table[q["sides"][0]]
    own = closes.to_numpy()
    measure = q["measure"]
    if measure == "drawdown":
        return drawdowns(closes).to_numpy()[last]
    if measure in ("newHigh", "newLow"):
        extreme = closes.cummax() if measure == "newHigh" else closes.cummin()
        return (closes / extreme.shift() - 1).fillna(0).to_numpy()[last]
    if measure == "change":
        return np.round((own[last] - own[first - 1]) * 100, 8)
    returns = own[last] / own[first - 1] - 1
    if measure == "return":
        return returns
    other = table[q["sides"][1]].to_numpy()
    return returns - (other[last] / other[first - 1] - 1)


def beyond(values, threshold, direction):
    if direction == "either":
        return np.abs(values) >= abs(threshold) - 1e-12
    if threshold == 0:
        return values > 0 if direction == "up" else values < 0
    return values >= threshold - 1e-12 if direction == "up" else values <= threshold + 1e-12


def record(q, as_of):
    sides, per, direction, asked = q["sides"], q["per"], q["direction"], q["asked"]
    of = span(q["of"], as_of) if "of" in q else None
    ranks_one = asked == "rank" or (asked == "percentile" and of is not None)
    if of is not None and not ranks_one:
        period = staged(sides, {"type": "period", "period": q["of"]}, as_of)
        as_of = period.index[-1]
    table = staged(sides, {"type": "all"}, as_of)
    days, end = table.index, table.index[-1]
    first, last = periods(days, per)
    values = values_of_record(q, table, first, last)
    low, high = 0, len(days) - 1
    if q["scope"] is not None:
        try:
            low, high = resolve(q["scope"], days, as_of, sides)
        except NoAnswer as why:
            if str(why) != DATA_BEGIN_LATER:
                raise
            if q["scope"]["type"] in ("period", "range"):
                until = q["scope"]["period"] if q["scope"]["type"] == "period" else q["scope"]["to"]
                high = last_by(days, span(until, as_of)[1])
                if high < 1:
                    raise
    kept = (first - 1 >= low) & (last <= high)
    if q["month"] is not None:
        kept &= days[first].month == q["month"]
    first, last, values = first[kept], last[kept], values[kept]
    if len(values) == 0:
        raise NoAnswer("no stretch")
    over = np.ones(len(values), bool)
    over[-1] = is_over(days[first[-1]], days[last[-1]], per, end)
    finished = values[over]
    if "latest" in q:
        finished = finished[-q["latest"] :]
    counts_moves = asked == "count" and isinstance(q["threshold"], (int, float)) and isinstance(per, str) and per != "day" and q["repeat"] is None
    if "latest" in q or counts_moves:
        places = np.flatnonzero(over)[-q["latest"] :] if "latest" in q else np.flatnonzero(over)
        first, last, values, over = first[places], last[places], values[places], over[places]
    if len(values) == 0:
        raise NoAnswer("no stretch")
    is_present = last[-1] == len(days) - 1 or (q["month"] is not None and q["scope"] is None)
    present = values[-1] if is_present else None
    threshold = present if q["threshold"] == "present" else q["threshold"]
    hits = np.flatnonzero(beyond(values, threshold, direction)) if threshold is not None else np.array([], int)
    found = {}
    if q["repeat"] is not None:
        codes = unit_codes(days, q["repeat"]["within"])[first]
        groups = [np.flatnonzero(codes == code) for code in dict.fromkeys(codes)]
        counts = np.array([np.isin(group, hits).sum() for group in groups], float)
        first, last = np.array([first[g[0]] for g in groups]), np.array([last[g[-1]] for g in groups])
        values, hits = counts, np.flatnonzero(counts >= q["repeat"]["times"])
        present = values[-1] if last[-1] == len(days) - 1 else None
    said = lambda at: dated(days[first[at]], values[at], days[last[at]])  # noqa: E731
    pool = hits if q["repeat"] is not None or (threshold is not None and q["threshold"] != "present") else np.arange(len(values))
    size = values[pool] if q["repeat"] is not None else {"either": np.abs, "down": np.negative, "up": np.positive}[direction](values[pool])
    top = pool[np.argsort(-size, kind="stable")][: q["top"]]
    stat = asked in ("average", "median", "share")
    if stat and len(finished) == 0:
        raise NoAnswer("no stretch is over")
    found |= {
        "top": [said(at) for at in top],
        "sample": len(finished) if stat else len(values),
        "percentile": None if present is None else float((values <= present).mean()),
    }  # fmt: skip
    if q["threshold"] is None:
        found |= {"last": said(top[0]) if len(top) else None, "previous": None}
        if not stat:
            found["occurrences"] = min(1, len(top))
    else:
        found |= {
            "last": said(hits[-1]) if len(hits) else None, "previous": said(hits[-2]) if len(hits) > 1 else None, "threshold": number(threshold),
        }  # fmt: skip
        if not stat:
            found["occurrences"] = len(hits)
    if stat:
        meant = {"either": finished != 0, "down": finished < 0, "up": finished > 0}[direction]
        found["occurrences"] = int(meant.sum())
    if q["measure"] != "drawdown" and q["repeat"] is None and len(finished):
        stats = summary(np.abs(finished) if direction == "either" else finished)
        found |= {key: stats[key] for key in ("average", "median", "positive")}
    if asked == "each":
        found["verdict"] = len(hits) == len(values)
    if asked == "extremes":
        worst = np.argsort(values, kind="stable")[: q["top"]]
        found["bottom"] = [said(at) for at in worst]
    if ranks_one:
        at = len(values) - 1
        if of is not None:
            inside = np.flatnonzero((days[first] >= of[0]) & (days[first] <= of[1]))
            if len(inside) == 0:
                raise NoAnswer("not among them")
            at = inside[-1]
        counted = over | (np.arange(len(values)) == at)
        further = values[counted] < values[at] if direction == "down" else values[counted] > values[at]
        found["rank"] = {"place": int(further.sum()) + 1, "of": int(counted.sum())}
        found["percentile"] = float((values[counted] <= values[at]).mean())
    events = last[top] if q["threshold"] is None else last[hits]
    asked_of_place = asked in ("percentile", "rank")
    closes = table[sides[0]]
    if q["threshold"] is not None:
        # half of all stretches are at or below a percentile: they are no event that something follows
        usual = HORIZONS if q["measure"] != "change" and not asked_of_place else []
        unit = per if isinstance(per, str) else None
        found["after"] = after_of(closes, events, q["after"], as_of, unit) if "after" in q else after_of(closes, events, usual, as_of)
    if q["measure"] != "change" and not asked_of_place:
        ranges = {}
        for horizon in HORIZONS:
            returns = followed(closes, events, horizon, as_of)
            ranges[f"months{horizon['count']}"] = (
                None
                if len(returns) == 0
                else {"median": float(np.median(returns)), "lowest": returns.min(), "highest": returns.max(), "sample": len(returns)}
            )
        found["followed"] = ranges
    return found


def limits(scope, as_of, days):
    """First and last day that something must begin on and end by."""
    if scope is None:
        return pd.Timestamp.min, pd.Timestamp.max
    if scope["type"] == "past":
        return back(days[-1], scope["count"], scope["unit"]) + pd.Timedelta(days=1), pd.Timestamp.max
    if scope["type"] == "since":
        return span(scope["from"], as_of)[0], pd.Timestamp.max
    if scope["type"] == "period":
        return span(scope["period"], as_of)
    return span(scope["from"], as_of)[0], span(scope["to"], as_of)[1]


def season(q, as_of):
    closes = staged([q["side"]], {"type": "all"}, as_of)[q["side"]]
    days, end = closes.index, closes.index[-1]
    low, high = limits(q["scope"], as_of, days)
    parts = q["parts"]
    if parts == "weekday":
        parts = [{"weekday": day} for day in range(1, 6)]
    elif isinstance(parts, str):
        length = {"month": 1, "quarter": 3, "half": 6}[parts]
        parts = [{"first": month, "last": month + length - 1} for month in range(1, 13, length)]
    found = []
    for part in parts:
        if "weekday" in part:
            daily = closes.pct_change().dropna()
            daily = daily[(daily.index.weekday == part["weekday"] - 1) & (daily.index >= low) & (daily.index <= high)]
            returns = daily.to_numpy()
        else:
            length = (part["last"] - part["first"]) % 12 + 1
            returns = []
            for year in range(days[0].year - 1, end.year + 1):
                first, last = months_from(year, part["first"], length)
                if first < low or last > high or last > SESSIONS[-1] or SESSIONS[last_by(SESSIONS, last)] > end:
                    continue
                base, stop = last_before(days, first), last_by(days, last)
                if base < 0 or stop <= base:
                    continue
                returns.append(closes.iloc[stop] / closes.iloc[base] - 1)
        stats = summary(returns)
        if stats["sample"]:
            found.append(stats)
    if not found:
        raise NoAnswer("no full period")
    ranked = sorted(found, key=lambda stats: -stats["average"])
    chosen = {None: found[0], "best": ranked[0], "worst": ranked[-1]}[q["asked"]]
    return {"parts": found, **chosen}


def wilder(closes, length):
    change = closes.diff().dropna()
    gains, losses = change.clip(lower=0), -change.clip(upper=0)
    smooth = []
    for moves in (gains.to_numpy(), losses.to_numpy()):
        seeded = np.r_[moves[:length].mean(), moves[length:]]
        smooth.append(pd.Series(seeded).ewm(alpha=1 / length, adjust=False).mean().to_numpy())
    gain, loss = smooth
    with np.errstate(divide="ignore", invalid="ignore"):
        index = np.where(loss == 0, np.where(gain == 0, 50, 100), 100 - 100 / (1 + gain / loss))
    found = pd.Series(index, index=closes.index[length:])
    # an unchanged close leaves the ratio of the two averages, and so the index, as it was
    still = change.to_numpy()[length - 1 :] == 0
    still[0] = False
    return found.where(~still).ffill()


def figures_of(q, whole):
    closes, length, measure = whole[q["sides"][0]], q["sessions"], q["measure"]
    if measure == "drawdown":
        return drawdowns(closes)
    if measure == "yearHigh":
        return (closes / closes.rolling(YEAR).max() - 1).dropna()
    if measure == "average":
        means = means_of(closes, length)
        return (closes / means - 1).where(apart(closes, means) != 0, 0.0)[means.notna()]
    if measure == "rsi":
        return wilder(closes, length)
    daily = whole.pct_change().dropna()
    views = [np.lib.stride_tricks.sliding_window_view(daily[symbol].to_numpy(), length) for symbol in q["sides"]]
    index = daily.index[length - 1 :]
    if measure == "volatility":
        return pd.Series(views[0].std(axis=1, ddof=1) * np.sqrt(YEAR), index=index)
    centred = [view - view.mean(axis=1, keepdims=True) for view in views]
    product = (centred[0] * centred[1]).sum(axis=1)
    squares = [(each**2).sum(axis=1) for each in centred]
    return pd.Series(product / squares[1] if measure == "beta" else product / np.sqrt(squares[0] * squares[1]), index=index)


KEYS = {"drawdown": "drawdown", "yearHigh": "distance52WeekHigh", "average": "distance"}


def statistic(q, as_of):
    over, inside, whole = sample_of(q["sides"], q["window"], as_of)
    if len(whole) < (q["sessions"] or 1) + 2:
        raise NoAnswer("too few closes")
    figures = figures_of(q, whole)
    if over is not whole:
        figures = figures[figures.index.isin(inside.index)]
    if figures.empty:
        raise NoAnswer("no such figure")
    about = q["about"] if q["about"] not in ("count", "first", "last") else "percentile"
    found = {KEYS.get(q["measure"], q["measure"]): figures.iloc[-1], "date": iso(figures.index[-1]), **reduced(figures, about)}
    if q["bound"] is not None:
        found["met"] = met(figures, q["bound"]["side"], q["bound"]["value"])
    return found


def events_of(closes, event):
    values = closes.to_numpy()
    kind = event["type"]
    if kind == "level":
        state = values > event["level"] if event["direction"] == "above" else values < event["level"]
    elif kind == "rsi":
        index = wilder(closes, 14).reindex(closes.index).to_numpy()
        state = index > event["level"] if event["direction"] == "above" else index < event["level"]
        known = ~np.isnan(index)
        return [i for i in range(1, len(values)) if state[i] and not state[i - 1] and known[i - 1]]
    elif kind == "cross":
        gap = apart(means_of(closes, 50), means_of(closes, 200)).dropna()
        gap = gap[gap != 0]
        turned = gap[(gap != gap.shift()) & gap.shift().notna()]
        turned = turned[turned > 0] if event["cross"] == "golden" else turned[turned < 0]
        return list(closes.index.get_indexer(turned.index))
    elif kind == "fall":
        depth, armed, found = drawdowns(closes).to_numpy(), True, []
        record_closes = closes.to_numpy() > closes.cummax().shift().fillna(-np.inf).to_numpy()
        for i in range(len(values)):
            if record_closes[i]:
                armed = True
            elif armed and depth[i] <= event["depth"] + 1e-12:
                found.append(i)
                armed = False
        return found
    else:
        change = np.r_[0, np.sign(np.diff(values))]
        sign = 1 if event["direction"] == "up" else -1
        run, found = 0, []
        for i in range(1, len(values)):
            run = run + 1 if change[i] == sign else 0
            if run == event["length"]:
                found.append(i)
        return found
    return [i for i in range(1, len(values)) if state[i] and not state[i - 1]]


def after(q, as_of):
    table = staged(list(dict.fromkeys([q["side"], q["of"]])), {"type": "all"}, as_of)
    low, high = limits(q["scope"], as_of, table.index)
    events = [at for at in events_of(table[q["of"]], q["event"]) if low <= table.index[at] <= high]
    if not events:
        raise NoAnswer("no such event")
    return {
        "after": after_of(table[q["side"]], events, q["horizons"], as_of), "occurrences": len(events),
        "last": {"from": iso(table.index[events[-1]]), "to": iso(table.index[events[-1]])},
    }  # fmt: skip


def ratio(q, as_of):
    over, inside, _ = sample_of([q["of"], q["against"]], q["window"], as_of)
    whole = over[q["of"]] / over[q["against"]]
    ratios = whole[inside.index]
    about = "percentile" if q["about"] in ("level", "change") else q["about"]
    found = reduced(ratios, about)
    if q["about"] not in ("highest since", "lowest since"):
        found["previous"] = None
    high, low = ratios.iloc[::-1].idxmax(), ratios.iloc[::-1].idxmin()
    return {
        **found, "ratio": ratios.iloc[-1], "change": ratios.iloc[-1] / whole.iloc[0] - 1,
        "high": {"date": iso(high), "value": ratios[high]}, "low": {"date": iso(low), "value": ratios[low]},
    }  # fmt: skip


def level(q, as_of):
    side, about = q["side"], q.get("about")
    if q["level"] is None and about is None:
        return quote(side, as_of)
    window = q["within"] or q["on"]
    if q["level"] is None:
        over, inside, _ = sample_of([side], window, as_of)
        closes = inside[side]
        return {"close": closes.iloc[-1], "date": iso(closes.index[-1]), **reduced(closes, about)}
    if about is None and q["within"] is None:
        closes = staged([side], {"type": "all"}, as_of)[side]
        above = closes > q["level"]
        changed = above[above != above.iloc[-1]]
        since = 0 if changed.empty else closes.index.get_loc(changed.index[-1]) + 1
        return {
            "close": closes.iloc[-1], "level": q["level"], "above": bool(above.iloc[-1]), "distance": closes.iloc[-1] / q["level"] - 1,
            "since": iso(closes.index[since]), "sessions": len(closes) - since,
        }  # fmt: skip
    if about is None:
        over = staged([side], window, as_of)
        inside = over.iloc[1:]
    else:
        over, inside, _ = sample_of([side], window, as_of)
    found = met(inside[side], q["direction"], q["level"])
    return {"close": over[side].iloc[-1], "hits": found["count"], "sessions": len(inside), **({"met": found} if about is not None else {})}


def quote(side, as_of):
    closes = staged([side], {"type": "all"}, as_of)[side]
    close, end = closes.iloc[-1], closes.index[-1]
    found = {"close": close, "date": iso(end), "day": close / closes.iloc[-2] - 1, "points": {side: close - closes.iloc[-2]}}
    for unit in ("week", "month", "year"):
        base = last_by(closes.index, back(end, 1, unit))
        found[unit] = None if base < 0 else close / closes.iloc[base] - 1
    year = closes.iloc[-YEAR:].iloc[::-1]
    for key, day in (("high", year.idxmax()), ("low", year.idxmin())):
        found[key] = {"date": iso(day), "close": closes[day]}
    return found


def rate(q, as_of):
    window = q["window"] or {"type": "all"}
    table = staged(q["sides"], window, as_of)
    levels = (table[q["sides"][0]] - table[q["sides"][1]]).round(8) if len(q["sides"]) == 2 else table[q["sides"][0]]
    base = levels.iloc[-2] if q["window"] is None else levels.iloc[0]
    inside = levels if window["type"] == "all" else levels.iloc[1:]
    high, low = inside.iloc[::-1].idxmax(), inside.iloc[::-1].idxmin()
    found = {
        "level": levels.iloc[-1], "changeBasisPoints": (levels.iloc[-1] - base) * 100, "date": iso(levels.index[-1]),
        "high": {"date": iso(high), "level": inside[high]}, "low": {"date": iso(low), "level": inside[low]},
    }  # fmt: skip
    if len(q["sides"]) == 2:
        found |= {"slopeBasisPoints": levels.iloc[-1] * 100, "inverted": bool(levels.iloc[-1] < 0)}
    return found


def streak(q, as_of):
    sides, unit = q["sides"], q["unit"]
    over = None
    if q["window"] is not None and q["window"]["type"] != "all":
        try:
            over = staged(sides, q["window"], as_of)
        except NoAnswer as why:
            if q["window"]["type"] != "since" or str(why) != DATA_BEGIN_LATER:
                raise
    table = staged(sides, {"type": "all"}, as_of if over is None else over.index[-1])
    days = table.index
    first, last = periods(days, unit)
    begin = 0 if over is None else days.get_loc(over.index[0])
    start = np.searchsorted(first, begin, side="right")
    if start >= len(first):
        raise NoAnswer("no whole unit")
    closes = table[sides[0]]
    own = closes.to_numpy()
    grown = own[last] / own[first - 1]
    if len(sides) == 2:
        other = table[sides[1]].to_numpy()
        gap = grown - other[last] / other[first - 1]
    else:
        gap = own[last] - own[first - 1]
    if q["average"] is not None:
        gap = apart(closes, means_of(closes, q["average"])).to_numpy()[last]
    condition = q["condition"]
    if condition is None:
        rises, falls = ("ahead", "behind") if len(sides) == 2 else ("up", "down")
        condition = "above" if q["average"] is not None else falls if gap[-1] < 0 else rises
    hits = gap > 0 if condition in ("up", "ahead", "above") else gap < 0

    def runs_in(flags, offset):
        edges = np.flatnonzero(np.diff(np.r_[0, flags.astype(int), 0]))
        return [(int(a) + offset, int(b) - 1 + offset) for a, b in zip(edges[::2], edges[1::2])]

    runs, everywhere = runs_in(hits[start:], start), runs_in(hits, 0)
    size = lambda run: run[1] - run[0] + 1  # noqa: E731
    said = lambda run: None if run is None else {"length": size(run), "start": iso(days[first[run[0]]]), "end": iso(days[last[run[1]]])}  # noqa: E731
    present = runs[-1] if runs and runs[-1][1] == len(hits) - 1 else None
    longest = max(runs, key=size) if runs else None
    asked = longest if q["about"] == "longest" else present
    length = size(present) if present else 0
    least = (size(longest) if longest else 0) if q["about"] == "longest" else (q["atLeast"] or length)
    before = asked[0] if asked and size(asked) >= least else len(hits)
    earlier = [run for run in everywhere if run[1] < before and size(run) >= max(1, least)]
    return {
        "length": length, "start": said(present)["start"] if present else None, "end": said(present)["end"] if present else None,
        "longest": said(longest), "previous": said(earlier[-1] if earlier else None),
        "occurrences": sum(size(run) >= least for run in runs) if least else None,
        "rank": 1 + sum(size(run) > size(asked) for run in runs) if asked else None,
        "held": int(hits[start:].sum()), "sample": len(hits) - int(start), "runs": len(runs), "condition": condition,
    }  # fmt: skip


def markets(values, strict=False):
    """Bull and bear markets as (state, extreme, confirmed), and the extreme so far of the last."""
    found, state = [], None
    high = low = 0
    top = values[0]
    for i in range(len(values)):
        close = values[i]
        falls = state != "bear" and close <= values[high] * 0.8 * (1 + 1e-12)
        goal = top * (1 + 1e-12) if strict and state == "bear" else values[low] * 1.2 * (1 - 1e-12)
        rises = not falls and state != "bull" and close >= goal
        if falls:
            found.append(("bear", high, i))
            state, low = "bear", i
        elif rises:
            found.append(("bull", low, i))
            state, high = "bull", i
        if state != "bear" and close > values[high]:
            high = i
        if state != "bull" and close < values[low]:
            low = i
        top = max(top, close)
    return found, high if state == "bull" else low


def regime(q, as_of):
    closes = staged([q["side"]], {"type": "all"}, as_of)[q["side"]]
    values, days = closes.to_numpy(), closes.index
    found, extreme = markets(values)
    if "phases" in q:
        return phases(q, values, days, found, extreme, as_of)
    if not found:
        raise NoAnswer("no regime")
    state, start, confirmed = found[-1]
    peak, trough = (extreme, start) if state == "bull" else (start, extreme)
    strict, strict_extreme = markets(values, strict=True)
    took = [done - low for kind, low, done in found[1:] if kind == "bull"]
    lows = [low for kind, low, _ in found[1:] if kind == "bull"]
    if state == "bear":
        took, lows = [*took, len(values) - 1 - extreme], [*lows, extreme]
    slower = [i for i in range(len(took) - 1) if took[i] >= took[-1]]
    return {
        "state": state, "since": iso(days[start]), "confirmedOn": iso(days[confirmed]),
        "peak": {"date": iso(days[peak]), "close": values[peak]}, "trough": {"date": iso(days[trough]), "close": values[trough]},
        "drawdown": values[-1] / values[peak] - 1, "rally": values[-1] / values[trough] - 1,
        "bullLevel": values[trough] * 1.2 if state == "bear" else None, "bearLevel": values[peak] * 0.8 if state == "bull" else None,
        "strict": {
            "state": strict[-1][0], "since": iso(days[strict[-1][1]]),
            "level": values[strict_extreme] * 0.8 if strict[-1][0] == "bull" else values.max(),
        },
        "sessionsToConfirm": took[-1] if took else None,
        "slowestSince": {"date": iso(days[lows[slower[-1]]]), "sessions": took[slower[-1]]} if slower else None,
    }  # fmt: skip


def phases(q, values, days, found, extreme, as_of):
    state = q["asked"] or "bear"
    low, _ = limits(q.get("scope"), as_of, days)
    kept = []
    for i, (kind, start, _) in enumerate(found):
        if kind != state or start == 0 or days[start] < low:
            continue
        over = i + 1 < len(found)
        to = found[i + 1][1] if over else (extreme if state == "bear" else len(values) - 1)
        kept.append({"start": start, "to": to, "change": values[to] / values[start] - 1, "sessions": to - start, "over": over})

    def said(phase):
        told = {"state": state, "from": iso(days[phase["start"]]), "to": iso(days[phase["to"]]), "change": phase["change"], "sessions": phase["sessions"]}
        if state == "bear":
            won = np.flatnonzero(values[phase["to"] + 1 :] >= values[phase["start"]]) + phase["to"] + 1
            told["recovered"] = {"date": iso(days[won[0]]), "sessions": int(won[0]) - phase["start"]} if len(won) else None
        return told

    finished = [phase for phase in kept if phase["over"]]
    mean = lambda key: float(np.mean([phase[key] for phase in finished]))  # noqa: E731
    return {
        "phases": [said(phase) for phase in (kept[-1:] if q["phases"] == "last" else kept)], "count": len(kept),
        "longest": said(max(kept, key=lambda phase: phase["sessions"])) if kept else None,
        "average": {"change": mean("change"), "sessions": mean("sessions")} if finished else None,
    }  # fmt: skip


def drawdown(q, as_of):
    over = staged([q["side"]], q["window"], as_of)[q["side"]] if q["window"] is not None else None
    now = as_of if over is None else over.index[-1]
    closes = staged([q["side"]], {"type": "all"}, now)[q["side"]]
    within = q["within"]
    if within is None:
        pool = closes
    elif within == {"type": "past", "count": 1, "unit": "year"}:
        staged([q["side"]], within, now)
        pool = closes.iloc[-YEAR:]
    else:
        pool = staged([q["side"]], within, now)[q["side"]].iloc[1:]
    day = pool.iloc[::-1].idxmax()
    at, close = closes.index.get_loc(day), closes.iloc[-1]
    depth = drawdowns(closes)
    measured = closes if over is None else over
    deep = drawdowns(measured)
    found = {
        "high": {"date": iso(day), "close": closes[day]}, "close": close, "drawdown": close / closes[day] - 1, "atHigh": bool(close >= closes[day]),
        "sessionsSinceHigh": len(closes) - 1 - at, "maxDrawdown": deep.min(), "percentile": (depth <= depth.iloc[-1]).mean(),
        "correction": bool(close / closes[day] - 1 <= -0.1 + 1e-12),
    }  # fmt: skip
    if deep.min() < 0:
        trough = deep.idxmin()
        peak = measured[:trough].iloc[::-1].idxmax()
        # won back is told to the day of asking, past the end of a window
        known = staged([q["side"]], {"type": "all"}, as_of)[q["side"]][trough:]
        later = known[known >= measured[peak]]
        found["deepest"] = {"peak": iso(peak), "trough": iso(trough), "recovery": None if later.empty else iso(later.index[0])}
    if q["about"] == "recovery" and over is not None and deep.min() < 0:
        # of a window, the high that its deepest fall began with, won back up to the day of asking
        known = staged([q["side"]], {"type": "all"}, as_of)[q["side"]]
        begin = known.index.get_loc(peak)
        later = np.flatnonzero(known.to_numpy()[begin + 1 :] >= known.iloc[begin])
        found["recovered"] = {"date": iso(known.index[begin + 1 + later[0]]), "sessions": int(later[0]) + 1} if len(later) else None
    elif q["about"] == "recovery":
        later = np.flatnonzero(closes.to_numpy()[at + 1 :] >= closes[day])
        found["recovered"] = {"date": iso(closes.index[at + 1 + later[0]]), "sessions": int(later[0]) + 1} if len(later) else None
    return found


def trend(q, as_of):
    closes = staged([q["side"]], {"type": "all"}, as_of)[q["side"]]
    close, year = closes.iloc[-1], closes.iloc[-YEAR:]
    main = q["averages"][0] if q["averages"] else 200
    found = {"close": close, "distance52WeekHigh": close / year.max() - 1, "rsi14": number(wilder(closes, 14).iloc[-1])}
    for length in (50, 200):
        mean = closes.iloc[-length:].mean() if len(closes) >= length else None
        found |= {f"sma{length}": mean, f"above{length}": None if mean is None else bool(close > mean)}
    if len(closes) >= 200:
        found["goldenCross"] = bool(found["sma50"] > found["sma200"])
    side = apart(closes, means_of(closes, main))
    for key, days in (("lastAbove", side.index[side > 0]), ("lastBelow", side.index[side < 0])):
        found[key] = iso(days[-1]) if len(days) else None
    for key, cross in (("lastGoldenCross", "golden"), ("lastDeathCross", "death")):
        crossed = events_of(closes, {"type": "cross", "cross": cross})
        found[key] = {"date": iso(closes.index[crossed[-1]]), "type": cross} if crossed else None
    return found


def risk(q, as_of):
    sides, measure = q["sides"], q["measure"]
    own = ("volatility", "sharpe", "maxDrawdown", "sortino", "calmar", "valueAtRisk", "skew")
    try:
        table = staged(sides, q["window"], as_of)
    except NoAnswer:
        # a second that is not the market by habit is asked about as much as the first
        if measure not in own or sides[1:] != ["SPX"]:
            raise
        table = staged(sides[:1], q["window"], as_of)
    daily = table.pct_change().dropna()
    returns = daily[sides[0]]
    if len(returns) < 2:
        raise NoAnswer("too few returns")
    yearly = len(returns) >= 240 or q.get("annualised", False) or (q["window"]["type"] == "sessions" and measure == "volatility")
    root = np.sqrt(YEAR)
    free = pd.Series(0.0, index=returns.index)
    if q.get("riskFree"):
        known = ALL["US10Y"][ALL["US10Y"].index <= as_of].reindex(table.index, method="ffill")
        if not np.isnan(known.iloc[0]):
            free = pd.Series(known.to_numpy()[:-1] / 100 / YEAR, index=returns.index)
    growth = (1 + returns).prod() ** (YEAR / len(returns)) - 1
    falls = returns.clip(upper=0)
    deepest = max_drawdown(table[sides[0]])
    excess = returns - free
    found = {
        "sessions": len(returns), "dailyVolatility": returns.std(), "maxDrawdown": deepest, "valueAtRisk": np.percentile(returns, 5),
        "skew": ((returns - returns.mean()) ** 3).mean() / returns.std(ddof=0) ** 3,
        "volatility": returns.std() * root if yearly else None, "sharpe": excess.mean() / excess.std() * root if yearly else None,
        "sortino": returns.mean() / np.sqrt((falls**2).mean()) * root if yearly else None, "calmar": growth / abs(deepest) if yearly and deepest < 0 else None,
    }  # fmt: skip
    if len(table.columns) == 1:
        return found
    market = daily[sides[1]]
    active = returns - market
    beta = returns.cov(market) / market.var()
    held = (returns - free).cov(market - free) / (market - free).var()

    def capture(chosen):
        n = chosen.sum()
        ratio = [((1 + side[chosen]).prod() ** (YEAR / n) - 1) for side in (returns, market)]
        return ratio[0] / ratio[1]

    found |= {
        "beta": beta, "correlation": returns.corr(market), "battingAverage": (returns > market).mean(), "dailyTrackingError": active.std(),
        "trackingError": active.std() * root if yearly else None, "informationRatio": active.mean() / active.std() * root if yearly else None,
        "upCapture": capture(market > 0) if yearly else None, "downCapture": capture(market < 0) if yearly else None,
        "alpha": (1 + (returns - free).mean() - held * (market - free).mean()) ** YEAR - 1 if yearly else None,
    }  # fmt: skip
    # a figure of the first alone is asked of its own closes, of which a common window may lack some
    return {key: value for key, value in found.items() if measure not in own or key in own} if measure in own else found


KINDS = {each.__name__: each for each in (
    performance, compare, record, season, statistic, after, ratio, level, rate, streak, regime, drawdown, trend, risk,
)}  # fmt: skip


def plain(value):
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    if isinstance(value, (bool, np.bool_)):
        return bool(value)
    if isinstance(value, (int, np.integer)):
        return int(value)
    if isinstance(value, (float, np.floating)):
        return number(value)
    return value


for line in sys.stdin:
    asked = json.loads(line)
    try:
        print(json.dumps(plain(KINDS[asked["question"]["kind"]](asked["question"], pd.Timestamp(asked["asOf"])))))
    except NoAnswer:
        print("null")
