package io.nextplay.truth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The account, a product or a candidate play, with what tables have said about it so far. */
final class NaiveSubject {

  final String scope;
  final String code;

  /** The account; itself when it is one. */
  final NaiveSubject account;

  /** The product that it is or that the play is for; null when there is none. */
  final NaiveSubject product;

  /** What is given: signals and, for a play, the facts about it; by label in small letters. */
  final Map<String, Object> given = new HashMap<>();

  final IdentityHashMap<NaiveTable, Outcome> outcomes = new IdentityHashMap<>();

  private NaiveSubject(String scope, String code, NaiveSubject account, NaiveSubject product) {
    this.scope = scope;
    this.code = code;
    this.account = account == null ? this : account;
    this.product = scope.equals("product") ? this : product;
  }

  /** What one table says: the rows that count and the values by label in small letters. */
  record Outcome(List<Integer> rows, Map<String, Object> values) {}

  static NaiveSubject account() {
    return new NaiveSubject("account", "", null, null);
  }

  static NaiveSubject product(String code, NaiveSubject account) {
    return new NaiveSubject("product", code, account, null);
  }

  static NaiveSubject play(String code, NaiveSubject proposer) {
    return new NaiveSubject("play", code, proposer.account, proposer.product);
  }

  /** The subject of a scope that this one sees; null when there is none. */
  NaiveSubject at(String wanted) {
    return switch (wanted) {
      case "account" -> account;
      case "product" -> product;
      default -> scope.equals("play") ? this : null;
    };
  }

  /** Whose list entries it sees. */
  List<NaiveSubject> listed(List<NaiveSubject> allProducts) {
    List<NaiveSubject> seen = new ArrayList<>(List.of(account));
    if (scope.equals("account")) {
      seen.addAll(allProducts);
    } else if (product != null) {
      seen.add(product);
    }
    if (scope.equals("play")) {
      seen.add(this);
    }
    return seen;
  }
}
