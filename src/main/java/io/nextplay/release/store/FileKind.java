package io.nextplay.release.store;

/** What a stored file is. */
enum FileKind {
  WORKBOOK,
  RULES
}
