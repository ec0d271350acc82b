package org.milktide.notifier.delivery;

/**
 * What may hold mails back.
 *
 * @param circuit all of them, while the mail server is away
 * @param pacing those to one domain
 */
public record Flow(Circuit circuit, Pacing pacing) {}
