package io.nextplay.portfolio;

/** Why an account was decided anew. */
public enum Cause {
  /** Its facts changed. */
  ACCOUNT,
  /** Something happened at it. */
  EVENT,
  /** Time went by. */
  CLOCK,
  /** Another release is in force. */
  RELEASE
}
