package io.nextplay.account.web;

import io.nextplay.table.Term;
import org.jspecify.annotations.Nullable;

/**
 * A column of a file of accounts.
 *
 * @param name its header
 * @param product the product that the signal is about; null for a signal of the account
 * @param term the signal; null for the account's id
 */
record CsvColumn(String name, @Nullable String product, @Nullable Term term) {

  /** The header of the column that says which account a line is about. */
  static final String ID = "id";

  /** The header of a product's signal. */
  static String ofProduct(String product, String signal) {
    return "products." + product + "." + signal;
  }
}
