package io.nextplay.table;

/**
 * A product that accounts own or could buy.
 *
 * @param code the code in the API
 * @param title for readers
 * @param price list price of a year, in the book's currency
 * @param pathOrder its place on the adoption path, from 1
 * @param base whether every account owns it
 */
public record Product(String code, String title, double price, int pathOrder, boolean base) {}
