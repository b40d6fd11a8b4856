package io.nextplay.release.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Workbook files on the wire. */
final class Xlsx {

  /** Their media type. */
  static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final String ENDING = ".xlsx";

  private Xlsx() {}

  /** The file name for a workbook that is named with or without its ending. */
  static String file(String workbook) {
    return workbook.endsWith(ENDING) ? workbook : workbook + ENDING;
  }

  /**
   * A file to be saved; the name is one that the release or draft has, and those hold no quotes.
   */
  static Response.ResponseBuilder download(String file, byte[] bytes) {
    return Response.ok(bytes, TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"");
  }
}
