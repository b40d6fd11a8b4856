import { createBrowserRouter, Navigate } from "react-router";
import { FailedPage } from "./FailedPage";
import { NotFoundPage } from "./NotFoundPage";
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
          { path: "queue/:queue", lazy: () => import("../queue/QueuePage") },
          { path: "accounts/:id", lazy: () => import("../account/AccountPage") },
          { path: "portfolio", lazy: () => import("../portfolio/PortfolioPage") },
          { path: "tables/*", lazy: () => import("../tables/TablesPage") },
          { path: "drafts/*", lazy: () => import("../draft/DraftsPage") },
          { path: "releases/*", lazy: () => import("../releases/ReleasesPage") },
          { path: "sentences/*", lazy: () => import("../sentences/SentencesPage") },
          { path: "admin/*", lazy: () => import("../admin/AdminPage") },
          { path: "*", Component: NotFoundPage },
        ],
      },
    ],
  },
]);
