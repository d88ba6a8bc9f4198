"""Reference values for the tests of src/compare/statistics, by other means than the code under test: SciPy's
distributions, constrained likelihoods maximised numerically, and relabellings counted one by one.

    python3 test/compare/statistics/reference.py     (Python 3.11, SciPy 1.17)
"""
from itertools import combinations, product
import numpy as np
from scipy import optimize, stats

# (successes, n) of baseline and candidate, cell by cell
RATES = {
    "berkeley": [((512, 825), (89, 108)), ((353, 560), (17, 25)), ((120, 325), (202, 593)),
                 ((138, 417), (131, 375)), ((53, 191), (94, 393)), ((22, 373), (24, 341))],
    "small": [((5, 5), (2, 5)), ((4, 5), (3, 5)), ((5, 5), (5, 5)), ((3, 4), (1, 5))],
    "perfect": [((8, 8), (8, 8)), ((8, 8), (8, 8)), ((8, 8), (8, 8))],
    "refunds": [((55, 60), (41, 60))],
    "lopsided": [((19, 20), (3, 5)), ((9, 20), (2, 4)), ((20, 20), (6, 6))],
}
# Newcombe, Statistics in Medicine 17 (1998), table II: x1/n1 - x2/n2
NEWCOMBE = [((48, 80), (56, 70)), ((3, 10), (9, 10)), ((2, 7), (6, 7)), ((0, 29), (5, 56)),
            ((0, 20), (0, 10)), ((0, 10), (0, 10)), ((0, 20), (10, 10)), ((0, 10), (10, 10))]

# (numerator, denominator) of each conversation
RATIOS = {
    "turns": [([(3, 4), (2, 4), (4, 5)], [(1, 4), (2, 6), (3, 3)]), ([(5, 5), (6, 7)], [(2, 5), (4, 6), (3, 3)]),
              ([(0, 2), (1, 3), (2, 2), (1, 1)], [(0, 3), (0, 2), (1, 4)])],
    "effort": [([(v, 1) for v in (10.5, 22, 13, 18.25)], [(v, 1) for v in (25, 31.5, 19, 40)]),
               ([(v, 1) for v in (5, 0, 7.5)], [(v, 1) for v in (9, 2.25, 11)])],
}


def cmh_exact(cells):
    dist, observed = np.array([1.0]), 0
    for (x0, n0), (x1, n1) in cells:
        observed += x1
        pmf = stats.hypergeom(n0 + n1, x0 + x1, n1).pmf(np.arange(n1 + 1))
        dist = np.convolve(dist, pmf)
    return dist[: observed + 1].sum(), dist[observed:].sum()


def mn_variance(x0, n0, x1, n1, delta):
    def loss(p0):
        p = np.array([p0, p0 + delta])
        x, n = np.array([x0, x1]), np.array([n0, n1])
        with np.errstate(divide="ignore", invalid="ignore"):
            terms = np.where(x > 0, x * np.log(p), 0) + np.where(n - x > 0, (n - x) * np.log(1 - p), 0)
        return -terms.sum()
    low, high = max(0.0, -delta), min(1.0, 1 - delta)
    grid = np.linspace(low + 1e-13, high - 1e-13, 2001)
    best = grid[np.argmin([loss(p) for p in grid])]
    step = grid[1] - grid[0]
    p0 = optimize.minimize_scalar(loss, bounds=(max(low, best - step), min(high, best + step)), method="bounded",
                                  options={"xatol": 1e-14}).x
    p1, n = p0 + delta, n0 + n1
    return (p1 * (1 - p1) / n1 + p0 * (1 - p0) / n0) * n / (n - 1)


