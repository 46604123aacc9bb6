/** Which rules run, and how severe they are: `--rule ID=SETTING` over the file that `--config` names. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checks, type RuleSetting } from '../core/index.js';
import { decodeText } from '../read-text.js';
import type { Call, Option } from './command.js';
import { reasonOf } from './inputs.js';
import { didYouMean } from './near-matches.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';

const settings: readonly RuleSetting[] = ['on', 'off', 'error', 'warning', 'info'];

export const ruleOptions: Readonly<Record<string, Option>> = {
  rule: {
    value: 'ID=SETTING',
    multiple: true,
    help: `set a rule to ${settings.join(', ')}; may be repeated ("trial-lens explain" lists the rules)`,
  },
  config: {
    value: 'FILE',
    help: 'read rule settings from a JSON file, {"rules": {"ID": "SETTING"}}; --rule goes before it',
  },
};

/** When a rule is silent, one phrase each; nothing for a rule that is not known. */
export function excusesOf(rule: string): readonly string[] {
  return checks.find(({ id }) => id === rule)?.silentWhen ?? [];
}

/** Throws a UsageError where a rule or setting is not known or the file cannot be used. */
export async function ruleSettings(call: Call, terminal: Terminal): Promise<Record<string, RuleSetting>> {
  const file = call.value('config');
  const chosen = file === undefined ? {} : await fromFile(file, terminal);
  for (const each of call.values('rule')) {
    const [id = '', setting, ...more] = each.split('=');
    if (setting === undefined || more.length > 0) {
      throw new UsageError(
        `--rule takes ID=SETTING, such as percent-mismatch=off; not ${JSON.stringify(each)}.`,
      );
    }
    chosen[knownRule(id, '--rule')] = knownSetting(setting, `--rule ${id}`);
  }
  return chosen;
}

async function fromFile(file: string, { cwd }: Terminal): Promise<Record<string, RuleSetting>> {
  const rules: unknown = rulesOf(await jsonOf(file, cwd));
  if (typeof rules !== 'object' || rules === null || Array.isArray(rules)) {
    throw new UsageError(`${file}: expected {"rules": {"ID": "SETTING"}}.`);
  }
  const read: Record<string, RuleSetting> = {};
  for (const [id, setting] of Object.entries(rules)) {
    read[knownRule(id, `${file}: rules`)] = knownSetting(String(setting), `${file}: rules.${id}`);
  }
  return read;
}

async function jsonOf(file: string, cwd: string): Promise<unknown> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path.resolve(cwd, file));
  } catch (error) {
    throw new UsageError(`--config ${file} ${reasonOf(error)}.`);
  }
  const read = decodeText(bytes);
  if ('problem' in read) throw new UsageError(`--config ${file} ${read.problem}.`);
  try {
    return JSON.parse(read.text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`--config ${file} is not JSON: ${reason}.`);
  }
}

function rulesOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'rules' in value ? value.rules : undefined;
}

function knownRule(id: string, where: string): string {
  const ids = checks.map((check) => check.id);
  if (ids.includes(id)) return id;
  throw new UsageError(`${where}: there is no rule ${JSON.stringify(id)}.${didYouMean(id, ids)}`);
}

function knownSetting(setting: string, where: string): RuleSetting {
  const known = settings.find((each) => each === setting);
  if (known !== undefined) return known;
  throw new UsageError(
    `${where}: the setting is one of ${settings.join(', ')}; not ${JSON.stringify(setting)}.`,
  );
}
