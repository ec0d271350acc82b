package org.milktide.domain.feeding;

/** A log entry's identity: the CloudEvents source and id it came with. */
public record EntryKey(String source, String id) {}
