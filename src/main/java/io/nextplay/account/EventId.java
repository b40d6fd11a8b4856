package io.nextplay.account;

/**
 * What tells an event from all others.
 *
 * @param source the system that reported it
 * @param id unique within the source
 */
public record EventId(String source, String id) {}
