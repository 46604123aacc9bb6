/** Texts made up for the tests whose figures are right as printed: one list of all files of that kind. */
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'test/core/corpus';

export function rightAsPrinted(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((file) => /^right-as-printed.*\.txt$/.test(file))
    .sort()
    .flatMap((file) =>
      readFileSync(`${FOLDER}/${file}`, 'utf8')
        .trim()
        .split(/\n---\n/),
    );
}
