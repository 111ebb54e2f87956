// A syntax tree laid flat: nodes in document order in typed arrays, so that lowering walks numbers and makes no objects.

/// Node n's first child is n + 1 (if n + 1 < end[n]); the next sibling of c is end[c]. Spans count tokens.
export class FlatTree {
  readonly type: Uint8Array
  readonly from: Int32Array
  readonly to: Int32Array
  /// The index after the node's last descendant.
  readonly end: Int32Array

  constructor(readonly count: number) {
    const buffer = new ArrayBuffer(13 * count)
    this.from = new Int32Array(buffer, 0, count)
    this.to = new Int32Array(buffer, 4 * count, count)
    this.end = new Int32Array(buffer, 8 * count, count)
    this.type = new Uint8Array(buffer, 12 * count, count)
  }
}
