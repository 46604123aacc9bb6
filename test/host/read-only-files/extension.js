// A folder without a disk that cannot be written, as an archive or a repository on a server is: for the tests.
const vscode = require('vscode');

const text =
  'Results: Patients received anlotinib 12 mg daily in this trial of 61 patients. The ORR was 47.3% (27/61).\n';
const quote = 'anlotinib';
const at = text.indexOf(quote);
const decided = [
  { schema: 'urn:trial-lens:decisions:1', document: 'a.trial', annotator: 'reviewer' },
  {
    action: 'accept',
    id: 'one',
    at: '2026-01-01T00:00:00.000Z',
    by: 'reviewer',
    anchor: {
      quote,
      prefix: text.slice(Math.max(0, at - 48), at),
      suffix: text.slice(at + quote.length, at + quote.length + 48),
      start: at,
      end: at + quote.length,
      sha256: '0'.repeat(64),
    },
    annotation: { type: 'drug', name: 'anlotinib', mention: 'generic' },
  },
];

const files = new Map([
  ['/trials/a.trial', text],
  [
    '/trials/.trial-lens/a.trial.reviewer.json',
    `[${decided.map((one) => JSON.stringify(one)).join('\n,')}\n]\n`,
  ],
]);
const folders = ['/', '/trials', '/trials/.trial-lens'];

const refuse = () => {
  throw vscode.FileSystemError.NoPermissions('nothing may be written here');
};

/** @type {import('vscode').FileSystemProvider} */
const provider = {
  onDidChangeFile: () => ({ dispose() {} }),
  watch: () => ({ dispose() {} }),
  stat(uri) {
    const times = { ctime: 0, mtime: 0 };
    if (folders.includes(uri.path)) return { type: vscode.FileType.Directory, size: 0, ...times };
    const found = files.get(uri.path);
    if (found === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return { type: vscode.FileType.File, size: Buffer.byteLength(found), ...times };
  },
  readDirectory(uri) {
    const below = uri.path === '/' ? '/' : `${uri.path}/`;
    const isIn = (/** @type {string} */ path) =>
      path.startsWith(below) && path !== uri.path && !path.slice(below.length).includes('/');
    /** @type {[string, import('vscode').FileType][]} */
    const entries = [];
    for (const path of folders.filter(isIn))
      entries.push([path.slice(below.length), vscode.FileType.Directory]);
    for (const path of [...files.keys()].filter(isIn))
      entries.push([path.slice(below.length), vscode.FileType.File]);
    return entries;
  },
  readFile(uri) {
    const found = files.get(uri.path);
    if (found === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return new TextEncoder().encode(found);
  },
  writeFile: refuse,
  createDirectory: refuse,
  delete: refuse,
  rename: refuse,
};

exports.activate = (/** @type {import('vscode').ExtensionContext} */ context) => {
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider('read-only-files', provider, { isReadonly: true }),
  );
};
