import { Route, Routes } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { AuditPage } from "./AuditPage";
import { ComparePage } from "./ComparePage";
import { HistoryPage } from "./HistoryPage";
import { ReleasePage } from "./ReleasePage";
import "./releases.css";

export function Component() {
  return (
    <Routes>
      <Route index element={<HistoryPage />} />
      <Route path="audit" element={<AuditPage />} />
      <Route path="compare" element={<ComparePage />} />
      <Route path=":id" element={<ReleasePage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
