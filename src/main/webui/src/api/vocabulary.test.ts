import { expect, it } from "vitest";
import { vocabularyOf } from "./vocabulary";

const vocabulary = vocabularyOf(
  [
    { name: "featureUtilisation", label: "Feature utilisation", type: "ratio", choices: [] },
    { name: "expansionTier", label: "Expansion tier", type: "choice", choices: ["HIGH", "LOW"] },
  ],
  [{ code: "analytics", title: "Analytics" }],
  [{ code: "ROI_ROADMAP", title: "Recap the results" }],
);

it("calls things what the workbooks call them", () => {
  expect(vocabulary.label("featureUtilisation")).toBe("Feature utilisation");
  expect(vocabulary.choices("expansionTier")).toEqual(["HIGH", "LOW"]);
  expect(vocabulary.value("featureUtilisation", 0.9)).toBe("90%");
  expect(vocabulary.productTitle("analytics")).toBe("Analytics");
  expect(vocabulary.playTitle("ROI_ROADMAP")).toBe("Recap the results");
  expect(vocabulary.actionTitle("ROI_ROADMAP")).toBe("Recap the results");
  expect(vocabulary.actionTitle("ROI_ROADMAP analytics")).toBe("Recap the results, Analytics");
});

it("makes words of codes that the release does not know any more", () => {
  expect(vocabulary.label("oldSignal")).toBe("Old signal");
  expect(vocabulary.choices("oldSignal")).toEqual([]);
  expect(vocabulary.playTitle("OLD_PLAY")).toBe("Old play");
});
