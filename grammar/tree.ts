// A syntax tree laid flat: nodes in document order in typed arrays, so that lowering walks numbers and makes no objects.

/// Node n's first child is n + 1 (if n + 1 < end[n]); the next sibling of c is end[c]. Spans count tokens.
export class FlatTree {
  readonly type: Uint8Array
  readonly from: Int32Array
  readonly to: Int32Array
  /// The index after the node's last descendant.
  readonly end: Int32Array

  constructor(readonly count: number) {
    this.type = new Uint8Array(count)
    this.from = new Int32Array(count)
    this.to = new Int32Array(count)
    this.end = new Int32Array(count)
  }
}
