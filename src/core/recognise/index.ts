/** Every recogniser, in the order in which they read a block: what an earlier one took, a later one leaves. */

import { date } from './date.js';
import { design } from './design.js';
import { dose } from './dose.js';
import { drug } from './drug.js';
import { endpoint } from './endpoint.js';
import { figure } from './figure.js';
import { phase } from './phase.js';
import { population } from './population.js';
import type { Recogniser } from './recogniser.js';
import { trialId } from './trial-id.js';

export const recognisers: readonly Recogniser[] = [
  trialId,
  date,
  drug,
  dose,
  endpoint,
  phase,
  design,
  figure,
  population,
];
