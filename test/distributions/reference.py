"""Reference values of test/distributions: mpmath at 40 digits. python3 test/distributions/reference.py"""
from mpmath import mp, betainc, erfc, findroot, gamma, log, mpf, sqrt

mp.dps = 40


def upper(z):
    return erfc(mpf(z) / sqrt(2)) / 2


def student(t, v):
    return betainc(mpf(v) / 2, mpf(1) / 2, 0, mpf(v) / (mpf(v) + mpf(t) ** 2), regularized=True) / 2


print('ln gamma', [mp.nstr(log(gamma(mpf(x))), 17) for x in ('0.5', '1.5', '3', '12.25', '1001')])
print('normal tail', [mp.nstr(upper(z), 17) for z in ('0.1', '1.96', '2.5', '2.6', '5', '12', '-3')])
print('normal quantile', [mp.nstr(findroot(lambda z: upper(-z) - mpf(p), g), 17) for p, g in (('1e-20', -9), ('0.001', -3), ('0.3', -.5), ('0.975', 2))])
print('student tail', [mp.nstr(student(t, v), 17) for t, v in (('0.5', 1), ('2', 3), ('12', 7), ('2.1', 400))])
print('student quantile', [mp.nstr(findroot(lambda t: student(t, v) - (1 - mpf(p)), g), 17) for p, v, g in (('0.975', 1, 12.7), ('0.975', 4, 2.7), ('0.6', 2, .3), ('0.995', 1000, 2.6), ('0.9995', 2, 31.6))])
B = ((0.1, 2, 5), (0.5, 0.5, 0.5), (0.9, 30, 2.5), (0.02, 1, 148), (0.31, 300, 700), (0.999, 40, 1))
print('beta tail', [mp.nstr(betainc(a, b, 0, mpf(str(x)), regularized=True), 17) for x, a, b in B])
print('beta quantile', [mp.nstr(findroot(lambda x: betainc(a, b, 0, x, regularized=True) - mpf(p), g), 17) for p, a, b, g in (('0.025', 4, 17, .06), ('0.975', 1, 20, .16), ('0.95', 0.7, 2.2, .7), ('0.025', 55, 6, .8))])
