# Reference p-values of tests of two proportions, from base R (written with 4.2.2): Rscript two-by-two.R > two-by-two.csv
# One p-value a line: test, "k1 n1 k2 n2", two-sided p-value with 17 significant digits.

chi_squared <- function(m) suppressWarnings(chisq.test(m, correct = FALSE)$p.value)
chi_squared_cc <- function(m) suppressWarnings(chisq.test(m, correct = TRUE)$p.value)
fisher <- function(m) fisher.test(m)$p.value

# Fisher's sum with half the weight of the table seen.
mid_p <- function(m) {
  n1 <- sum(m[1, ]); n2 <- sum(m[2, ]); events <- sum(m[, 1])
  k <- max(0, events - n2):min(n1, events)
  p <- dhyper(k, n1, n2, events)
  seen <- dhyper(m[1, 1], n1, n2, events)
  sum(p[p <= seen * (1 + 1e-7)]) - seen / 2
}

tests <- list("chi-squared" = chi_squared, "chi-squared-cc" = chi_squared_cc, "fisher" = fisher, "mid-p" = mid_p)

tables <- list(c(3, 4, 1, 4), c(21, 32, 1, 9), c(30, 100, 45, 100), c(0, 12, 5, 14), c(1, 40, 0, 38), c(7, 7, 2, 9),
  c(14, 61, 27, 58), c(120, 400, 121, 400), c(3, 250, 17, 246), c(55, 104, 31, 52), c(410, 1200, 522, 1210),
  c(12, 3000, 39, 2950), c(1500, 4000, 1640, 4100), c(2, 5, 2, 5), c(10, 10, 9, 10), c(0, 300, 9, 150))

cat("function,arguments,value\n")
for (t in tables) for (name in names(tests)) {
  m <- matrix(c(t[1], t[2] - t[1], t[3], t[4] - t[3]), nrow = 2, byrow = TRUE)
  cat(name, ",", paste(t, collapse = " "), ",", sprintf("%.17g", tests[[name]](m)), "\n", sep = "")
}
