package org.milktide.domain.digest;

/** A digest that waits to be sent, and its kind; the digest row decides, not this. */
public record Doorbell(DigestRef digest, DigestKind kind) {}
