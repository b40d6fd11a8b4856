import { createBrowserRouter, Navigate } from "react-router";
import * as ahead from "./ahead";
import { FailedPage } from "./FailedPage";
import { NotFoundPage } from "./NotFoundPage";
import { PAGES } from "./pages";
import { Shell } from "./Shell";

/** Every page is loaded when it is first opened. A page's file exports `Component`. */
export const router = createBrowserRouter([
  {
    path: "/",
    Component: Shell,
    HydrateFallback: () => null,
    ErrorBoundary: FailedPage,
    children: [
      {
        ErrorBoundary: FailedPage,
        children: [
          { index: true, element: <Navigate to="/queue/expansion" replace /> },
          { path: "queue", element: <Navigate to="/queue/expansion" replace /> },
          { path: "queue/:queue", loader: ahead.queue, shouldRevalidate: ahead.onlyElsewhere, lazy: PAGES.queue },
          { path: "accounts/:id", loader: ahead.account, shouldRevalidate: ahead.onlyElsewhere, lazy: PAGES.accounts },
          { path: "portfolio", loader: ahead.portfolio, shouldRevalidate: ahead.onlyElsewhere, lazy: PAGES.portfolio },
          { path: "tables/*", loader: ahead.tables, shouldRevalidate: ahead.onlyElsewhere, lazy: PAGES.tables },
          { path: "drafts/*", lazy: PAGES.drafts },
          { path: "releases/*", lazy: PAGES.releases },
          { path: "sentences/*", lazy: PAGES.sentences },
          { path: "admin/*", lazy: PAGES.admin },
          { path: "*", Component: NotFoundPage },
        ],
      },
    ],
  },
]);
