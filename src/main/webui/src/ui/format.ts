// Numbers and dates as people read them. Pure; the language is the browser's.
const whole = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });
const decimal = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 });
const compact = new Intl.NumberFormat(undefined, { notation: "compact", maximumSignificantDigits: 3 });
const percent = new Intl.NumberFormat(undefined, { style: "percent", maximumFractionDigits: 1, roundingMode: "halfEven" });
const relative = new Intl.RelativeTimeFormat(undefined, { numeric: "auto" });
const moment = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });
const shortDay = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short", timeZone: "UTC" });
const day = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeZone: "UTC" });

export const formatWhole = (value: number) => whole.format(value);
export const formatDecimal = (value: number) => decimal.format(value);
/** `23 Nov`: beside a relative day. */
export const formatShortDay = (iso: string) => shortDay.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));
export const formatCompact = (value: number) => compact.format(value);
export const formatShare = (value: number) => percent.format(value);
export const formatMoment = (iso: string) => moment.format(new Date(iso));
/** A day without a time, such as `2026-11-23`: the same day in every time zone. */
export const formatDay = (iso: string) => day.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ["year", 365.25 * 86_400],
  ["month", 30.44 * 86_400],
  ["week", 7 * 86_400],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];

/** How far a moment is from `now`: `in 3 weeks`, `5 minutes ago`, `now`. */
export function formatRelative(iso: string, now: number): string {
  const seconds = (new Date(iso).getTime() - now) / 1000;
  for (const [unit, length] of STEPS) {
    const limit = unit === "week" ? 2 * length : length;
    if (Math.abs(seconds) >= limit) return relative.format(Math.trunc(seconds / length), unit);
  }
  return relative.format(0, "second");
}

/** How far a day is from the day of `now` in the reader's time zone: `today`, `tomorrow`, `2 days ago`. */
export function formatRelativeDay(isoDay: string, now: number): string {
  const [year = 0, month = 1, date = 1] = isoDay.split("-").map(Number);
  const today = new Date(now);
  const days = (Date.UTC(year, month - 1, date) - Date.UTC(today.getFullYear(), today.getMonth(), today.getDate())) / 86_400_000;
  return Math.abs(days) < 14 ? relative.format(days, "day") : relative.format(Math.trunc(days / 7), "week");
}

/** Names that are written in a way of their own. */
const SPELLED = new Map(["ARR", "NPS", "CSM", "ROI", "API", "SLA", "PQL", "QBR", "EMEA", "APAC", "LATAM", "RevOps"].map((name) => [name.toLowerCase(), name]));

/** A code of a workbook as words: `EXPANSION_READY` becomes `Expansion ready`. */
export function words(code: string | null | undefined): string {
  if (!code) return "unknown";
  const text = code.replaceAll("_", " ").replace(/([a-z])([A-Z])/g, "$1 $2");
  if (text.length <= 3 && text === text.toUpperCase()) return text;
  const plain = text.toLowerCase().replace(/[a-z]+/g, (word) => SPELLED.get(word) ?? word);
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** A value of a signal or result of this type. */
export function formatValue(value: unknown, type: string): string {
  if (value === null || value === undefined) return "unknown";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return type === "ratio" ? formatShare(value) : formatDecimal(value);
  if (Array.isArray(value)) return value.map((each) => formatValue(each, type)).join(", ") || "none";
  return String(value);
}
