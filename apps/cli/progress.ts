// A line on stderr that says how far a long run is, while somebody looks.

const FIRST = 1000
const EVERY = 250
const BETWEEN_LOOKS = 2048

export class Progress {
  private readonly began = Date.now()
  private shown = 0
  private events = 0
  private visible = false
  /// Did what was last written to stderr end its line?
  private atLineStart = true

  constructor(private readonly enabled: boolean) {}

  /// Counts events.
  count(events = 1): void {
    const looked = Math.floor(this.events / BETWEEN_LOOKS)
    this.events += events
    if (Math.floor(this.events / BETWEEN_LOOKS) === looked || !this.enabled) return
    const now = Date.now()
    if (now - this.began < FIRST || now - this.shown < EVERY || !this.atLineStart) return
    this.shown = now
    this.visible = true
    const seconds = Math.floor((now - this.began) / 1000)
    process.stderr.write(`\r\u001b[Kpytracify: ${this.events.toLocaleString("en")} events, ${seconds} s`)
  }

  /// Takes the line away, before something else is written there.
  clear(text = "\n"): void {
    this.atLineStart = text.endsWith("\n")
    if (!this.visible) return
    this.visible = false
    process.stderr.write("\r\u001b[K")
  }
}
