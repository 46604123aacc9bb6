/** The exported JSON of a small text, laid out for readers. */
import { createHash } from 'node:crypto';
import { createEngine } from '../../src/core/index.js';
import { buildExportDocument, exportText } from '../../src/formats/export-json.js';

const text =
  'Findings: The ORR was 16% (8/49, 95% CI 7-30). Of 61 patients, 27 of 61 (47.3%) had stable disease.\n';
const width = 110;

/** The example text and its whole export, as two code blocks. */
export function jsonExample(): string {
  const document = buildExportDocument({
    name: 'example.trial',
    analysis: createEngine().analyse(text),
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
  });
  const exported: unknown = JSON.parse(exportText([document]));
  return [
    ...['The file `example.trial` holds one line:', '', '```text', text.trimEnd(), '```', ''],
    ...['<details>', '<summary>Its whole export, laid out for reading</summary>', ''],
    ...['```json', layOut(exported, ''), '```', '', '</details>'],
  ].join('\n');
}

/** JSON in which whatever fits stands on one line. */
function layOut(value: unknown, indent: string): string {
  const short = oneLine(value);
  if (typeof value !== 'object' || value === null || indent.length + short.length <= width) return short;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => deeper + layOut(item, deeper)).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).map(([key, item]) => {
    return `${deeper}${JSON.stringify(key)}: ${layOut(item, deeper)}`;
  });
  return `{\n${entries.join(',\n')}\n${indent}}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
