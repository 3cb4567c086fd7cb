# Reference values from R: surveillance (Farrington flexible, CUSUM), survey (inclusion
# probabilities), stats (exact tests, segmented regression).
#
#   apt-get install r-base-core r-cran-surveillance r-cran-survey r-cran-jsonlite
#   Rscript Tests/StatisticsTests/Fixtures/reference/surveillance.R > Tests/StatisticsTests/Fixtures/surveillance.json
suppressMessages({library(surveillance); library(survey); library(jsonlite)})
set.seed(20261122)
# R's glm stops at 1e-8, and its dispersion lags an iteration behind; let it go on.
tight <- function(epsilon = 1e-14, maxit = 200, trace = FALSE)
  list(epsilon = 1e-15, maxit = 200, trace = FALSE)
assignInNamespace("glm.control", tight, ns = "stats")
out <- list()

# Farrington flexible: seasons, a trend, an outbreak in the past, overdispersion.
farrington <- list()
for (case in 1:6) {
  n <- 52 * 3 + 30
  t <- 1:n
  mean <- exp(2.2 + 0.25 * case / 3 + 0.5 * sin(2 * pi * t / 52) + (case %% 2) * 0.003 * t)
  y <- if (case < 3) rpois(n, mean) else rnbinom(n, mu = mean, size = mean / 0.6)
  y[c(40, 41)] <- y[c(40, 41)] * 4
  if (case > 3) y[n] <- 3 * y[n]
  years <- if (case %% 2) 3 else 2
  periods <- if (case == 5) 1 else 10
  control <- list(range = n, b = years, w = 3, noPeriods = periods, pastWeeksNotIncluded = 26,
                  thresholdMethod = "nbPlugin", alpha = 0.05, weightsThreshold = 2.58,
                  pThresholdTrend = 1, trend = TRUE, reweight = TRUE, glmWarnings = FALSE,
                  limit54 = c(0, 4))
  made <- farringtonFlexible(sts(observed = y, frequency = 52), control = control)
  farrington[[case]] <- list(counts = y, years = years, periods = periods,
    expected = made@control$expected[1], dispersion = made@control$phiVector[1],
    p = made@control$pvalue[1], upper = made@upperbound[1, 1],
    trend = if (is.na(made@control$trendVector[1])) NULL else made@control$trendVector[1])
}
out$farrington <- farrington

# The likelihood-ratio CUSUM: Poisson and negative binomial (alpha is one over the size).
cusum <- list()
for (alpha in c(0, 0.05, 0.2)) for (ratio in c(1.5, 2)) {
  n <- 30
  mu <- rep(9, n)
  y <- rnbinom(n, mu = 9 * c(rep(1, 18), rep(1.7, 12)), size = 12)
  made <- algo.glrnb(create.disProg(week = 1:(n + 1), observed = c(9, y), state = rep(0, n + 1)),
    control = list(range = 2:(n + 1), c.ARL = 1e9, mu0 = mu, alpha = alpha, Mtilde = 1, M = -1,
                   change = "intercept", theta = log(ratio), dir = "inc", ret = "value"))
  cusum[[length(cusum) + 1]] <- list(counts = y, means = mu, ratio = ratio,
    size = if (alpha > 0) 1 / alpha else NULL, path = as.vector(made$upperbound))
}
out$cusum <- cusum

# Exact conditional tests and intervals of two Poisson counts.
out$conditional <- lapply(list(c(3, 1, 40, 6), c(12, 1, 120, 26), c(0, 2, 9, 7.5), c(31, 4, 95, 26),
                               c(5, 0.8, 5, 1.3)), function(x) {
  share <- x[2] / (x[2] + x[4])
  up <- binom.test(x[1], x[1] + x[3], share, alternative = "greater")$p.value
  down <- binom.test(x[1], x[1] + x[3], share, alternative = "less")$p.value
  made <- poisson.test(c(x[1], x[3]), c(x[2], x[4]))
  list(input = x, high = up, low = down, doubled = min(1, 2 * min(up, down)),
       ratio = unname(made$estimate), interval = as.vector(made$conf.int)[1:2])
})

# A mean error with unequal inclusion probabilities: svymean is Hajek's estimator, its variance by
# linearisation with n/(n - 1).
n <- 60
probability <- ifelse(runif(n) < 0.4, 0.5, 0.05)
error <- sample(c(-1, 0, 0, 0, 0, 1), n, TRUE)
design <- svydesign(ids = ~1, weights = ~w, data = data.frame(w = 1 / probability, e = error))
made <- svymean(~e, design)
out$inclusion <- list(weights = 1 / probability, errors = error, mean = as.vector(coef(made)),
                      variance = as.vector(vcov(made)) * (n - 1) / n)

# Segmented regression with a control: level, and level with slope.
weeks <- 0:33
change <- 18
kept <- weeks < change - 4 | weeks >= change
target <- rpois(34, ifelse(weeks >= change, 9 * exp(0.04 * (weeks - change)), 21))
control <- rpois(34, 140)
exact <- function(model, name) {
  pearson <- sum(residuals(model, "pearson")^2) / model$df.residual
  row <- summary(model, dispersion = max(1, pearson))$coefficients[name, ]
  c(row[1], row[2]^2, model$df.residual)
}
frame <- data.frame(target = target[kept], control = control[kept], week = weeks[kept])
frame$post <- as.numeric(frame$week >= change)
frame$since <- frame$post * (frame$week - change)
# Target less control, each with its own dispersion; degrees of freedom by Satterthwaite.
net <- function(right, name) {
  a <- exact(glm(paste("target ~", right), family = quasipoisson, data = frame), name)
  b <- exact(glm(paste("control ~", right), family = quasipoisson, data = frame), name)
  error <- sqrt(a[2] + b[2])
  degrees <- (a[2] + b[2])^2 / (a[2]^2 / a[3] + b[2]^2 / b[3])
  effect <- a[1] - b[1]
  half <- qt(0.975, degrees) * error
  list(ratio = as.vector(exp(c(effect, effect - half, effect + half))),
       p = as.vector(2 * pt(-abs(effect / error), degrees)))
}
level <- net("post", "post")
out$segmented <- list(counts = target, controls = control, change = change,
  level = level$ratio, p = level$p, slope = net("post + since", "since")$ratio)

cat(toJSON(out, auto_unbox = TRUE, digits = 15, pretty = TRUE, null = "null"))
