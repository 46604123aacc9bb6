/** Every check, in the order in which they run. */
import type { Check } from './check.js';

export const checks: readonly Check[] = [];
