package io.nextplay.rd1;

/** What RD-1 decides about an account. */
public record Rd1Decision(
    double score,
    String gate,
    String tier,
    String cell,
    String play,
    String owner,
    String channel,
    double slaDays) {}
