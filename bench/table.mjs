// Lays a section's result out as text: the first column to the left, the others to the right.

export function formatTable({ title, columns, rows, notes = [] }) {
  const cells = [columns, ...rows.map((row) => row.map(formatCell))]
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => row[i].length)))
  const line = (row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join("  ")
  return [`\n${title}`, line(cells[0]), widths.map((w) => "-".repeat(w)).join("  "), ...cells.slice(1).map(line), ...notes].join(
    "\n",
  )
}

function formatCell(value) {
  if (value === null || value === undefined) return "-"
  if (typeof value !== "number") return String(value)
  if (Number.isInteger(value)) return String(value)
  return value >= 100 ? value.toFixed(0) : value.toFixed(2)
}
