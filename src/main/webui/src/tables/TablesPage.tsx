import { Route, Routes } from "react-router";
import { MapPage } from "./MapPage";
import { SheetPage } from "./SheetPage";
import { SheetsPage } from "./SheetsPage";
import "./tables.css";

export function Component() {
  return (
    <Routes>
      <Route index element={<SheetsPage />} />
      <Route path="map" element={<MapPage />} />
      <Route path=":workbook/:sheet" element={<SheetPage />} />
    </Routes>
  );
}