def miettinen_nurminen(cells, z):
    w = np.array([n0 * n1 / (n0 + n1) for (_, n0), (_, n1) in cells])
    d = np.array([x1 / n1 - x0 / n0 for (x0, n0), (x1, n1) in cells])
    hat = (w * d).sum() / w.sum()

    def score(delta):
        v = sum(wi**2 * mn_variance(x0, n0, x1, n1, delta) for wi, ((x0, n0), (x1, n1)) in zip(w, cells))
        return (w * (d - delta)).sum() / np.sqrt(v)
    low = -1.0 if hat <= -1 else optimize.brentq(lambda t: score(t) - z, -1 + 1e-9, hat - 1e-12, xtol=1e-12)
    high = 1.0 if hat >= 1 else optimize.brentq(lambda t: score(t) + z, hat + 1e-12, 1 - 1e-9, xtol=1e-12)
    return low, high


def residuals(cells, shift=0.0):
    out = []
    for base, cand in cells:
        both = [(x, d) for x, d in base] + [(x - shift * d, d) for x, d in cand]
        ratio = sum(x for x, _ in both) / sum(d for _, d in both)
        e = np.array([x - ratio * d for x, d in both])
        out.append((e[: len(base)], e[len(base):]))
    return out


def z_of(cells, shift=0.0):
    total = variance = 0.0
    for base, cand in residuals(cells, shift):
        e, n0, n1 = np.concatenate([base, cand]), len(base), len(cand)
        total += cand.sum()
        variance += n0 * n1 / ((n0 + n1) * (n0 + n1 - 1)) * (e**2).sum()
    return total / np.sqrt(variance)


def interval_by_inversion(cells, z):
    hat = optimize.brentq(lambda t: z_of(cells, t), -1000, 1000, xtol=1e-13)
    return (hat, optimize.brentq(lambda t: z_of(cells, t) - z, -1000, hat, xtol=1e-13),
            optimize.brentq(lambda t: z_of(cells, t) + z, hat, 1000, xtol=1e-13))


def permutation(cells):
    sums, observed = [], 0.0
    for base, cand in residuals(cells):
        e = np.concatenate([base, cand])
        observed += cand.sum()
        sums.append([e[list(pick)].sum() for pick in combinations(range(len(e)), len(cand))])
    totals = np.array([sum(t) for t in product(*sums)])
    return (totals <= observed + 1e-9).mean(), (totals >= observed - 1e-9).mean()


def show(name, *values):
    print(f"{name:34s}", *(f"{v:.10g}" for v in values))


if __name__ == "__main__":
    z95, z975 = stats.norm.ppf([0.95, 0.975])
    for name, cells in RATES.items():
        show(f"cmh {name}", *cmh_exact(cells))
        show(f"mn 95% {name}", *miettinen_nurminen(cells, z975))
        show(f"mn one-sided {name}", *miettinen_nurminen(cells, z95))
        yes_no = [([(1, 1)] * x0 + [(0, 1)] * (n0 - x0), [(1, 1)] * x1 + [(0, 1)] * (n1 - x1))
                  for (x0, n0), (x1, n1) in cells]
        show(f"z {name}", z_of(yes_no) if name != "perfect" else 0)
    for cell in NEWCOMBE:
        show(f"mn newcombe {cell}", *miettinen_nurminen([cell], z975))
    for name, cells in RATIOS.items():
        show(f"z {name}", z_of(cells))
        show(f"interval {name}", *interval_by_inversion(cells, z975))
        show(f"permutation {name}", *permutation(cells))
    for (x0, n0), (x1, n1) in [((5, 5), (1, 5)), ((20, 20), (14, 20)), ((10, 10), (0, 10)), ((12, 20), (8, 20))]:
        table = [[x1, n1 - x1], [x0, n0 - x0]]
        show(f"fisher {x0}/{n0} -> {x1}/{n1}", stats.fisher_exact(table, "less").pvalue)
    p = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216]
    show("benjamini-hochberg", *stats.false_discovery_control(p))
    show("wilson 8/10", *stats.binomtest(8, 10).proportion_ci(method="wilson"))
    show("wilson 20/20", *stats.binomtest(20, 20).proportion_ci(method="wilson"))
    show("hypergeom 40 25 10", *stats.hypergeom(40, 25, 10).pmf(range(11)))
    show("normal tail 1.5 4.5 8", *stats.norm.sf([1.5, 4.5, 8]))
