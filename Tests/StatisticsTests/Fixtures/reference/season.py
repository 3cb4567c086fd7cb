#!/usr/bin/env python3
"""Factors of the season for made series, computed from the definition in `Season` with statsmodels'
GLM and SciPy: python3 season.py > ../season.json (statsmodels 0.14 or later)."""
import json
import numpy as np
import statsmodels.api as sm
from scipy import stats

STRETCHES = 13


def fit(y, rows, offset, weights):
    model = sm.GLM(y, rows, family=sm.families.Poisson(), offset=offset, var_weights=weights)
    done = model.fit(tol=1e-13, maxiter=200)
    mu = done.fittedvalues
    dispersion = max(1.0, float((weights * (y - mu) ** 2 / mu).sum() / (len(y) - rows.shape[1])))
    return done.params, mu, dispersion


def factors(counts, exposure, start, end):
    n = len(counts)
    flat = [1.0] * n
    if end - start < 104 or sum(counts[start:end]) < 5 * STRETCHES:
        return flat
    week = np.arange(start, end)
    stretch = ((n - 1 - np.arange(n)) % 52) // 4
    year = (n - 1 - week) // 52
    columns = [np.ones(len(week))]
    columns += [(stretch[week] == s).astype(float) for s in range(1, STRETCHES)]
    columns += [(year == y).astype(float) for y in sorted(set(year))[1:]]
    rows = np.column_stack(columns)
    y = np.array(counts[start:end], float)
    offset = np.log(np.array(exposure[start:end], float))
    _, mu, dispersion = fit(y, rows, offset, np.ones(len(y)))
    residual = (y - mu) / np.sqrt(dispersion * mu)
    weights = np.where(residual > 2.58, 1 / residual**2, 1.0)
    beta, mu, dispersion = fit(y, rows, offset, weights)
    logs = np.concatenate([[0.0], beta[1:STRETCHES]])
    centred = logs - logs.mean()
    totals = np.array([mu[stretch[week] == s].sum() for s in range(STRETCHES)])
    errors = dispersion / np.maximum(1, totals)
    if stats.chi2.sf((centred**2 / errors).sum(), STRETCHES - 1) >= 0.01:
        return flat
    spread = (centred**2).sum() / (STRETCHES - 1)
    pull = max(0.0, 1 - errors.mean() / spread)
    return [float(np.exp(pull * centred[s])) for s in stretch]


rng = np.random.default_rng(20261122)
cases = []
for name, weeks, swing, burst, size in [
    ("season", 131, 0.5, False, None),
    ("season and an outbreak", 160, 0.4, True, 20),
    ("none", 131, 0.0, False, None),
    ("too short", 110, 0.5, False, None),
]:
    time = np.arange(weeks)
    exposure = 1000 + 200 * rng.random(weeks)
    mean = 0.02 * exposure * np.exp(swing * np.sin(2 * np.pi * time / 52))
    counts = rng.poisson(mean) if size is None else rng.negative_binomial(size, size / (size + mean))
    if burst:
        counts[60:63] += 70
    end = weeks - 8
    cases.append({
        "name": name, "counts": counts.tolist(), "exposure": [round(float(e), 3) for e in exposure],
        "end": end})
for case in cases:
    case["factors"] = factors(case["counts"], case["exposure"], 0, case["end"])
print(json.dumps({"season": cases}))
