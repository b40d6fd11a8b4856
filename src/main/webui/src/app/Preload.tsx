import { useIsFetching } from "@tanstack/react-query";
import { useEffect } from "react";
import { useLocation, useNavigation } from "react-router";
import { likelyNext, type PageName, PAGES } from "./pages";
import { whenIdle } from "./when-idle";

/**
 * Brings the scripts of the pages that are likely to be opened next, and none of their data. They come after all that
 * the page that is open asks for, and while the browser has nothing to do.
 */
export function Preload() {
  const { pathname } = useLocation();
  const opening = useNavigation().state !== "idle";
  const busy = useIsFetching() > 0 || opening;
  useEffect(() => (busy ? undefined : whenIdle(() => preload(pathname))), [busy, pathname]);
  return null;
}

const brought = new Set<PageName>();

function preload(pathname: string) {
  for (const page of likelyNext(pathname)) {
    if (brought.has(page)) continue;
    brought.add(page);
    // what comes from here on is no part of the first load: see ConsoleBench.java
    performance.mark("preload");
    // one that cannot be had now is loaded, and said to be missing, when it is opened
    PAGES[page]().catch(() => brought.delete(page));
  }
}
