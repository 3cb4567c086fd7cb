#!/usr/bin/env python3
"""Reference values of models, from statsmodels or, where it has none, from their definitions.

    v/bin/python Tests/StatisticsTests/Fixtures/reference/models.py > Tests/StatisticsTests/Fixtures/models.json
"""
import itertools
import json
import math
import numpy as np
import statsmodels.api as sm
from scipy import integrate, stats

rng = np.random.default_rng(7)
out = {}

# Quasi-Poisson: an intercept, a trend, a step, with an offset.
n = 40
t = np.arange(n)
rows = np.column_stack([np.ones(n), t / n, (t >= 25).astype(float)])
offset = np.log(rng.uniform(0.5, 2, n))
mu = np.exp(2 + 0.3 * t / n - 0.5 * (t >= 25) + offset)
y = rng.negative_binomial(mu / 0.6, 1 / 1.6)
fit = sm.GLM(y, rows, family=sm.families.Poisson(), offset=offset).fit(scale="X2", tol=1e-12)
ci = fit.conf_int()
half = stats.t.ppf(0.975, n - 3) * fit.bse
out["quasiPoisson"] = dict(
    counts=y.tolist(), rows=rows.tolist(), offset=offset.tolist(), coefficients=fit.params.tolist(),
    errors=fit.bse.tolist(), dispersion=fit.scale, fitted=fit.mu.tolist(),
    ratio=[math.exp(fit.params[2]), math.exp(fit.params[2] - half[2]), math.exp(fit.params[2] + half[2])],
    p=float(2 * stats.t.sf(abs(fit.params[2] / fit.bse[2]), n - 3)))

# A change beside a control: each fitted apart, each with its own dispersion; the effect is the
# difference of the steps, its degrees of freedom Satterthwaite's.
w = 30
change, left = 16, 4
target = rng.poisson(np.where(np.arange(w) >= change, 9, 20))
control = rng.poisson(120, w)
weeks = np.array([i for i in range(w) if i < change - left or i >= change])
design = sm.add_constant((weeks >= change).astype(float))

def step_of(series):
    fit = sm.GLM(series[weeks], design, family=sm.families.Poisson()).fit(scale="X2", tol=1e-12)
    return fit.params[1], fit.bse[1] ** 2 / fit.scale * max(1.0, fit.scale), fit.df_resid

(own, va, da), (other, vb, db) = step_of(target), step_of(control)
effect, se = own - other, math.sqrt(va + vb)
d = (va + vb) ** 2 / (va ** 2 / da + vb ** 2 / db)
half = stats.t.ppf(0.975, d) * se
out["interrupted"] = dict(
    counts=target.tolist(), controls=control.tolist(), change=change,
    ratio=[math.exp(effect), math.exp(effect - half), math.exp(effect + half)],
    p=float(2 * stats.t.sf(abs(effect / se), d)))

# LMG: the average over all orders of what each column adds to R².
n, k = 120, 4
x = (rng.random((n, k)) < [0.3, 0.2, 0.4, 0.1]).astype(float)
x[:, 1] = np.maximum(x[:, 1], (rng.random(n) < 0.4) * x[:, 0])
score = 8 - 2 * x[:, 0] - 1 * x[:, 1] + 0.7 * x[:, 2] + rng.normal(0, 1.5, n)

def r2(columns):
    if not columns:
        return 0.0
    return sm.OLS(score, sm.add_constant(x[:, list(columns)])).fit().rsquared

raw = np.zeros(k)
for order in itertools.permutations(range(k)):
    for place, column in enumerate(order):
        raw[column] += r2(sorted(order[: place + 1])) - r2(sorted(order[:place]))
raw /= math.factorial(k)
full = sm.OLS(score, sm.add_constant(x)).fit()
out["lmg"] = dict(values=score.tolist(), columns=x.tolist(), raw=raw.tolist(), explained=full.rsquared,
                  signs=np.sign(full.params[1:]).tolist(),
                  leaveOneOut=[float(score.mean() - score[x[:, j] == 0].mean()) for j in range(k)])

# Weighted log-odds with an informative Dirichlet prior (Monroe et al. 2008, eq. 16 to 22).
a, na, b, nb, pr, npr = 40, 900, 25, 4000, 6.5, 500
delta = math.log((a + pr) / (na + npr - a - pr)) - math.log((b + pr) / (nb + npr - b - pr))
out["logOdds"] = [a, na, b, nb, pr, npr, delta, delta / math.sqrt(1 / (a + pr) + 1 / (b + pr))]

# Negative-binomial and Poisson CUSUM (Höhle and Paul 2008): log-likelihood ratios of SciPy's masses.
counts = rng.negative_binomial(4, 4 / (4 + np.where(np.arange(24) >= 14, 9, 5)))
means = np.full(24, 5.0) + 0.3 * np.sin(np.arange(24))
out["cusum"] = []
for ratio, size in ((1.5, 4.0), (1 / 1.5, 4.0), (1.5, math.inf)):
    value, path = 0.0, []
    for c, m in zip(counts, means):
        if math.isinf(size):
            gain = stats.poisson.logpmf(c, ratio * m) - stats.poisson.logpmf(c, m)
        else:
            gain = stats.nbinom.logpmf(c, size, size / (size + ratio * m)) - stats.nbinom.logpmf(c, size, size / (size + m))
        value = max(0.0, value + gain)
        path.append(float(value))
    out["cusum"].append(dict(counts=counts.tolist(), means=means.tolist(), ratio=ratio,
                             size=None if math.isinf(size) else size, path=path))

# The chance of the best step of all (James, James and Siegmund 1987), and beside it the share of
# 200,000 made series of 26 Poisson weeks of 400 each that gain as much.
def best_gain(counts, least):
    n = counts.shape[1]
    after = np.cumsum(counts[:, ::-1], axis=1)[:, ::-1]
    total = counts.sum(axis=1)
    best = np.zeros(len(counts))
    for start in range(least, n - least + 1):
        b, a = total - after[:, start], after[:, start]
        gain = 2 * (b * np.log(b / start) + a * np.log(a / (n - start)) - total * np.log(total / n))
        best = np.maximum(best, gain)
    return best

made = np.concatenate([best_gain(rng.poisson(400, (20_000, 26)).astype(float), 4) for _ in range(10)])
out["bestStep"] = []
for gain in (7.0, 9.0, 12.0, 16.0, 25.0):
    n, least, b = 26, 4, math.sqrt(gain)
    nu = lambda t: math.exp(-0.583 * b / math.sqrt(n * t * (1 - t))) / (t * (1 - t))
    integral = integrate.quad(nu, least / n, 1 - least / n, epsabs=1e-13)[0]
    chance = 2 * stats.norm.sf(b) + b * stats.norm.pdf(b) * integral
    out["bestStep"].append(dict(gain=gain, weeks=n, chance=chance, made=float((made >= gain).mean())))
print(json.dumps(out, indent=1, default=float))
