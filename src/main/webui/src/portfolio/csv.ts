/**
 * The records of a CSV file (RFC 4180) that arrives in pieces. Feed each piece, and take the records
 * that are whole by then; what is left when the file ends is given by `end`.
 */
export class CsvReader {
  private field = "";
  private fields: string[] = [];
  private quoted = false;
  private quoteSeen = false;

  feed(piece: string): string[][] {
    const records: string[][] = [];
    for (const char of piece) this.take(char, records);
    return records;
  }

  end(): string[][] {
    const records: string[][] = [];
    if (this.field !== "" || this.fields.length > 0) this.closeRecord(records);
    return records;
  }

  private take(char: string, records: string[][]): void {
    if (this.quoted && !this.quoteSeen) {
      if (char === '"') this.quoteSeen = true;
      else this.field += char;
      return;
    }
    if (this.quoteSeen && char === '"') {
      this.field += '"';
      this.quoteSeen = false;
      return;
    }
    if (this.quoteSeen) this.quoted = this.quoteSeen = false;
    if (char === '"' && this.field === "") this.quoted = true;
    else if (char === ",") this.closeField();
    else if (char === "\n") this.closeRecord(records);
    else if (char !== "\r") this.field += char;
  }

  private closeField(): void {
    this.fields.push(this.field);
    this.field = "";
  }

  private closeRecord(records: string[][]): void {
    this.closeField();
    records.push(this.fields);
    this.fields = [];
    this.quoted = this.quoteSeen = false;
  }
}
