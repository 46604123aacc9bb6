# Reference intervals of proportions by ten methods, from base R (written with 4.2.2):
# Rscript proportion-intervals.R > proportion-intervals.csv
# One interval a line: method, "k n level", "low high" with 17 significant digits; "NA NA" where a method gives none.
# Where R has the method, it is taken from there; the others invert their test by root finding rather than by formula.

root <- function(f, from, to) uniroot(f, c(from, to), tol = 1e-15, maxiter = 10000)$root

clopper_pearson <- function(k, n, level) as.numeric(binom.test(k, n, conf.level = level)$conf.int)

# The p at which the (corrected) score statistic is z.
score_ends <- function(k, n, level, correction) {
  z <- qnorm(1 - (1 - level) / 2)
  at <- function(side) function(p) (side * (k / n - p) - correction) - z * sqrt(p * (1 - p) / n)
  c(if (k == 0) 0 else if (at(1)(0) <= 0) 0 else root(at(1), 0, min(k / n, 1 - 1e-9)),
    if (k == n) 1 else if (at(-1)(1) <= 0) 1 else root(at(-1), max(k / n, 1e-9), 1))
}

wilson <- function(k, n, level) {
  ends <- suppressWarnings(as.numeric(prop.test(k, n, conf.level = level, correct = FALSE)$conf.int))
  stopifnot(all(abs(ends - score_ends(k, n, level, 0)) < 1e-10))
  ends
}

# prop.test() corrects by less than 1/2 where k is within 1/2 of n/2; Newcombe's interval never does.
wilson_cc <- function(k, n, level) {
  ends <- score_ends(k, n, level, 1 / (2 * n))
  if (abs(k - n / 2) >= 0.5) {
    r <- suppressWarnings(as.numeric(prop.test(k, n, conf.level = level, correct = TRUE)$conf.int))
    stopifnot(all(abs(ends - r) < 1e-10))
  }
  ends
}

wald <- function(k, n, level) {
  p <- k / n
  p + c(-1, 1) * qnorm(1 - (1 - level) / 2) * sqrt(p * (1 - p) / n)
}

wald_cc <- function(k, n, level) wald(k, n, level) + c(-1, 1) / (2 * n)

agresti_coull <- function(k, n, level) {
  z <- qnorm(1 - (1 - level) / 2)
  more <- n + z^2
  p <- (k + z^2 / 2) / more
  p + c(-1, 1) * z * sqrt(p * (1 - p) / more)
}

jeffreys <- function(k, n, level) {
  tail <- (1 - level) / 2
  c(if (k == 0) 0 else qbeta(tail, k + 0.5, n - k + 0.5),
    if (k == n) 1 else qbeta(1 - tail, k + 0.5, n - k + 0.5))
}

mid_p <- function(k, n, level) {
  tail <- (1 - level) / 2
  at_least <- function(p) pbinom(k - 1, n, p, lower.tail = FALSE) - dbinom(k, n, p) / 2 - tail
  at_most <- function(p) pbinom(k, n, p) - dbinom(k, n, p) / 2 - tail
  c(if (k == 0) 0 else root(at_least, 0, k / n), if (k == n) 1 else root(at_most, k / n, 1))
}

# A logistic model with an intercept only is Wald's interval on the logit scale.
logit <- function(k, n, level) {
  if (k == 0 || k == n) return(c(NA, NA))
  fit <- glm(cbind(k, n - k) ~ 1, family = binomial, control = list(epsilon = 1e-15, maxit = 100))
  estimate <- unname(coef(fit))
  plogis(estimate + c(-1, 1) * qnorm(1 - (1 - level) / 2) * sqrt(vcov(fit)[1, 1]))
}

# ln(-ln p) by the delta method, turned back: the larger value belongs to the lower end.
log_log <- function(k, n, level) {
  if (k == 0 || k == n) return(c(NA, NA))
  p <- k / n
  theta <- log(-log(p))
  se <- sqrt(p * (1 - p) / n) * abs(1 / (p * log(p)))
  exp(-exp(theta + c(1, -1) * qnorm(1 - (1 - level) / 2) * se))
}

methods <- list("clopper-pearson" = clopper_pearson, "wilson" = wilson, "wald" = wald,
  "agresti-coull" = agresti_coull, "wilson-cc" = wilson_cc, "wald-cc" = wald_cc, "log-log" = log_log,
  "jeffreys" = jeffreys, "logit" = logit, "mid-p" = mid_p)

cat("function,arguments,value\n")
for (n in c(1, 2, 9, 28, 49, 61, 104, 350, 9000))
  for (k in unique(round(c(0, 1, n / 6, n / 2, 0.83 * n, n - 1, n))))
    for (level in c(0.8, 0.95, 0.99))
      for (name in names(methods)) {
        ends <- methods[[name]](k, n, level)
        cat(name, ",", sprintf("%g %g %g", k, n, 100 * level), ",",
          paste(sprintf("%.17g", ends), collapse = " "), "\n", sep = "")
      }
