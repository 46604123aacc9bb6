# Reference values of the distributions, from base R (written with 4.2.2): Rscript distributions.R > distributions.csv
# One value a line: name of the function, its arguments (joined by spaces), the value with 17 significant digits.

row <- function(name, args, value)
  cat(name, ",", paste(sprintf("%.17g", args), collapse = " "), ",", sprintf("%.17g", value), "\n", sep = "")

# qf() loses digits below the median; the beta quantile behind it does not.
qf_exact <- function(p, df1, df2) {
  if (p >= 0.5) return(qf(p, df1, df2))
  x <- qbeta(p, df1 / 2, df2 / 2)
  df2 * x / (df1 * (1 - x))
}

cat("function,arguments,value\n")

for (x in c(1e-6, 0.1, 0.5, 1.5, 3.25, 7, 10, 33.3, 170, 1234.5, 1e5, 1e7)) row("logGamma", x, lgamma(x))
for (n in c(1, 7, 30, 49, 120, 600, 5000)) for (k in unique(round(c(0, n / 7, n / 2, n))))
  row("logChoose", c(n, k), lchoose(n, k))

for (a in c(0.5, 1, 3, 17.5, 120, 4000, 60000)) for (b in c(0.5, 1, 8, 44.5, 700, 25000)) {
  middle <- qbeta(c(1e-8, 0.005, 0.025, 0.3, 0.5, 0.9, 0.975, 0.9999), a, b)
  for (x in middle) row("incompleteBeta", c(x, a, b), pbeta(x, a, b))
  for (p in c(1e-8, 0.005, 0.025, 0.3, 0.5, 0.9, 0.975, 0.9999))
    row("inverseIncompleteBeta", c(p, a, b), qbeta(p, a, b))
}

for (x in c(-12, -8.3, -5, -3.01, -2.99, -1.96, -0.5, -1e-4, 0, 0.3, 1.2816, 2.5758, 3.5, 6))
  row("normalCdf", x, pnorm(x))
for (p in c(1e-12, 1e-6, 0.0005, 0.005, 0.025, 0.1, 0.4999, 0.5, 0.8, 0.975, 0.995, 0.99999))
  row("normalQuantile", p, qnorm(p))
for (z in c(0, 0.01, 0.674, 1.645, 1.96, 2.81, 3.29, 5.5, 9)) row("twoSidedP", z, 2 * pnorm(-abs(z)))

dfs <- c(1, 2, 3, 4.7, 10, 27, 58.31, 120, 998, 25000)
for (df in dfs) {
  for (t in c(-4.2, -1e-9, 0.001, 0.3, 1, 1.96, 2.5, 3.7, 8, 25)) row("tTwoSidedP", c(t, df), 2 * pt(-abs(t), df))
  for (p in c(1e-6, 0.0005, 0.025, 0.2, 0.4999, 0.6, 0.9, 0.975, 0.995, 0.9999)) row("tQuantile", c(p, df), qt(p, df))
  for (level in c(80, 90, 95, 99)) row("tForLevel", c(level, df), qt(0.5 + level / 200, df))
  for (x in c(0.001, 0.5, 1, 3.84, 4.8, 10.83, 24, 60, 200, 1200))
    row("chiSquareP", c(x, df), pchisq(x, df, lower.tail = FALSE))
  for (p in c(1e-6, 0.005, 0.05, 0.3, 0.5, 0.9, 0.95, 0.999, 0.9999999)) row("chiSquareQuantile", c(p, df), qchisq(p, df))
}

for (df1 in c(1, 2, 3, 5.5, 12, 90)) for (df2 in c(1, 4, 17, 56.2, 240, 8000)) {
  for (f in c(1e-6, 0.05, 0.7, 1, 2.4, 4.01, 9.3, 35, 150)) row("fP", c(f, df1, df2), pf(f, df1, df2, lower.tail = FALSE))
  for (p in c(1e-4, 0.025, 0.4, 0.5, 0.8, 0.95, 0.99, 0.9999)) row("fQuantile", c(p, df1, df2), qf_exact(p, df1, df2))
}
