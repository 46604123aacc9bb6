/** What a command line says of how texts are read and checked. */
import type { EngineOptions } from '../core/index.js';
import type { Call } from './command.js';
import { drugNames } from './drug-names.js';
import { ruleSettings } from './rule-settings.js';
import type { Terminal } from './terminal.js';

/** Throws a UsageError where an option cannot be followed. */
export async function engineOptions(call: Call, terminal: Terminal): Promise<EngineOptions> {
  const rules = await ruleSettings(call, terminal);
  const names = await drugNames(call, terminal);
  return names === undefined ? { rules } : { rules, drugNames: names };
}
