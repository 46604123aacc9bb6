/** Who wrote a file: stands in every export and report. */
import { name, version } from '../../package.json';

export const generator = { name, version } as const;
