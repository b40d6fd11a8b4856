package io.nextplay.table.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTAutoFilter;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Takes measures off one sheet, as if they had never been written. Not thread-safe. */
final class MeasureRemoval {

  private final XSSFSheet sheet;

  /** From 0. */
  private final int first;

  private final int last;

  MeasureRemoval(XSSFSheet sheet, MeasuredColumns columns) {
    this.sheet = sheet;
    this.first = columns.first() - 1;
    this.last = columns.last() - 1;
  }

  void run() {
    for (Row row : sheet) {
      for (int column = first; column <= last; column++) {
        XSSFCell cell = (XSSFCell) row.getCell(column);
        if (cell != null) {
          row.removeCell(cell);
        }
      }
    }
    for (int i = sheet.getNumMergedRegions() - 1; i >= 0; i--) {
      CellRangeAddress region = sheet.getMergedRegion(i);
      if (region.getFirstColumn() >= first && region.getLastColumn() <= last) {
        sheet.removeMergedRegion(i);
      }
    }
    for (int column = first; column <= last; column++) {
      sheet.setColumnWidth(column, sheet.getDefaultColumnWidth() * 256);
    }
    if (sheet.getCTWorksheet().isSetAutoFilter()) {
      filter(sheet.getCTWorksheet().getAutoFilter());
    }
  }

  /** What was chosen in the other columns stays chosen. */
  private void filter(CTAutoFilter filter) {
    CellRangeAddress range = CellRangeAddress.valueOf(filter.getRef());
    if (range.getLastColumn() < first || range.getLastColumn() > last) {
      return;
    }
    List<Node> chosen = new ArrayList<>();
    for (Node at = filter.getDomNode().getFirstChild(); at != null; at = at.getNextSibling()) {
      if (at instanceof Element element && isOver(element, range.getFirstColumn())) {
        chosen.add(at);
      }
    }
    chosen.forEach(filter.getDomNode()::removeChild);
    range.setLastColumn(Math.max(range.getFirstColumn(), first - 1));
    sheet.setAutoFilter(range);
  }

  /** A choice in a measured column, or the memory of how rows were sorted. */
  private boolean isOver(Element part, int from) {
    return switch (part.getLocalName()) {
      case "filterColumn" -> from + Integer.parseInt(part.getAttribute("colId")) >= first;
      case "sortState" -> true;
      default -> false;
    };
  }
}
