"""Reference values for repeated looks and charts, by other means than the code under test: NumPy's quadrature of the
looks and of the EWMA's run length (whose 500 nights at 0.2 and 2.962, 0.1 and 2.814 are those of Lucas & Saccucci,
Technometrics 32, 1990), SciPy's t and normal.

    python3 test/compare/statistics/reference-sequential.py     (Python 3.11, SciPy 1.17)
"""
import numpy as np
from scipy import optimize, stats

N = stats.norm


def spent(kind, t, alpha):
    return 2 * N.sf(N.ppf(1 - alpha / 2) / np.sqrt(t)) if kind == "obf" else alpha * np.log(1 + (np.e - 1) * t)


def bounds(times, alpha, kind):
    x, w = np.polynomial.legendre.leggauss(300)
    out, before, last = [], 0.0, 0.0
    grid, dens = None, None
    for t in times:
        goal = spent(kind, t, alpha) - before
        step = np.sqrt(t - last)
        if grid is None:
            b = N.ppf(1 - goal)
        else:
            b = optimize.brentq(lambda z: (dens * N.sf((z * np.sqrt(t) - grid) / step)).sum() - goal, -8, 8, xtol=1e-12)
        low, high = -9 * np.sqrt(t), b * np.sqrt(t)
        new = (x + 1) / 2 * (high - low) + low
        weight = w * (high - low) / 2
        if grid is None:
            density = N.pdf(new / step) / step
        else:
            density = (dens[None, :] * N.pdf((new[:, None] - grid[None, :]) / step) / step).sum(axis=1)
        grid, dens = new, density * weight
        out.append(b)
        before, last = before + goal, t
    return out


def ewma_arl(lam, limit):
    """Crowder, Technometrics 29 (1987)."""
    h = limit * np.sqrt(lam / (2 - lam))
    x, w = np.polynomial.legendre.leggauss(200)
    u, wt = x * h, w * h
    kernel = N.pdf((u[None, :] - (1 - lam) * u[:, None]) / lam) / lam
    ell = np.linalg.solve(np.eye(len(u)) - kernel * wt[None, :], np.ones(len(u)))
    return 1 + (wt * ell * N.pdf(u / lam) / lam).sum()


def cusum_arl(slack, limit):
    """Both sides; Markov chain of Brook & Evans, Biometrika 59 (1972), taken to ever finer states (168 and 465 nights at limits 4 and 5
    are those of every table)."""
    found = []
    for states in (400, 800):
        w = 2 * limit / (2 * states - 1)
        i = np.arange(states)
        step = (i[None, :] - i[:, None]) * w + slack
        moves = N.cdf(step + w / 2) - N.cdf(step - w / 2)
        moves[:, 0] = N.cdf(w / 2 - i * w + slack)
        found.append((np.linalg.solve(np.eye(states) - moves, np.ones(states))[0], w * w))
    (coarse, a), (fine, b) = found
    return (fine * a - coarse * b) / (a - b) / 2


if __name__ == "__main__":
    fifths = [0.2, 0.4, 0.6, 0.8, 1.0]
    print("obf .025", *(f"{b:.8f}" for b in bounds(fifths, 0.025, "obf")))
    print("pocock .05", *(f"{b:.8f}" for b in bounds(fifths, 0.05, "pocock")))
    print("obf .005/3, uneven", *(f"{b:.8f}" for b in bounds([0.3, 0.5, 1.0], 0.005 / 3, "obf")))
    for lam, limit in [(0.2, 2.962), (0.1, 2.814), (0.25, 3.0), (0.2, 3.51)]:
        print("ewma", lam, limit, f"{ewma_arl(lam, limit):.6f}")
    for slack, limit in [(0.5, 4), (0.5, 5), (0.5, 8)]:
        print("cusum", slack, limit, f"{cusum_arl(slack, limit):.6f}")
    print("limit for 8 series a year", optimize.brentq(lambda L: ewma_arl(0.2, L) - 8 * 365, 3, 4))
    xs = [0.90, 0.92, 0.91, 0.89, 0.93, 0.80]
    e = up = down = 0.0
    for n in range(2, len(xs)):
        past = np.array(xs[:n])
        m = n - 1
        spread, freedom = np.sqrt((np.diff(past) ** 2).sum() / (2 * m)), 2 * m * m / (3 * m - 1)
        z = N.ppf(stats.t.cdf((xs[n] - past.mean()) / (spread * np.sqrt(1 + 1 / n)), freedom))
        e, up, down = 0.8 * e + 0.2 * z, max(0, up + z - 0.5), max(0, down - z - 0.5)
        limit = 3.503848627 * np.sqrt(0.2 / 1.8 * (1 - 0.8 ** (2 * (n - 1))))
        print("night", n + 1, f"z {z:.9f} ewma {e:.9f} limit {limit:.9f} cusum {up:.9f} {down:.9f}")
    for x, w in zip(*np.polynomial.legendre.leggauss(5)):
        print("gauss-legendre 5", f"{x:.12f} {w:.12f}")
