import { api, told } from "../api/client";
import { CsvReader } from "./csv";
import { unguarded } from "./guarded";
import { byArr, type Line, matches, type Selection } from "./selection";

export interface Found {
  accounts: number;
  arr: number;
  /** The largest of them. */
  lines: Line[];
}

/** A list longer than this is work for a spreadsheet: the export is one click away. */
export const MOST_SHOWN = 200;

/** Reads the export line by line while it arrives, so that a large book takes little memory. */
export async function eachLine(signal: AbortSignal, take: (line: Line) => void): Promise<void> {
  const parseAs = "stream" as const;
  const stream = (await told(api.GET("/api/v1/portfolio/decisions.csv", { parseAs, signal }))) as unknown as ReadableStream<Uint8Array>;
  const csv = new CsvReader();
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let header: string[] | null = null;
  const takeAll = (records: string[][]) => {
    for (const record of records) {
      if (header === null) header = record;
      else take(lineOf(header, record));
    }
  };
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    takeAll(csv.feed(decoder.decode(piece.value, { stream: true })));
  }
  takeAll(csv.end());
}

/** The accounts that a selection holds. */
export async function findInExport(selections: readonly Selection[], signal: AbortSignal): Promise<Found> {
  const found: Found = { accounts: 0, arr: 0, lines: [] };
  await eachLine(signal, (line) => keep(found, line, selections));
  found.lines.sort(byArr).splice(MOST_SHOWN);
  return found;
}

function lineOf(header: readonly string[], record: readonly string[]): Line {
  return Object.fromEntries(header.map((name, at) => [name, unguarded(record[at] ?? "")]));
}

function keep(found: Found, line: Line, selections: readonly Selection[]): void {
  if (!matches(line, selections)) return;
  found.accounts++;
  found.arr += Number(line.arr);
  found.lines.push(line);
  if (found.lines.length >= 10 * MOST_SHOWN) found.lines.sort(byArr).splice(MOST_SHOWN);
}
