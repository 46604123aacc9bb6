/** Natural logarithm of the gamma function. */

const LANCZOS_G = 607 / 128;

/** Coefficients of P. Godfrey (2001), "A note on the computation of the convergent Lanczos complex Gamma approximation". */
const LANCZOS = [
  0.9999999999999971, 57.15623566586292, -59.59796035547549, 14.136097974741746, -0.4919138160976202,
  3.399464998481189e-5, 4.652362892704858e-5, -9.837447530487956e-5, 0.0001580887032249125,
  -0.00021026444172410488, 0.00021743961811521265, -0.0001643181065367639, 8.441822398385275e-5,
  -2.6190838401581408e-5, 3.6899182659531625e-6,
] as const;

/**
 * ln Γ(x) for x > 0, to about 15 significant digits; NaN elsewhere.
 * Lanczos's approximation with Godfrey's coefficients.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) return Number.NaN;
  let sum = 0;
  for (let i = LANCZOS.length - 1; i > 0; i--) sum += (LANCZOS[i] ?? 0) / (x + i);
  sum += LANCZOS[0];
  const t = x + LANCZOS_G + 0.5;
  return (x + 0.5) * Math.log(t) - t + Math.log((Math.sqrt(2 * Math.PI) * sum) / x);
}

/**
 * ln B(a, b) = ln Γ(a) + ln Γ(b) − ln Γ(a+b), for a, b > 0. With large arguments the three terms nearly cancel, so
 * what Stirling's formula says of them is taken together first. Didonato & Morris, ACM TOMS 18 (1992) 360–373.
 */
export function logBeta(a: number, b: number): number {
  const small = Math.min(a, b);
  const large = Math.max(a, b);
  if (!(large >= STIRLING)) return logGamma(a) + logGamma(b) - logGamma(a + b);
  const rest = remainder(large) - remainder(small + large);
  const ofLarge = (large - 0.5) * Math.log1p(-small / (small + large));
  if (small < STIRLING) return logGamma(small) + rest + small - small * Math.log(small + large) + ofLarge;
  return (
    0.5 * Math.log(2 * Math.PI) -
    0.5 * Math.log(large) +
    remainder(small) +
    rest +
    (small - 0.5) * Math.log(small / (small + large)) +
    large * Math.log1p(-small / (small + large))
  );
}

/** From here on the series below is exact to the last digit. */
const STIRLING = 10;

/** ln Γ(x) less Stirling's formula, for x ≥ 10. Abramowitz & Stegun 6.1.42. */
function remainder(x: number): number {
  const square = 1 / (x * x);
  const tail = 1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360360 - square / 156)));
  return (1 / 12 - square * (1 / 360 - square * tail)) / x;
}

/** ln of the number of ways to choose k of n, for whole 0 ≤ k ≤ n. */
export function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
