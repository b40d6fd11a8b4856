import { Route, Routes } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { DraftList } from "./DraftList";
import { DraftPage } from "./DraftPage";
import "./draft.css";

export function Component() {
  return (
    <Routes>
      <Route index element={<DraftList />} />
      <Route path=":id" element={<DraftPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
