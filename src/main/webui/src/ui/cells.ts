/** The letters and numbers of a grid, in the order of its cells: `A1`, `A2` … `D4`. */
export function gridOf(cells: readonly (string | null | undefined)[]): { letters: string[]; numbers: string[] } {
  const known = cells.filter((cell): cell is string => /^[A-Z]+\d+$/.test(cell ?? ""));
  const letters = [...new Set(known.map((cell) => cell.replace(/\d+$/, "")))];
  const numbers = [...new Set(known.map((cell) => cell.replace(/^\D+/, "")))];
  return { letters: letters.sort(), numbers: numbers.sort((one, other) => Number(one) - Number(other)) };
}
