// The outside world as the engine sees it: output, input, clock, files. Nothing else in the engine touches any of these.

export interface FileInfo {
  isFile: boolean
  isDirectory: boolean
  size: number
  isLink: boolean
  /// Seconds since the epoch.
  modified: number
  accessed: number
  changed: number
  /// POSIX file mode, with the bits of the kind; numbers that tell files apart.
  mode: number
  inode: number
  device: number
  links: number
  uid: number
  gid: number
}

/// Who runs the program, where.
export interface HostIdentity {
  pid: number
  uid: number
  gid: number
  user: string
  home: string
  hostname: string
  /// The operating system's release and the processor ("6.1.0", "x86_64").
  release: string
  machine: string
  cpus: number
}

export interface Host {
  writeStdout(text: string): void
  writeStderr(text: string): void
  /// Hands on what writeStdout may have gathered.
  flush(): void
  /// The next line of standard input with its newline; "" at the end.
  readLine(): string
  /// All that is left of standard input.
  readAll(): string
  /// Seconds since the epoch, and seconds of a clock that never goes back.
  time(): number
  monotonic(): number
  sleep(seconds: number): void
  /// Fills with random bytes (os.urandom, seeding).
  randomBytes(n: number): Uint8Array
  /// Environment variables.
  env: Readonly<Record<string, string>>
  cwd(): string
  /// File access; null where there is no such file (or no files at all). Errors carry `code` ("ENOENT", "EACCES" ...).
  readFile(path: string): Uint8Array | null
  writeFile(path: string, data: Uint8Array, append: boolean): void
  stat(path: string): FileInfo | null
  /// As stat, but of a symbolic link itself.
  statLink(path: string): FileInfo | null
  listDirectory(path: string): string[] | null
  /// Removes a file or an empty directory.
  remove(path: string): void
  makeDirectory(path: string): void
  /// Moves a file or directory over what is there.
  rename(from: string, to: string): void
  /// The target of a symbolic link; makes one.
  readLink(path: string): string
  makeLink(target: string, path: string): void
  setMode(path: string, mode: number): void
  setTimes(path: string, accessed: number, modified: number): void
  changeDirectory(path: string): void
  /// Whether a standard stream (0, 1, 2) is a terminal, and its columns and lines, or null.
  isTerminal(fd: number): boolean
  terminalSize(): readonly [number, number] | null
  identity(): HostIdentity
  platform: string
  /// The text of a data file that comes with the engine (dist/NAME), null where it is not at hand; without this method none is.
  resource?(name: string): string | null
}

/// What a host throws when the outside world says no.
export class HostError {
  constructor(
    /// POSIX name: "ENOENT", "EACCES", "EISDIR", "EEXIST", "ENOTSUP" ...
    readonly code: string,
    readonly path: string,
  ) {}
}

/// `n` bytes of the platform's secure generator, which gives at most 65,536 at a time.
export function secureRandomBytes(n: number): Uint8Array {
  const bytes = new Uint8Array(n)
  for (let start = 0; start < n; start += 65_536) crypto.getRandomValues(bytes.subarray(start, start + 65_536))
  return bytes
}
