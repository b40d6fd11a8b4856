package io.nextplay;

import java.util.List;

/**
 * The roles of callers, as {@code @RolesAllowed} and the configuration name them. Which operation
 * takes which role stands at the operation; {@code access} knows who has which.
 */
public final class Role {

  /** Reads accounts, decisions, queues, the portfolio and the tables; asks what-if. */
  public static final String VIEWER = "viewer";

  /**
   * Works with accounts, a system or who answers plays: decides, keeps accounts, reports events,
   * reactions and outcomes.
   */
  public static final String CLIENT = "client";

  /** Edits drafts; reads as a viewer does. */
  public static final String EDITOR = "editor";

  /** Approves, publishes and rolls back; reads as a viewer does. */
  public static final String APPROVER = "approver";

  /** Manages people, keys and subscriptions. */
  public static final String ADMIN = "admin";

  /** All of them. */
  public static final List<String> ALL = List.of(VIEWER, CLIENT, EDITOR, APPROVER, ADMIN);

  private Role() {}
}
