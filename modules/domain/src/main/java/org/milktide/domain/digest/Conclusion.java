package org.milktide.domain.digest;

/** The outcome of one claimed digest. */
public record Conclusion(ClaimedDigest digest, Outcome outcome) {}
