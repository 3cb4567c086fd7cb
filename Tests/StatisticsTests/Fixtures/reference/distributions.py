#!/usr/bin/env python3
"""Reference values from SciPy and statsmodels for Tests/StatisticsTests.

    python3 -m venv v && v/bin/pip install scipy statsmodels
    v/bin/python Tests/StatisticsTests/Fixtures/reference/distributions.py > Tests/StatisticsTests/Fixtures/distributions.json
"""
import json
import numpy as np
from scipy import special, stats
from statsmodels.stats import multitest, proportion, rates

out = {}
xs = [1e-3, 0.1, 0.5, 1, 1.5, 2, 7.3, 20, 101, 1234.5]
out["logGamma"] = [[x, special.gammaln(x)] for x in xs]
out["digamma"] = [[x, special.digamma(x)] for x in xs]
out["trigamma"] = [[x, special.polygamma(1, x).item()] for x in xs]
grid = [(a, x) for a in (0.5, 1, 3.7, 30, 400) for x in (0.01, 0.8, 3, 29, 410, 500)]
out["gammaLower"] = [[a, x, special.gammainc(a, x)] for a, x in grid]
out["gammaUpper"] = [[a, x, special.gammaincc(a, x)] for a, x in grid]
grid = [(a, b, x) for a in (0.5, 2, 40, 700) for b in (0.5, 3, 55, 900) for x in (0.001, 0.2, 0.44, 0.7, 0.99)]
out["beta"] = [[a, b, x, special.betainc(a, b, x)] for a, b, x in grid]
out["normalCumulative"] = [[z, stats.norm.cdf(z)] for z in (-12, -8, -3.1, -1.96, -0.2, 0, 0.7, 2.5, 6)]
out["normalQuantile"] = [[p, stats.norm.ppf(p)] for p in (1e-12, 1e-5, 0.025, 0.3, 0.5, 0.9, 0.975, 1 - 1e-9)]
out["tCumulative"] = [[t, d, stats.t.cdf(t, d)] for t in (-9, -2.2, -0.4, 0.9, 3) for d in (1, 4.5, 30, 300)]
out["tQuantile"] = [[p, d, stats.t.ppf(p, d)] for p in (0.001, 0.025, 0.4, 0.975) for d in (1, 4.5, 30, 300)]
out["chiUpper"] = [[x, d, stats.chi2.sf(x, d)] for x in (0.2, 3.84, 25, 120) for d in (1, 2, 10, 50)]
out["chiQuantile"] = [[p, d, stats.chi2.ppf(p, d)] for p in (0.025, 0.5, 0.975, 0.999) for d in (1, 2, 10, 50)]
out["binomialUpper"] = [[k, n, p, stats.binom.sf(k - 1, n, p)] for k, n, p in ((3, 10, 0.1), (40, 300, 0.1), (7, 7, 0.5), (200, 900, 0.13))]
out["poissonUpper"] = [[k, m, stats.poisson.sf(k - 1, m)] for k, m in ((1, 0.3), (14, 7), (60, 28), (400, 300))]
# NegativeBinomial: mean, size; SciPy's p = size / (size + mean)
nb = [(x, m, k) for x in (0, 3, 20, 60) for m, k in ((5, 0.7), (20, 40), (28, 3))]
out["nbLogMass"] = [[x, m, k, stats.nbinom.logpmf(x, k, k / (k + m))] for x, m, k in nb]
out["nbUpper"] = [[x, m, k, stats.nbinom.sf(x - 1, k, k / (k + m))] for x, m, k in nb]
out["nbQuantile"] = [[p, m, k, int(stats.nbinom.ppf(p, k, k / (k + m)))] for p in (0.01, 0.5, 0.975, 0.9999) for m, k in ((5, 0.7), (20, 40), (28, 3))]
cells = [(0, 5), (3, 20), (17, 17), (250, 1000), (1, 400)]
out["wilson"] = [[k, n, *proportion.proportion_confint(k, n, 0.05, "wilson")] for k, n in cells]
pairs = [(56, 70, 48, 80), (0, 10, 3, 12), (9, 10, 3, 10), (10, 10, 0, 20)]
out["newcombe"] = [[*q, *proportion.confint_proportions_2indep(*q, compare="diff", method="newcomb")] for q in pairs]
out["garwood"] = [[k, *rates.confint_poisson(k, 1, method="exact-c")] for k in (0, 1, 7, 35, 412)]
tests = [(14, 1, 182, 26), (56, 4, 182, 26), (0, 1, 30, 20), (9, 4, 80, 22), (3, 2, 3, 2.5)]
out["conditional"] = []
for x1, t1, x2, t2 in tests:
    p, n = t1 / (t1 + t2), x1 + x2
    both = min(1, 2 * min(stats.binom.sf(x1 - 1, n, p), stats.binom.cdf(x1, n, p)))
    ci = stats.binomtest(x1, n).proportion_ci(method="exact")
    odds = lambda s: s / (1 - s) * t2 / t1
    out["conditional"].append([x1, t1, x2, t2, both, odds(ci.low), odds(ci.high)])
# Both counts negative binomial with variance phi * mean: given the sum, beta-binomial.
out["overdispersed"] = []
for x, n, share, phi in ((56, 238, 4 / 30, 1.5), (14, 196, 1 / 27, 2.2), (3, 90, 0.1, 1.3), (0, 12, 0.2, 1.5), (12, 12, 0.3, 1.2), (40, 40 + 182, 4 / 30, 1)):
    if phi == 1:
        d = stats.binom(n, share)
    else:
        d = stats.betabinom(n, share * n / (phi - 1), (1 - share) * n / (phi - 1))
    # The tail by summing masses: betabinom.sf is a difference and loses digits.
    high = float(np.sum(d.pmf(np.arange(x, n + 1))))
    low = float(np.sum(d.pmf(np.arange(0, x + 1))))
    out["overdispersed"].append([x, n, share, phi, high, low])
p = [0.001, 0.2, 0.04, 0.04, 0.9, 0.0004, 0.03, 0.6, 0.011]
out["benjaminiHochberg"] = [p, multitest.multipletests(p, method="fdr_bh")[1].tolist()]
y = [3, 7, 8, 8, 10, 2, 5]
ci = stats.t.interval(0.95, len(y) - 1, np.mean(y), stats.sem(y))
out["mean"] = [y, float(np.mean(y)), *map(float, ci)]
print(json.dumps(out, indent=1, default=float))
