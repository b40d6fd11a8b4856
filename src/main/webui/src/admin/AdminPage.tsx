import { Navigate, Route, Routes } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { LinkTabs, Page } from "../ui";
import { KeysPart } from "./KeysPart";
import { PeoplePart } from "./PeoplePart";
import { RolesPart } from "./RolesPart";
import { YouPart } from "./YouPart";
import "./admin.css";

const PARTS = [
  { to: "/admin/people", label: "People" },
  { to: "/admin/keys", label: "Keys" },
  { to: "/admin/roles", label: "Roles" },
  { to: "/admin/you", label: "You" },
];

/** Who may do what. */
export function Component() {
  return (
    <Page title="Admin" lead="Who may do what: people log in, systems show a key.">
      <LinkTabs label="Admin" tabs={PARTS} />
      <Routes>
        <Route index element={<Navigate to="/admin/people" replace />} />
        <Route path="people" element={<PeoplePart />} />
        <Route path="keys" element={<KeysPart />} />
        <Route path="roles" element={<RolesPart />} />
        <Route path="you" element={<YouPart />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </Page>
  );
}
