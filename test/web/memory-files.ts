/** Files in memory: a file system that has no disk behind it, as a virtual workspace has. */
import * as vscode from 'vscode';

/** One folder of files, at `scheme:/`. */
export class MemoryFiles implements vscode.FileSystemProvider {
  private readonly files = new Map<string, Uint8Array>();
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();

  readonly onDidChangeFile = this.changed.event;

  /** The names of all files, sorted. */
  names(): string[] {
    return [...this.files.keys()].sort();
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    if (path === '/') return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: this.bytes(path).length };
  }

  readDirectory(): [string, vscode.FileType][] {
    return this.names().map((path) => [path.slice(1), vscode.FileType.File]);
  }

  createDirectory(): void {
    throw vscode.FileSystemError.NoPermissions('there is one folder');
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    return this.bytes(path);
  }

  writeFile({ path }: vscode.Uri, content: Uint8Array): void {
    this.files.set(path, content);
  }

  delete({ path }: vscode.Uri): void {
    this.files.delete(path);
  }

  rename(from: vscode.Uri, to: vscode.Uri, { overwrite }: { readonly overwrite: boolean }): void {
    if (this.files.has(to.path) && !overwrite) throw vscode.FileSystemError.FileExists(to);
    this.files.set(to.path, this.bytes(from.path));
    this.files.delete(from.path);
  }

  private bytes(path: string): Uint8Array {
    const found = this.files.get(path);
    if (!found) throw vscode.FileSystemError.FileNotFound(path);
    return found;
  }
}
