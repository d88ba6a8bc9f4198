"""Expected values of drift.test.ts, by SciPy. Run: python3 reference-drift.py"""
from scipy.spatial.distance import jensenshannon
from scipy.stats import mannwhitneyu, norm

baseline = [1.1, 2.2, 2.2, 3.5, 4.0, 0.3]
candidate = [2.2, 2.9, 3.5, 5.1, 4.0, 6.2, 7.7]
test = mannwhitneyu(candidate, baseline, use_continuity=False, method="asymptotic")
delta = 2 * test.statistic / (len(baseline) * len(candidate)) - 1
print("delta", delta, "chance", delta / norm.isf(test.pvalue / 2), "p", test.pvalue)

print("divergence", jensenshannon([0.1, 0.4, 0.5], [0.3, 0.3, 0.4], 2) ** 2)
print("divergence", jensenshannon([0.5, 0.5, 0], [0, 0.2, 0.8], 2) ** 2)
