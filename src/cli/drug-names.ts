/** More drug names for the engine: the files that `--drug-names` names. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type CompiledDrugNames, compileDrugNames, type DrugNameList, whyNoDrugName } from '../core/index.js';
import { type DrugNameReading, readDrugNames } from '../formats/drug-names/index.js';
import { visible } from '../formats/visible.js';
import { decodeText } from '../read-text.js';
import type { Call, Option } from './command.js';
import { reasonOf } from './inputs.js';
import { type Terminal, write } from './terminal.js';
import { UsageError } from './usage-error.js';

export const drugNameOptions: Readonly<Record<string, Option>> = {
  'drug-names': {
    value: 'FILE',
    multiple: true,
    help:
      'also find the drug names of a list: one name a line, CSV, Drugs@FDA Products.txt, RxNorm RXNCONSO.RRF or ' +
      'codes and names; may be repeated',
  },
};

/** So many lines of a file are told one by one. */
const mostTold = 20;

/**
 * The names of all files as the engine takes them, undefined where no file was given. Lines that cannot be read are told
 * on standard error; throws a UsageError where a file cannot be.
 */
export async function drugNames(call: Call, terminal: Terminal): Promise<CompiledDrugNames | undefined> {
  const lists: DrugNameList[] = [];
  for (const file of call.values('drug-names')) {
    const reading = readDrugNames(await textOf(file, terminal), file, whyNoDrugName);
    await tellProblems(file, reading, terminal);
    lists.push({ title: path.basename(file), rows: reading.names });
  }
  return lists.length === 0 ? undefined : compileDrugNames(lists);
}

async function textOf(file: string, { cwd }: Terminal): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path.resolve(cwd, file));
  } catch (error) {
    throw new UsageError(`--drug-names ${file} ${reasonOf(error)}.`);
  }
  const read = decodeText(bytes);
  if ('problem' in read) throw new UsageError(`--drug-names ${file} ${read.problem}.`);
  return read.text;
}

async function tellProblems(file: string, reading: DrugNameReading, { stderr }: Terminal): Promise<void> {
  const told = reading.problems.slice(0, mostTold);
  const lines = told.map(({ line, reason }) => `trial-lens: ${visible(`${file}:${line}: ${reason}`)}`);
  const more = reading.malformed + reading.refused - told.length;
  if (more > 0) lines.push(`trial-lens: ${visible(file)}: ${more} more lines like these were left out`);
  if (reading.names.length === 0)
    lines.push(`trial-lens: ${visible(file)}: holds no drug name (read as ${reading.format})`);
  if (lines.length > 0) await write(stderr, `${lines.join('\n')}\n`);
}
