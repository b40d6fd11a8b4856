import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name = "", light = "", dark = ""]) => [name, { light, dark }]),
);

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const GROUNDS = ["ground", "surface", "raised", "sunken", "hover"];
const TEXT = 4.5;
const SHAPE = 3;
const pairs: [string, string, number][] = [
  ...["text", "muted", "accent"].flatMap((text) => GROUNDS.map((ground): [string, string, number] => [text, ground, TEXT])),
  ...["good", "warn", "bad", "info", "accent"].flatMap((tone): [string, string, number][] => [
    [tone, `${tone}-ground`, TEXT],
    [tone, "surface", TEXT],
    ["text", `${tone}-ground`, TEXT],
    ["muted", `${tone}-ground`, TEXT],
  ]),
  ...[0, 1, 2, 3, 4, 5].map((step): [string, string, number] => ["text", `heat-${step}`, TEXT]),
  ["text", "neutral-ground", TEXT],
  ["on-accent", "accent", TEXT],
  ["line-strong", "surface", SHAPE],
  ["focus", "surface", SHAPE],
  ["focus", "ground", SHAPE],
];

describe.each(["light", "dark"] as const)("%s", (theme) => {
  it.each(pairs)("%s on %s has a contrast of %d", (text, ground, least) => {
    const [one, other] = [tokens.get(text)?.[theme], tokens.get(ground)?.[theme]];
    expect(one && other && contrast(one, other)).toBeGreaterThanOrEqual(least);
  });
});
