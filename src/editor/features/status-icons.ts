/** The icon of each figure status, the same wherever it is drawn: told apart by shape, not by colour alone. */
import type { FigureStatus } from '../../core/index.js';

export const statusIcons: Readonly<Record<FigureStatus, string>> = {
  refuted: 'error',
  unverified: 'question',
  consistent: 'check',
  proven: 'verified',
};
