/** Every recogniser, in the order in which they read a block: what an earlier one took, a later one leaves. */

import { dose } from './dose.js';
import { drug } from './drug.js';
import { figure } from './figure.js';
import type { Recogniser } from './recogniser.js';

export const recognisers: readonly Recogniser[] = [drug, dose, figure];
