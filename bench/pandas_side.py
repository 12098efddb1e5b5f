"""The same work as bench/against-pandas.ts times, in pandas on closes already in memory. Prints one JSON object: figures and median milliseconds."""
import json
import statistics
import sys
import time
from pathlib import Path

import pandas as pd

data = Path(sys.argv[1])
AS_OF = pd.Timestamp("2023-06-07")


def closes(path, column):
    frame = pd.read_csv(path)
    dates = pd.to_datetime(frame.iloc[:, 0], errors="coerce")
    series = pd.Series(pd.to_numeric(frame[column], errors="coerce").values, index=dates)
    return series[series.index.notna()].dropna()


spx = closes(data / "history/^GSPC.csv", "Close")
rut = closes(data / "history/^RUT.csv", "Close")
ndx = closes(data / "history/^NDX.csv", "Close")
ixic = closes(data / "history/NASDAQCOM.csv", "NASDAQCOM")
giants = pd.DataFrame({name: closes(data / f"history/{name}.csv", "Close") for name in ("AAPL", "MSFT", "GOOGL", "AMZN", "NVDA", "META", "TSLA")}).dropna()
reports = pd.read_csv(data / "positioning/cftc-legacy-futures-only.csv", skipinitialspace=True)
reports = reports[reports["CFTC Contract Market Code"].astype(str).str.strip() == "13874A"].sort_values("As of Date in Form YYYY-MM-DD")
dgs10 = closes(data / "history/DGS10.csv", "DGS10")
holdings = pd.read_csv(data / "holdings/IVV-2023-04-06.csv", skiprows=9, on_bad_lines="skip", thousands=",")
holdings = holdings[holdings["Asset Class"] == "Equity"]
# As Versus does: the members are those that the fund's list names, and of those the ones with closes.
listed = set(pd.read_csv(data / "holdings/IVV-2023-04-06.csv", skiprows=9, on_bad_lines="skip")["Ticker"].dropna())
listed = {ticker.replace("BRKB", "BRK-B").replace("BFB", "BF-B") for ticker in listed}
members = {}
for path in sorted((data / "constituents-2023").glob("*.csv")):
    if path.stem in listed:
        members[path.stem] = closes(path, f"{path.stem}.Close")
table = pd.DataFrame(members)


def compare():
    both = pd.concat([rut, ixic], axis=1, join="inner").loc[:AS_OF]
    base = both.loc[: AS_OF - pd.Timedelta(days=AS_OF.weekday() + 1)].iloc[-1]
    rates = both.iloc[-1] / base - 1
    return {"spread": rates.iloc[0] - rates.iloc[1]}


def leaders():
    window = giants.loc[:AS_OF]
    base = window.loc[: pd.Timestamp("2023-05-31")].iloc[-1]
    ranked = (window.iloc[-1] / base - 1).sort_values(ascending=False)
    return {"ranking.0.symbol": ranked.index[0], "ranking.0.return": ranked.iloc[0], "ranking.6.return": ranked.iloc[6]}


def positioning():
    report = reports[reports["As of Date in Form YYYY-MM-DD"] <= "2025-03-11"].iloc[-1]
    return {"shortShare": report["Noncommercial Positions-Short (All)"] / report["Open Interest (All)"], "reportDate": report["As of Date in Form YYYY-MM-DD"]}


def performance():
    close = spx.loc[:AS_OF]
    base = close.loc[: AS_OF - pd.Timedelta(days=AS_OF.weekday() + 1)].iloc[-1]
    return {"returns.SPX": close.iloc[-1] / base - 1}


def streak():
    weekly = ixic.loc[: pd.Timestamp("2023-06-16")].resample("W").last().dropna()
    up = weekly.diff() > 0
    runs = up.groupby((~up).cumsum()).sum()
    return {"length": int(runs.iloc[-1]), "occurrences": int((runs >= runs.iloc[-1]).sum())}


def rate():
    level = dgs10.loc[:AS_OF]
    base = level.loc[: pd.Timestamp("2023-05-31")].iloc[-1]
    return {"level": level.iloc[-1], "changeBasisPoints": (level.iloc[-1] - base) * 100}


def concentration():
    weights = holdings["Weight (%)"] / 100
    giants = holdings["Ticker"].isin(["AAPL", "MSFT", "GOOGL", "GOOG", "AMZN", "NVDA", "META", "TSLA"])
    return {"share": weights[giants].sum(), "effectiveNames": 1 / ((weights / weights.sum()) ** 2).sum()}


def drawdown():
    close = ixic.loc[:AS_OF]
    return {"drawdown": (close / close.cummax() - 1).iloc[-1], "maxDrawdown": (close / close.cummax() - 1).min()}


def record():
    both = pd.concat([rut, ndx], axis=1, join="inner").loc[:AS_OF]
    daily = both.pct_change().dropna()
    hits = (daily.iloc[:, 0] - daily.iloc[:, 1]) >= 0.025 - 1e-12
    weeks = hits.groupby(hits.index.to_period("W")).sum()
    return {"occurrences": int((weeks >= 2).sum())}


def trend():
    close = spx.loc[:AS_OF]
    return {"sma200": close.rolling(200).mean().iloc[-1], "sma50": close.rolling(50).mean().iloc[-1]}


def risk():
    window = pd.concat([rut, spx], axis=1, join="inner").loc[pd.Timestamp("2022-06-07") : AS_OF]
    rates = window.pct_change().dropna()
    return {"beta": rates.iloc[:, 0].cov(rates.iloc[:, 1]) / rates.iloc[:, 1].var(), "correlation": rates.iloc[:, 0].corr(rates.iloc[:, 1])}


def breadth():
    close = table.loc[: pd.Timestamp("2023-06-01")]
    means = close.rolling(200).mean().iloc[-1]
    return {"above": int((close.iloc[-1] > means).sum())}


def regime():
    state, high, low = None, -1.0, float("inf")
    confirmed = None
    for day, close in spx.loc[:AS_OF].items():
        falls = state != "bear" and high > 0 and close <= high * 0.8
        rises = state != "bull" and close >= low * 1.2
        if falls or rises:
            state, confirmed = ("bear" if falls else "bull"), day
        if rises or (state != "bear" and close > high):
            high = close
        if falls or (state != "bull" and close < low):
            low = close
    return {"state": state, "confirmedOn": confirmed.date().isoformat()}


result = {}
for work in (leaders, positioning, performance, streak, rate, concentration, compare, drawdown, record, trend, risk, breadth, regime):
    values = work()
    times = []
    for _ in range(15):
        started = time.perf_counter()
        work()
        times.append((time.perf_counter() - started) * 1000)
    result[work.__name__] = {"values": values, "ms": statistics.median(times)}
print(json.dumps(result))
