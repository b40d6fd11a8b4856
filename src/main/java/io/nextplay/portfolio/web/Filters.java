package io.nextplay.portfolio.web;

/** What the filters of lists are, for documentation. */
final class Filters {

  static final String OWNER = "Who runs the next best action, such as CS; all when left out";
  static final String SEGMENT = "The decision's segment, such as READY_NOW; all when left out";
  static final String SIZE_SEGMENT =
      "The account's size class (its signal `segment`), such as MID; all when left out";
  static final String REGION = "The account's region, such as EMEA; all when left out";
  static final String PRODUCT =
      "The product that the next best action is for, such as analytics; all when left out";

  private Filters() {}
}
