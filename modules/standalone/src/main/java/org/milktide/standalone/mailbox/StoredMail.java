package org.milktide.standalone.mailbox;

import java.time.Instant;

/**
 * A mail as a list shows it.
 *
 * @param id its name in the mailbox; later arrivals have greater ids
 * @param to the address it was handed over for, which its headers need not name
 * @param subject decoded; empty if it has none
 * @param at the mail's own date, since the sender's clock may be a virtual one; without a readable
 *     date, its arrival
 */
public record StoredMail(String id, String to, String subject, Instant at) {}
